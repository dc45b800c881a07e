import type { Page } from '@playwright/test'
import { goTo } from './constellations'
import { codeAtDoor, comeBack, knock, writeDown } from './in-a-room'
import { expect, expectAxeClean, signIn, test } from './place'

test.use({ workspace: 'Workshop team' })
test.describe.configure({ timeout: 240_000 })

const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const alert = (page: Page) => page.getByRole('main').getByRole('alert')

async function prepare(desk: Page, constellation: string, sheet: string) {
  await desk.goto(`/constellations/${constellation}`)
  await goTo(desk, 'Workshops')
  await desk.getByRole('link', { name: /^Prepare / }).click()
  await desk.getByRole('radio', { name: new RegExp(`^${sheet}`) }).check()
}

async function save(desk: Page, name: string) {
  await desk.getByLabel('Name', { exact: true }).fill(name)
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(name)
}

const toStage = (desk: Page, title: string) =>
  desk
    .getByRole('navigation', { name: 'Stages' })
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click()

test('FLOW-160 a facilitator leads a workshop from the desk: people are let in, notes and a vote are shown to all at once, it ends, and a decision becomes an action', async ({
  signedIn: desk,
  someone,
  place,
}) => {
  await prepare(desk, place.exampleId, 'One hour')
  await desk.getByLabel('How many people can join').fill('many')
  await desk.getByLabel('Notes for those who lead it').fill('SECRET NOTES')
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(desk.getByText('Give the workshop a name.')).toBeVisible()
  await expect(desk.getByLabel('How many people can join')).toHaveValue('many')
  await expect(desk.getByLabel('Notes for those who lead it')).toHaveValue('SECRET NOTES')
  await expectAxeClean(desk)
  await desk.getByLabel('How many people can join').fill('12')
  await save(desk, 'Harbour evening')
  await expectAxeClean(desk)

  await button(desk, 'Begin the workshop').click()
  await expect(region(desk, 'The door is closed')).toBeVisible()
  await button(desk, 'Open the door').click()
  const code = await codeAtDoor(desk)
  await expectAxeClean(desk)
  const screen = await desk.context().newPage()
  await screen.setViewportSize({ width: 1280, height: 720 })
  await screen.goto(`${new URL(desk.url()).pathname}/screen`)
  await expect(screen.getByText(code)).toBeVisible()
  await expect(screen.getByText('Robin')).toBeHidden()
  await expectAxeClean(screen)

  const [one, two] = [await someone(), await someone({ viewport: { width: 320, height: 640 } })]
  const name = await knock(one, code)
  await expect(region(desk, 'One person waits')).toContainText(name)
  await button(desk, `Let in ${name}`).click()
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('You are in')
  const other = await knock(two, code)
  await button(desk, `Let in ${other}`).click()
  await expect(region(desk, '2 in the room')).toContainText(other)

  await button(desk, 'Begin with: Arrive').click()
  await writeDown(one, 'Your word', 'Curious')
  await writeDown(two, 'Your word', 'Tired')
  await expect(region(desk, '2 words')).toContainText('They wait until you read them.')
  await expect(desk.getByText('Curious')).toBeHidden()
  await button(desk, 'Read the words').click()
  await expect(region(desk, '2 words')).toContainText('Curious')
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Arrive')
  await expect(screen.getByText('Curious')).toBeHidden()
  await button(desk, 'Show all words').click()
  await expect(screen.getByText('Curious')).toBeVisible()
  await expect(one.getByText('Tired')).toBeVisible()

  await toStage(desk, 'Look at the map')
  await desk.getByLabel('On the map').selectOption({ label: 'Helpline volunteers' })
  await button(desk, 'Light it up').click()
  await expect(screen.locator('figcaption')).toHaveText('Helpline volunteers')
  await expectAxeClean(screen)

  await toStage(desk, 'Add what is missing')
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('Add what is missing')
  await writeDown(one, 'Your note', 'The bus that stops at six')
  await expect(region(desk, 'One note')).toContainText('It waits until you read it.')
  await button(desk, 'Read the notes').click()
  await expect(region(desk, 'One note')).toContainText('The bus that stops at six')
  await writeDown(two, 'Your note', 'Not for everyone')
  await expect(region(desk, '2 notes')).toContainText('One more has come since you read.')
  await expect(button(desk, 'Show all notes')).toBeHidden()
  await button(desk, 'Read the notes').click()
  await desk.getByRole('checkbox', { name: 'The bus that stops at six' }).check()
  await desk.getByLabel('Heading').fill('Evenings')
  await button(desk, 'Put under it').click()
  await expect(desk.getByRole('heading', { name: 'Evenings' })).toBeVisible()
  await desk.getByRole('checkbox', { name: 'The bus that stops at six' }).check()
  await desk.getByLabel('Pin to').selectOption({ label: 'Outreach team' })
  await button(desk, /^Pin$/).click()
  await expect(desk.getByText('pinned to Outreach team')).toBeVisible()
  await desk.getByRole('checkbox', { name: 'Not for everyone' }).check()
  await button(desk, 'Keep back').click()
  await expect(desk.getByText('kept back')).toBeVisible()
  await expectAxeClean(desk)
  await button(desk, 'Show all notes').click()
  await expect(two.getByText('The bus that stops at six')).toBeVisible()
  await expect(one.getByText('Not for everyone')).toBeHidden()

  await button(two, 'Hand up').click()
  await expect(desk.getByRole('link', { name: 'One hand up' })).toBeVisible()
  await button(desk, `Seen to: ${other}`).click()
  await expect(desk.getByRole('link', { name: 'One hand up' })).toBeHidden()

  await desk.getByText(other, { exact: true }).click()
  await button(desk, `Ask ${other} to leave`).click()
  await expect(two.getByRole('heading', { level: 1 })).toHaveText('You are not in this workshop any more')
  await desk.getByText('One was asked to leave').click()
  await button(desk, `Let back in: ${other}`).click()
  await expect(region(desk, '2 in the room')).toContainText(other)

  await toStage(desk, 'Decide')
  await button(desk, 'Open the vote').click()
  await expect(alert(desk)).toContainText('at least two')
  await desk.getByRole('checkbox', { name: 'Evenings' }).check()
  await desk.getByLabel('More to choose from').fill('Ask the panel first')
  await button(desk, 'Open the vote').click()
  await one.getByLabel('Ask the panel first').selectOption('2')
  await button(one, 'Place my dots').click()
  await expect(region(desk, 'The vote is open')).toContainText('1 of 2 have placed dots')
  await button(desk, 'Close the vote').click()
  await expect(region(desk, 'The vote is closed')).toContainText('2 dots')
  await expect(screen.getByText('2 dots')).toBeVisible()
  await expectAxeClean(desk)

  await desk.getByText('End it for everyone').click()
  await button(desk, 'Yes, end it').click()
  await expect(desk.getByText('its record is kept')).toBeVisible()
  await expect(one.getByRole('heading', { level: 1 })).toHaveText('The workshop is over')
  await expect(screen.getByText('The workshop is over')).toBeVisible()
  await expect(desk).toHaveTitle(/./)
  await expectAxeClean(desk)
  await expect(desk.getByText('Not for everyone')).toBeHidden()
  await desk.getByRole('link', { name: 'Make something of it: Ask the panel first' }).click()
  await expect(button(desk, 'Make it an action')).toBeVisible()
  await expect(desk).toHaveTitle(/./)
  await expectAxeClean(desk)
  await button(desk, 'Make it an action').click()
  await expect(desk.getByText('It is an action now')).toBeVisible()
  await expect(desk.getByText('Is an action', { exact: true })).toBeVisible()
  await desk.goto(`/constellations/${place.exampleId}/talk`)
  await expect(desk.getByText('Ask the panel first')).toBeVisible()
})

test('FLOW-161 PART-82 without script a workshop is prepared, led and ended', async ({ someone, place }) => {
  const options = { javaScriptEnabled: false }
  const [desk, guest] = [await someone(options), await someone(options)]
  await signIn(desk, place.owner)
  await prepare(desk, place.exampleId, 'One hour')
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(desk.getByText('Give the workshop a name.')).toBeVisible()
  await save(desk, 'Quiet hour')
  await button(desk, 'Begin the workshop').click()
  await button(desk, 'Open the door').click()
  const name = await knock(guest, await codeAtDoor(desk))
  await desk.reload()
  await button(desk, `Let in ${name}`).click()
  await button(desk, 'Begin with: Arrive').click()
  await expect(desk.getByText('Stage 1 of 6')).toBeVisible()
  await guest.reload()
  await writeDown(guest, 'Your word', 'Here')
  await desk.getByRole('link', { name: 'Look what is new' }).click()
  await button(desk, 'Read the words').click()
  await expect(region(desk, 'One word')).toContainText('Here')

  // As Exit does, without leaving for another website.
  await guest.request.post('/here', { form: { act: 'exit' }, maxRedirects: 0 })
  await comeBack(guest, await codeAtDoor(desk), name)
  await desk.getByRole('link', { name: 'Look what is new' }).click()
  await expect(desk.getByText('comes back to this seat')).toBeVisible()
  await button(desk, `Let in ${name}`).click()
  await expect(region(desk, 'One in the room')).toContainText(name)
  await guest.goto('/here')
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Arrive')
  await button(desk, 'Show all words').click()
  await button(desk, /more minutes/).click()
  await button(desk, 'Stop the time').click()
  await expect(desk.getByRole('timer')).toContainText('stopped')
  await toStage(desk, 'Decide')
  await button(desk, 'Open the vote').click()
  await expect(alert(desk)).toContainText('at least two')
  await desk.getByText('End it for everyone').click()
  await button(desk, 'Yes, end it').click()
  await expect(desk.getByText('its record is kept')).toBeVisible()
  await desk.getByText('Delete this record').click()
  await button(desk, 'Yes, delete it').click()
  await expect(desk.getByText('It is deleted.')).toBeVisible()
})

test('FLOW-162 a run sheet of one’s own is written from a ready-made one, with its faults named, and chosen; without script too', async ({
  signedIn,
  someone,
  place,
}) => {
  const plain = await someone({ javaScriptEnabled: false })
  await signIn(plain, place.owner)
  for (const [page, title] of [
    [signedIn, 'Our evening'],
    [plain, 'Our morning'],
  ] as const) {
    await page.goto(`/constellations/${place.exampleId}/workshops/sheets`)
    await page.getByRole('link', { name: 'Write your own from “One hour”' }).click()
    await button(page, 'Remove: Leave well').click()
    await expect(page.getByText('5 stages')).toBeVisible()
    await button(page, 'Save the run sheet').click()
    await expect(alert(page)).toContainText('leave well')
    await expect(page.getByText('Write something here.').first()).toBeVisible()
    // Without script axe cannot be asked.
    if (page === signedIn) await expectAxeClean(page)
    await page.getByLabel('Name', { exact: true }).fill(title)
    await button(page, 'Move up: Decide').click()
    await expect(page.getByLabel('What it is called').nth(3)).toHaveValue('Decide')
    await button(page, 'Save the run sheet').click()
    await expect(page.getByText('The run sheet is saved.')).toBeVisible()
    await expect(page.getByRole('heading', { name: new RegExp(title) })).toBeVisible()
  }
  await prepare(signedIn, place.exampleId, 'Our evening')
  await save(signedIn, 'With our own')
  await expect(signedIn.getByText('Our evening')).toBeVisible()
})
