import type { Page } from '@playwright/test'
import { goTo, home, makeConstellation, onHome } from './constellations'
import { expectSaved } from './on-the-map'
import { expect, test } from './place'
import type { RunningServer } from './running-server'

const example = /Harbour Lights/

function setUpLink(server: RunningServer): string {
  if (!server.setUpLink) throw new Error('The server printed no set-up link')
  return server.setUpLink
}

/** The set-up form, filled in and sent. */
async function setUp(page: Page, { withExample }: { readonly withExample: boolean }) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up this place')
  await page.getByLabel('Your name').fill('Robin')
  await page.getByLabel('E-mail address').fill('robin@example.org')
  await page.getByLabel('Choose a password', { exact: true }).fill('a long walk by the sea')
  await page.getByLabel('Name of the workspace').fill('Harbour team')
  await page.getByLabel('Put an example into it').setChecked(withExample)
  await page.getByRole('button', { name: 'Set up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your constellations')
}

test('FLOW-1 a newcomer sets the place up with the printed link and sees the example, its open round and what is due', async ({
  freshServer,
  someoneAt,
}) => {
  const page = await someoneAt(freshServer)
  await page.goto(setUpLink(freshServer))
  await setUp(page, { withExample: true })
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: example }) })
  await expect(card.locator('svg path').first()).toBeVisible()
  await expect(card).toContainText('18 parties')
  await expect(page.getByRole('region', { name: 'Open now' }).getByRole('link')).toContainText(
    /The check together “.+” is open/,
  )
  await expect(
    page.getByRole('region', { name: 'Actions with a date' }).getByRole('listitem').first(),
  ).toBeVisible()
  await card.getByRole('heading').getByRole('link').click()
  await expectSaved(page)
})

test('FLOW-2 the set-up link works once, and a wrong key says how to get a new one', async ({
  freshServer,
  someoneAt,
}) => {
  const stranger = await someoneAt(freshServer)
  await stranger.goto('/set-up?key=guessed')
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('This link does not set anything up')
  await expect(stranger.getByRole('main')).toContainText(
    'To get a new one, start the program again and open the link it prints.',
  )
  const owner = await someoneAt(freshServer)
  await owner.goto(setUpLink(freshServer))
  await setUp(owner, { withExample: false })
  await stranger.goto(setUpLink(freshServer))
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('This link does not set anything up')
  await expect(stranger.getByRole('button', { name: 'Set up' })).toHaveCount(0)
})

test('FLOW-3 an empty home says what it is for and offers a constellation of one’s own and the example', async ({
  freshServer,
  someoneAt,
}) => {
  const page = await someoneAt(freshServer)
  await page.goto(setUpLink(freshServer))
  await setUp(page, { withExample: false })
  await expect(page.getByRole('heading', { name: 'Start with one constellation' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('A constellation is a map of the relationships')
  await page.getByRole('button', { name: 'Open the example' }).click()
  await expect(page.getByRole('heading', { level: 1, name: example })).toBeAttached()
  await expectSaved(page)
  await goTo(page, 'Results')
  await expect(page.getByRole('main')).toContainText('Safety')
  await makeConstellation(page, 'One of our own')
  await home(page)
  await expect(onHome(page, 'One of our own')).toBeVisible()
})
