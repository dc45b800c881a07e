import type { Page } from '@playwright/test'
import type { Addresses, State } from './a-state'
import { makeConstellation } from './constellations'
import { expect, expectAxeClean, type Place, signIn, test } from './place'
import { statesInside, statesInWelsh, statesOutside } from './the-states'

// A look by axe takes about a second, and a room has up to nine states.
test.describe.configure({ mode: 'parallel', timeout: 240_000 })

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const narrowest = { width: 320, height: 640 }
const noncePolicy = /script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'/

/** Goes there and checks what the server answered with. */
async function visit(page: Page, { address, bring, status = 200 }: State) {
  const answered = await page.goto(address)
  expect(answered?.status()).toBe(status)
  expect(answered?.headers()['content-security-policy']).toMatch(noncePolicy)
  await bring?.(page)
}

async function expectSoundFrame(page: Page) {
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('main')).toHaveCount(1)
  await expect(page).toHaveTitle(/\S/)
  await expect(page.locator('html')).toHaveAttribute('lang', /^(en|cy)$/)
}

async function expectNoSidewaysScroll(page: Page) {
  await page.setViewportSize(narrowest)
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0)
}

/** The frame and everything axe knows, by day; what the night changes is colour alone. */
const looks = {
  day: async (page: Page) => {
    await expectSoundFrame(page)
    await expectAxeClean(page)
    await page.setViewportSize(phone)
    await expectAxeClean(page)
    await expectNoSidewaysScroll(page)
  },
  night: async (page: Page) => {
    await expect(page.locator('html')).toHaveAttribute('data-paper', 'night')
    for (const size of [wide, phone]) {
      await page.setViewportSize(size)
      await expectAxeClean(page, ['color-contrast'])
    }
  },
}
type Paper = keyof typeof looks

async function look(page: Page, states: readonly State[], paper: Paper) {
  for (const state of states)
    await test.step(state.name, async () => {
      await page.setViewportSize(wide)
      await visit(page, state)
      await looks[paper](page)
    })
}

const usePaper = (page: Page, place: Place, paper: Paper) =>
  page.context().addCookies([{ name: 'paper', value: paper, url: place.server.url }])

async function addressesIn(page: Page, place: Place): Promise<Addresses> {
  const empty = await makeConstellation(page, 'Nothing on it yet')
  return { example: `/constellations/${place.exampleId}`, empty: `/constellations/${empty}` }
}

for (const paper of ['day', 'night'] as const) {
  test(`FLOW-40 every page outside is sound and axe-clean by ${paper}`, async ({ someone, place }) => {
    const page = await someone()
    await usePaper(page, place, paper)
    await look(page, statesOutside, paper)
  })

  for (const [room, states] of Object.entries(statesInside))
    test(`FLOW-41 every page and state of ${room} is sound and axe-clean by ${paper}`, async ({
      signedIn: page,
      place,
      expectedErrors,
    }) => {
      expectedErrors.push(/status of 404/)
      await usePaper(page, place, paper)
      await look(page, states(await addressesIn(page, place)), paper)
    })
}

test('FLOW-42 the Model and the sign-in are sound and axe-clean in Welsh, say that review is needed, and mark what is English', async ({
  someone,
  place,
}) => {
  const page = await someone()
  await page.context().addCookies([{ name: 'language', value: 'cy', url: place.server.url }])
  await look(page, statesInWelsh, 'day')
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
  await expect(page.getByRole('main')).toContainText('Mae angen adolygu’r geiriad Cymraeg')
  await page.goto('/model?as=team')
  await expect(page.getByRole('main').locator('[lang=en]').first()).toHaveText(/^We /)
})

test('FLOW-43 set-up and the empty home are sound and axe-clean', async ({ freshServer, someoneAt }) => {
  const page = await someoneAt(freshServer)
  await look(page, [{ name: 'set-up', address: freshServer.setUpLink ?? '' }], 'day')
  await page.setViewportSize(wide)
  await page.getByLabel('Your name').fill('Robin')
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(page.getByLabel('E-mail address')).toBeFocused()
  await expect(page.getByRole('main')).toContainText('Write an e-mail address')
  await looks.day(page)
  await page.getByLabel('E-mail address').fill('robin@example.org')
  await page.getByLabel('Choose a password', { exact: true }).fill('a long walk by the sea')
  await page.getByLabel('Name of the workspace').fill('Harbour team')
  await page.getByLabel('Put an example into it').uncheck()
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(page.getByRole('heading', { name: 'Start with one constellation' })).toBeVisible()
  await look(page, [{ name: 'the empty home', address: '/' }], 'day')
})

test('FLOW-44 each answer has a nonce of its own', async ({ someone }) => {
  const page = await someone()
  const policies = new Set<string | undefined>()
  for (let time = 0; time < 3; time++)
    policies.add((await page.goto('/model'))?.headers()['content-security-policy'])
  expect(policies.size).toBe(3)
})

test('FLOW-45 a signed-out stranger is led to the sign-in from every page behind it', async ({
  someone,
  place,
}) => {
  const page = await someone()
  for (const part of ['', '/check', '/results', '/talk', '/versions', '/report', '/manage']) {
    await page.goto(`/constellations/${place.exampleId}${part}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  }
  await signIn(page, place.owner)
})
