import type { Page } from '@playwright/test'
import { normalForm } from '../builders/normal-form'
import { expectFocusSeen, press } from './by-keyboard'
import { makeConstellation } from './constellations'
import { exportedFrom } from './exported'
import { handsInOutline, handsOnMap } from './hands'
import { lineOf, showAs, theOutline, tieLine } from './in-the-outline'
import { addParty, details, expectSaved, openMap, selectParty, write } from './on-the-map'
import { joinedBy } from './people'
import { expect, expectAxeClean, test } from './place'
import { allDone, type Hands, twentyTasks } from './twenty-tasks'

test.use({ withExample: false, workspace: 'The map’s equal' })

const views: readonly (readonly ['Map' | 'Outline', (page: Page) => Hands])[] = [
  ['Map', handsOnMap],
  ['Outline', handsInOutline],
]

test('TWENTY-1 twenty tasks are done on the map and in the outline, and both leave the same document', async ({
  signedIn: page,
}) => {
  test.setTimeout(180_000)
  expect(twentyTasks).toHaveLength(20)
  for (const [view, handsOf] of views) {
    const id = await makeConstellation(page, `Twenty tasks: ${view}`)
    await expectSaved(page)
    await showAs(page, view)
    const hands = handsOf(page)
    for (const [place, { task, way }] of twentyTasks.entries())
      await test.step(`${view} ${place + 1}: ${task}`, () => way(hands))
    await expectSaved(page)
    expect(normalForm(await exportedFrom(page, id))).toEqual(allDone)
  }
})

test('OUTLINE-FLOW-1 on a phone the outline is the first view, and one adds, connects and deletes in it', async ({
  signedIn: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await makeConstellation(page, 'In the hand')
  await expectSaved(page)
  await page.getByRole('button', { name: 'Add service users' }).click()
  await write(page, 'Name of the role', 'People who call')
  await details(page).getByRole('button', { name: 'Close details' }).click()
  await page.getByRole('toolbar').getByRole('button', { name: 'Add a party' }).click()
  await page.getByRole('menuitem', { name: 'Team', exact: true }).click()
  await write(page, 'Name of the role', 'Helpline')
  await details(page).getByRole('button', { name: 'Close details' }).click()
  await lineOf(page, 'People who call').click()
  await expect(details(page)).toBeHidden()
  await theOutline(page).getByRole('button', { name: 'Connect to…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Connect two parties' })
  await dialog.getByLabel('To', { exact: true }).selectOption({ label: 'Helpline · Team' })
  await dialog.getByRole('button', { name: 'Connect' }).click()
  await details(page).getByRole('button', { name: 'Close details' }).click()
  await expect(tieLine(page, 'Helpline', 'People who call')).toBeVisible()
  await expectAxeClean(page)
  await lineOf(page, 'Helpline').click()
  await theOutline(page).getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(lineOf(page, 'Helpline')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(tieLine(page, 'Helpline', 'People who call')).toBeVisible()
})

test('OUTLINE-FLOW-2 in the outline, deleting, moving and undoing never lose the focus', async ({
  signedIn: page,
}) => {
  await makeConstellation(page, 'The focus stays in the outline')
  await expectSaved(page)
  await showAs(page, 'Outline')
  const hands = handsInOutline(page)
  for (const name of ['One', 'Two', 'Three']) await hands.add('Team', name)
  await press(page, 'Escape')
  await expect(lineOf(page, 'Three')).toBeFocused()
  await expectFocusSeen(page)
  await press(page, 'Alt+ArrowUp', 'Alt+ArrowUp')
  await expect(lineOf(page, 'Three')).toBeFocused()
  await press(page, 'ArrowDown', 'Delete')
  await expect(lineOf(page, 'One')).toHaveCount(0)
  await expect(lineOf(page, 'Two')).toBeFocused()
  await press(page, 'Alt+Shift+ArrowRight')
  await expect(lineOf(page, 'Two')).toBeFocused()
  await press(page, 'Control+z', 'Control+z')
  await expect(lineOf(page, 'One')).toBeVisible()
  await expectFocusSeen(page)
  await lineOf(page, 'One').focus()
  await press(page, 'Enter')
  await expect(details(page).getByLabel('Name of the role')).toBeFocused()
  await details(page).getByRole('button', { name: 'Delete this party' }).press('Enter')
  await expect(lineOf(page, 'Two')).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter')
  await expect(lineOf(page, 'One')).toBeVisible()
  await expectFocusSeen(page)
})

test('OUTLINE-FLOW-3 what another person does is announced in one sentence, and not any more once it is silenced', async ({
  someone,
  place,
}) => {
  const [robin, mabli] = [await someone(), await someone()]
  await joinedBy(place, robin, mabli, 'Mabli')
  const id = await makeConstellation(robin, 'Said and not said')
  await expectSaved(robin)
  await openMap(mabli, id)
  const log = mabli.getByRole('log')
  await addParty(robin, 'Team', 'Helpline')
  await expect(log).toHaveText(/^Helpline was added\.$|^Unnamed team was added\./)
  await mabli.getByTitle('Robin').click()
  await mabli.getByLabel('Announce what others do').focus()
  await press(mabli, 'Space')
  await expect(log).toHaveText('')
  await selectParty(robin, 'Helpline')
  await write(robin, 'Note', 'Open at night')
  await expect(mabli.getByText('Helpline was changed.')).toBeVisible()
  await expect(log).toHaveText('')
})
