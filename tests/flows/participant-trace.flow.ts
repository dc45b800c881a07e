import { join } from 'node:path'
import { type AskingPlace, expect, heading, press, start, test, typeCode } from './participant-place'
import { filesWith, openProfile, removeProfile, rowsOf } from './profile-on-disk'

test.describe.configure({ timeout: 180_000 })

/** What a journey and Exit leave in a browser's profile on disk: the folder, and the code that was typed. */
async function afterAJourney(asking: AskingPlace): Promise<{ code: string; folder: string }> {
  const code = asking.code()
  const { page, folder, close } = await test.step(
    'a browser with a new profile opens',
    () => openProfile(asking.elsewhere, { baseURL: asking.server.url }),
    { timeout: 120_000 },
  )
  try {
    await test.step(
      'somebody answers and presses Exit',
      async () => {
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
  return { code, folder }
}

test('PART-46 a profile on disk holds, after a journey and Exit, the address and the title in its history, and nothing besides', async ({
  asking,
}) => {
  const { code, folder } = await afterAJourney(asking)
  try {
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
    const written = ['Zanzibar lanterns', 'People listened to me', 'Before you start', 'Helpline', code]
    for (const text of written) expect(filesWith(folder, text), text).toEqual([])
    const withAddress = filesWith(folder, `localhost:${port}/here`)
    process.stdout.write(`The address stands in: ${withAddress.join(', ')}\n`)
    expect(withAddress.some(file => /Local Storage|IndexedDB|Service Worker|Cache_Data/.test(file))).toBe(
      false,
    )
  } finally {
    removeProfile(folder)
  }
})
