import { expect, type Page } from '@playwright/test'
import type { Addresses, State } from './a-state'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function saveNothing(page: Page) {
  await button(page, /^Save( the run sheet)?$/).click()
  await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible()
}

async function prepare(page: Page) {
  await page.getByLabel('Name', { exact: true }).fill('Autumn evening')
  await page.getByRole('radio', { name: /^One hour/ }).check()
  await page.getByLabel('Notes for those who lead it').fill('Begin slowly.')
  await button(page, 'Save').click()
  await expect(button(page, 'Begin the workshop')).toBeVisible()
}

async function openDoor(page: Page) {
  await page.getByRole('link', { name: /^Look over and begin/ }).click()
  await button(page, 'Begin the workshop').click()
  await button(page, 'Open the door').click()
  await expect(button(page, 'Close the door')).toBeVisible()
}

async function goToDesk(page: Page) {
  await page.getByRole('link', { name: /^Go to the desk/ }).click()
  await expect(page.getByRole('region', { name: 'Where the room is' })).toBeVisible()
}

async function decide(page: Page) {
  await goToDesk(page)
  await page
    .getByRole('navigation', { name: 'Stages' })
    .getByRole('button', { name: /^Decide/ })
    .click()
  await page.getByLabel('More to choose from').fill('A bench outside\nA later bus')
  await button(page, 'Open the vote').click()
  await expect(button(page, 'Close the vote')).toBeVisible()
}

async function showScreen(page: Page) {
  await goToDesk(page)
  await page.goto(`${new URL(page.url()).pathname}/screen`)
  await expect(page.getByText('A later bus')).toBeVisible()
}

async function end(page: Page) {
  await goToDesk(page)
  await page.getByText('End it for everyone').click()
  await button(page, 'Yes, end it').click()
  await expect(page.getByText('its record is kept')).toBeVisible()
}

async function makeSomethingOfIt(page: Page) {
  await page.getByRole('link', { name: /^See what came of it/ }).click()
  await page.getByRole('link', { name: 'Make something of it: A later bus' }).click()
  await expect(button(page, 'Make it an action')).toBeVisible()
}

/** A workshop from the first look at an empty list to its record; each state goes on from the one before. */
export const workshopStates = ({ empty }: Addresses): readonly State[] => [
  { name: 'no workshop yet', address: `${empty}/workshops` },
  { name: 'preparing a workshop, with a fault', address: `${empty}/workshops/new`, bring: saveNothing },
  { name: 'run sheets', address: `${empty}/workshops/sheets` },
  {
    name: 'writing a run sheet, with a fault',
    address: `${empty}/workshops/sheets/new?from=ninety-minutes`,
    bring: saveNothing,
  },
  { name: 'a workshop that is prepared', address: `${empty}/workshops/new`, bring: prepare },
  { name: 'the desk with its door open', address: `${empty}/workshops`, bring: openDoor },
  { name: 'the desk with a vote open', address: `${empty}/workshops`, bring: decide },
  { name: 'the projector’s page', address: `${empty}/workshops`, bring: showScreen },
  { name: 'what a workshop left', address: `${empty}/workshops`, bring: end },
  { name: 'making something of it', address: `${empty}/workshops`, bring: makeSomethingOfIt },
]
