import type { Page } from '@playwright/test'
import { expect, heading, press, start, test, throughEveryState, typeCode } from './participant-place'
import { expectAxeClean } from './place'

test.describe.configure({ timeout: 180_000 })

const exitButton = (page: Page) => page.getByRole('button', { name: 'Exit', exact: true })

async function expectFits(page: Page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over).toBeLessThanOrEqual(0)
}

test('PART-40 without script, at 320 pixels, somebody joins, answers, skips, goes back, changes and sends', async ({
  phone,
  asking,
}) => {
  const page = await phone({ javaScriptEnabled: false })
  const before = await asking.counted()
  await typeCode(page, asking.code())
  await expectFits(page)
  await start(page)
  await page.getByLabel('No').check()
  await press(page, 'Next')
  await page.getByLabel('By video').check()
  await press(page, 'Back')
  await expect(page.getByLabel('No')).toBeChecked()
  await press(page, 'Next')
  await expect(page.getByLabel('By video')).toBeChecked()
  await press(page, 'Skip')
  await page.getByLabel('Your own words').fill('Longer breaks')
  await press(page, 'Next')
  await expect(page.getByRole('main')).toContainText('You answered 2 of 3 questions.')
  await page.getByRole('button', { name: 'Change question 1' }).click()
  await page.getByLabel('Yes').check()
  await press(page, 'Next')
  await expect(heading(page)).toHaveText('Look over and send')
  await expect(page).toHaveURL(/\/here$/)
  await press(page, 'Send my answers')
  await expect(heading(page)).toHaveText('Thank you')
  const after = await asking.counted()
  expect((after.yes ?? 0) - (before.yes ?? 0)).toBe(1)
  expect([after.no ?? 0, after['option-2'] ?? 0]).toEqual([before.no ?? 0, before['option-2'] ?? 0])
})

test('PART-40 without script Exit ends the sitting and leads away, and Back shows nothing of it', async ({
  phone,
  asking,
}) => {
  const page = await phone({ javaScriptEnabled: false })
  await typeCode(page, asking.code())
  await start(page)
  await exitButton(page).click()
  await expect(page).toHaveURL(asking.elsewhere)
  for (let time = 0; time < 3; time++) {
    await page.goBack()
    await expect(page.locator('body')).not.toContainText(/meeting|support|Before you start/i)
  }
  expect(await page.context().cookies()).toEqual([])
})

test('PART-41 with script the history holds one entry, and after Exit, Back three times never shows the program', async ({
  phone,
  asking,
}) => {
  const page = await phone()
  await page.goto(asking.elsewhere)
  await typeCode(page, asking.code())
  const entries = await page.evaluate(() => history.length)
  await start(page)
  await page.getByLabel('Yes').check()
  await press(page, 'Next')
  await expect(heading(page)).toContainText('How would you like to meet?')
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await exitButton(page).click()
  await expect(page).toHaveURL(asking.elsewhere)
  for (let time = 0; time < 3; time++) {
    await page.goBack()
    expect(page.url()).not.toContain('/here')
  }
})

test('PART-41 Shift three times leads away too', async ({ phone, asking }) => {
  const page = await phone()
  await typeCode(page, asking.code())
  for (let time = 0; time < 3; time++) await page.keyboard.press('Shift')
  await expect(page).toHaveURL(asking.elsewhere)
})

test('PART-42 in every state Exit is what is found where Exit is, wherever one has scrolled, and the first thing a key reaches', async ({
  phone,
  asking,
}) => {
  const page = await phone()
  await throughEveryState(page, asking.code(), async state => {
    for (const to of [0, 10_000]) {
      await page.evaluate(top => window.scrollTo(0, top), to)
      const found = await exitButton(page).evaluate(button => {
        const { left, top, width, height } = button.getBoundingClientRect()
        return document.elementFromPoint(left + width / 2, top + height / 2) === button
      })
      expect(found, `${state}, scrolled to ${to}`).toBe(true)
    }
    const first = await page.evaluate(
      () =>
        document.querySelector('a[href], button, input:not([type=hidden]), summary, textarea')?.textContent,
    )
    expect(first, state).toBe('Exit')
  })
})

test('PART-43 nothing is in any storage after a whole journey, and a copied cookie opens nothing after Exit', async ({
  phone,
  asking,
}) => {
  const page = await phone()
  await typeCode(page, asking.code())
  await start(page)
  const copied = await page.context().cookies()
  expect(copied).toMatchObject([
    { name: 'page', httpOnly: true, sameSite: 'Strict', path: '/here', expires: -1 },
  ])
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookies: '' })
  await exitButton(page).click()
  await expect(page).toHaveURL(asking.elsewhere)
  await expect.poll(() => page.context().cookies()).toEqual([])
  await page.context().addCookies(copied)
  expect((await page.goto('/here'))?.status()).toBe(401)
  await expect(heading(page)).toContainText('Type your code')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`PART-44 every state is axe-clean and fits 320 pixels, ${colorScheme}`, async ({ phone, asking }) => {
    const page = await phone({ colorScheme })
    await throughEveryState(page, asking.code(), async () => {
      await expectAxeClean(page)
      await expectFits(page)
      await expect(page).toHaveTitle('Page')
    })
  })

test('PART-45 with the line cut, Exit empties the page at once, and a step says that it did not arrive', async ({
  phone,
  asking,
}) => {
  const page = await phone()
  await typeCode(page, asking.code())
  await start(page)
  await page.getByLabel('Yes').check()
  await page.context().setOffline(true)
  await press(page, 'Next')
  await expect(page.getByRole('alert')).toContainText('This did not reach us.')
  await expect(page.getByLabel('Yes')).toBeChecked()
  // What was chosen is sent again by itself.
  await page.context().setOffline(false)
  await expect(heading(page)).toContainText('How would you like to meet?')
  await page.context().setOffline(true)
  const isEmpty = await page.evaluate(() => {
    document.querySelector<HTMLElement>('button[value=exit]')?.click()
    return document.body.childNodes.length === 0
  })
  expect(isEmpty).toBe(true)
})

test('PART-25 after two minutes nothing is seen, and one tap brings it back; after fifteen it is over', async ({
  phone,
  asking,
}) => {
  const page = await phone()
  await page.clock.install()
  await typeCode(page, asking.code())
  await start(page)
  await page.clock.runFor(121_000)
  await expect(page.getByRole('heading', { name: 'This page is hidden' })).toBeVisible()
  await expect(page.getByText('People listened to me.')).toBeHidden()
  await expectAxeClean(page)
  await press(page, 'Tap to go on')
  await expect(heading(page)).toContainText('People listened to me.')
  await page.clock.runFor(901_000)
  await expect(heading(page)).toContainText('Type your code')
})

test('PART-35 a page that Back brings back from memory asks anew', async ({ phone, asking }) => {
  const page = await phone()
  await typeCode(page, asking.code())
  await start(page)
  await page.goto(asking.elsewhere)
  await page.context().clearCookies()
  await page.goBack()
  await expect(heading(page)).toContainText('Type your code')
})

test('PART-47 a page is one answer; its script is at most 15 KB', async ({ phone, asking }) => {
  const page = await phone()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto('/here')
  await page.waitForTimeout(300)
  expect(asked.filter(url => !url.startsWith('data:'))).toEqual([`${asking.server.url}/here`])
  const script = await page.evaluate(() => [...document.scripts].map(({ text }) => text.length))
  expect(script).toHaveLength(1)
  expect(script[0]).toBeLessThan(15 * 1024)
})
