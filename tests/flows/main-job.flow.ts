import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectSaid, goTo, home, idInAddress, makeConstellation, onHome } from './constellations'
import {
  answer,
  answerTheRest,
  expectStep,
  heading,
  saveAndContinue,
  send,
  standAs,
  statement,
} from './in-a-check'
import { decide, reflect } from './in-the-talk'
import {
  addParty,
  connect,
  details,
  expectSaved,
  openMap,
  party,
  relationship,
  selectRelationship,
  setSize,
  setSizeAt,
  write,
} from './on-the-map'
import { expect, test } from './place'
import { downloadReport } from './the-report'

test.use({ withExample: false, workspace: 'Evening services' })
test.describe.configure({ mode: 'serial' })

const name = 'Our helpline and who it works with'
const callers = 'People who call'
const helpline = 'Evening helpline'
const prompt = 'Where might someone find themselves alone in it?'
const reflection = 'After ten in the evening nobody answers, and nobody says so.'
const decision = 'Say on the page when the helpline is open'

async function drawTheMap(page: Page) {
  await makeConstellation(page, name)
  await page.getByRole('button', { name: 'Add service users' }).click()
  await write(page, 'Name of the role', callers)
  await setSize(page, 'many')
  await addParty(page, 'Team', helpline)
  await setSize(page, 'some')
  await connect(page, callers, helpline)
}

async function describeTheRelationship(page: Page) {
  const panel = details(page)
  await setSizeAt(page, callers, 'one')
  await setSizeAt(page, helpline, 'many')
  await panel.getByLabel('Direction').selectOption(`From ${callers} to ${helpline}`)
  await panel.getByLabel('How it stands').selectOption('Strained')
  await panel.getByRole('checkbox', { name: /^Phone/ }).check()
  await panel.getByRole('checkbox', { name: /^Live chat/ }).check()
  await write(page, 'Purpose', 'To be heard at any hour')
}

test('FLOW-10 an empty workspace gets a constellation of parties and a relationship with everything said about it', async ({
  signedIn: page,
}) => {
  await expect(page.getByRole('heading', { name: 'Start with one constellation' })).toBeVisible()
  await drawTheMap(page)
  await describeTheRelationship(page)
  await expectSaved(page)
  await page.reload()
  await expect(party(page, callers)).toHaveAccessibleName(/Service user, many/)
  await expect(party(page, helpline)).toHaveAccessibleName(/Team, some/)
  await selectRelationship(page, callers, helpline)
  const panel = details(page)
  await expect(panel).toContainText(`${callers}, one, is connected to ${helpline}, many, `)
  await expect(panel).toContainText('It runs from the first to the second, and it is strained.')
  await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(panel.getByLabel('Purpose')).toHaveValue('To be heard at any hour')
})

test('FLOW-11 a check asks Safety first with its concept, lets one skip, leave and come back, and shows its sentence first', async ({
  signedIn: page,
}) => {
  await onHome(page, name).click()
  await selectRelationship(page, callers, helpline)
  await details(page).getByRole('link', { name: 'Check its health' }).click()
  await standAs(page, 'Team member')
  await expect(page.getByRole('main')).toContainText('Why it matters')
  await answer(page, 0, 'Not yet')
  await answer(page, 2, 'Partly')
  await statement(page, 0).getByText('Add a comment').click()
  await statement(page, 0).getByLabel('Your comment').fill('The number shows on the phone bill.')
  await page.getByRole('button', { name: 'Save and leave' }).click()
  await expectSaid(page, 'Your answers so far are saved.')
  await goTo(page, 'Map')
  await goTo(page, 'Check')
  await page.getByRole('link', { name: 'Continue' }).click()
  await expectStep(page, 'Safety')
  await expect(statement(page, 0).getByRole('radio', { name: 'Not yet' })).toBeChecked()
  await expect(statement(page, 0).getByLabel('Your comment')).toHaveValue(
    'The number shows on the phone bill.',
  )
  await saveAndContinue(page)
  await answerTheRest(page, 'Trust', 'In place')
  await expect(page.getByRole('main')).toContainText('and skipped 4. That is fine.')
  await send(page)
  await expectSentenceBeforePicture(page, 'Safety is not in place here')
  await expect(page.getByRole('main')).toContainText('The number shows on the phone bill.')
  await goTo(page, 'Results')
  await expectSentenceBeforePicture(page, 'Safety is not in place in the one relationship that was checked')
})

async function expectSentenceBeforePicture(page: Page, sentence: string) {
  const words = page.getByRole('main').getByText(sentence, { exact: true }).first()
  await expect(words).toBeVisible()
  const picture = page.getByRole('figure').first()
  const [above, below] = [await words.boundingBox(), await picture.boundingBox()]
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
}

test('FLOW-12 the map shows the ring of what was checked', async ({ signedIn: page }) => {
  await onHome(page, name).click()
  await expect(relationship(page, callers, helpline)).toHaveAccessibleName(/Safety is not in place$/)
  await expect(relationship(page, callers, helpline).locator('svg')).toBeVisible()
  await selectRelationship(page, callers, helpline)
  await expect(details(page)).toContainText('Safety is not in place')
  await expect(details(page)).toContainText('One response.')
})

test('FLOW-13 a reflection from a prompt and an action stand in the report, with the map, the sentence and the note of the edition', async ({
  signedIn: page,
}) => {
  await onHome(page, name).click()
  await goTo(page, 'Reflections and actions')
  await expectSaved(page)
  await reflect(page, prompt, reflection)
  await decide(page, decision, 'Helpline lead', '2027-03-01')
  await expectSaved(page)
  await goTo(page, 'Report')
  const report = await downloadReport(page)
  for (const words of [
    name,
    'Evening services',
    callers,
    helpline,
    'Safety is not in place in the one relationship that was checked',
    prompt,
    reflection,
    decision,
    'Helpline lead',
    'interim edition',
  ])
    expect(report).toContain(words)
  await home(page)
  await expect(page.getByRole('region', { name: 'Actions with a date' })).toContainText(decision)
})

test('FLOW-14 a constellation is renamed, duplicated, taken along as a file, archived, brought back and deleted', async ({
  signedIn: page,
}) => {
  await onHome(page, name).click()
  await goTo(page, 'Manage')
  await page.getByLabel('Name', { exact: true }).fill('Our helpline')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expectSaid(page, 'Renamed.')
  const original = idInAddress(page)
  await page.getByRole('link', { name: 'Choose a format' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download JSON', exact: true }).click()
  const file: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  expect(file).toMatchObject({ name: 'Our helpline' })
  expect(JSON.stringify(file)).toContain(reflection)
  await goTo(page, 'Manage')
  await page.getByLabel('Name of the copy').fill('A copy to try things')
  await page.getByRole('button', { name: 'Duplicate' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'A copy to try things' })).toBeAttached()
  await expect(relationship(page, callers, helpline)).toBeVisible()
  expect(idInAddress(page)).not.toBe(original)
  await goTo(page, 'Manage')
  await page.getByRole('button', { name: 'Archive it' }).click()
  await expectSaid(page, 'It is in the archive now.')
  await expect(onHome(page, 'A copy to try things')).toHaveCount(0)
  await page.getByText('Archive (1)').click()
  await page.getByRole('button', { name: 'Bring back: A copy to try things' }).click()
  await expectSaid(page, 'It is back.')
  await page.getByRole('link', { name: 'Manage: A copy to try things' }).click()
  await page.getByRole('checkbox', { name: /^Yes, delete/ }).check()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expectSaid(page, 'It is deleted.')
  await expect(onHome(page, 'A copy to try things')).toHaveCount(0)
  await expect(onHome(page, 'Our helpline')).toBeVisible()
  await openMap(page, original)
  await expect(party(page, helpline)).toBeVisible()
})

test('FLOW-15 deleting a constellation without saying yes asks first', async ({ signedIn: page }) => {
  await makeConstellation(page, 'To be kept')
  await goTo(page, 'Manage')
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByRole('checkbox', { name: /^Yes, delete/ })).toBeFocused()
  await home(page)
  await expect(onHome(page, 'To be kept')).toBeVisible()
  await expect(heading(page)).toHaveText('Your constellations')
})
