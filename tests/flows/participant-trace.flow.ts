import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  type AskingPlace,
  aNeutralPage,
  expect,
  heading,
  press,
  start,
  test,
  typeCode,
} from './participant-place'
import { makePlace, signIn } from './place'
import { filesWith, openProfile, removeProfile, rowsOf } from './profile-on-disk'
import { openAWorkshop, takeSeatBy } from './workshop-place'

test.describe.configure({ timeout: 180_000 })

type Around = Pick<AskingPlace, 'server' | 'elsewhere'>

/** What a journey and Exit leave in a browser's profile on disk: the folder. */
async function afterAJourney(asking: Around, journey: (page: Page) => Promise<void>): Promise<string> {
  const { page, folder, close } = await test.step(
    'a browser with a new profile opens',
    () => openProfile(asking.elsewhere, { baseURL: asking.server.url }),
    { timeout: 120_000 },
  )
  try {
    await test.step(
      'somebody takes part and presses Exit',
      async () => {
        await journey(page)
        await press(page, 'Exit')
        await expect(page).toHaveURL(asking.elsewhere)
        // A browser writes its files a little later, and when it is closed.
        await page.waitForTimeout(3_000)
      },
      { timeout: 60_000 },
    )
  } finally {
    await test.step('the browser closes', close, { timeout: 50_000 })
  }
  return folder
}

/** Nothing but the one address and a title that tells nothing is left of us in a profile; none of these texts is in any of its files. */
function expectNoTrace(asking: Around, folder: string, texts: readonly string[]): void {
  const inProfile = (name: string) => join(folder, 'Default', name)
  const visited = rowsOf(inProfile('History'), 'select url, title from urls').filter(({ url }) =>
    String(url).startsWith(asking.server.url),
  )
  expect(visited.map(({ url }) => url)).toEqual([`${asking.server.url}/here`])
  // Chromium writes the title of the page that took its place.
  expect(['Page', 'Weather']).toContain(visited[0]?.title)
  const icons = rowsOf(inProfile('Favicons'), 'select page_url from icon_mapping').filter(({ page_url }) =>
    String(page_url).startsWith(asking.server.url),
  )
  expect(icons).toEqual([])
  const port = new URL(asking.server.url).port
  const cookies = rowsOf(inProfile('Cookies'), 'select name, host_key, path from cookies')
  expect(cookies.filter(({ path, name }) => path === '/here' || name === 'page')).toEqual([])
  for (const text of texts) expect(filesWith(folder, text), text).toEqual([])
  const withAddress = filesWith(folder, `localhost:${port}/here`)
  process.stdout.write(`The address stands in: ${withAddress.join(', ')}\n`)
  expect(withAddress.some(file => /Local Storage|IndexedDB|Service Worker|Cache_Data/.test(file))).toBe(false)
}

test('PART-46 a profile on disk holds, after a journey and Exit, the address and the title in its history, and nothing besides', async ({
  asking,
}) => {
  const code = asking.code()
  const folder = await afterAJourney(asking, async page => {
    await typeCode(page, code)
    await start(page)
    await page.getByLabel('Partly').check()
    await press(page, 'Next')
    // A button pressed while the next question is on its way belongs to the page before.
    await expect(heading(page)).toContainText('How would you like to meet?')
    await press(page, 'Skip')
    await expect(heading(page)).toContainText('What should we do next time?')
    await page.getByLabel('Your own words').fill('Zanzibar lanterns')
    await press(page, 'Next')
    await expect(heading(page)).toHaveText('Look over and send')
  })
  try {
    const texts = ['Zanzibar lanterns', 'People listened to me', 'Before you start', 'Helpline', code]
    expectNoTrace(asking, folder, texts)
  } finally {
    removeProfile(folder)
  }
})

test('PART-78 nor does it hold anything besides after a workshop: no name, no word, no question', async ({
  browser,
}) => {
  const neutral = await aNeutralPage()
  const place = await makePlace({ env: { EXIT_URL: neutral.url } })
  const desk = await browser.newPage({ baseURL: place.server.url })
  await signIn(desk, place.owner)
  const code = await openAWorkshop(desk, place.exampleId)
  const texts = ['Zanzibar lanterns', 'In one word: how are you here today', 'This is a workshop', code]
  const asking = { server: place.server, elsewhere: neutral.url }
  const folder = await afterAJourney(asking, async page => {
    texts.push(await takeSeatBy(page, code))
    await desk.getByRole('button', { name: /^Let in / }).click()
    await expect(heading(page)).toHaveText('You are in')
    await press(desk, 'Begin with: Arrive')
    await expect(heading(page)).toHaveText('Arrive')
    await page.getByLabel('Your word').fill('Zanzibar lanterns')
    await press(page, 'Write it down')
    await press(desk, 'Read the words')
    await expect(desk.getByText('Zanzibar lanterns')).toBeVisible()
  })
  try {
    expectNoTrace(asking, folder, texts)
  } finally {
    removeProfile(folder)
    await desk.close()
    await place.close()
    neutral.close()
  }
})
