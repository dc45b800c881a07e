import type { Page } from '@playwright/test'
import { makeConstellation } from './constellations'
import {
  addParty,
  connect,
  details,
  expectSaved,
  party,
  redo,
  relationship,
  type Size,
  selectRelationship,
  setSizeAt,
  sizeAt,
  undo,
} from './on-the-map'
import { expect, test } from './place'

test.use({ withExample: false })

const sizes: readonly Size[] = ['one', 'some', 'many']
const pairs = sizes.flatMap(from => sizes.map(to => [from, to] as const))
const [people, team] = ['People', 'Helpline']

async function twoConnected(page: Page) {
  await makeConstellation(page, 'All the variations')
  await addParty(page, 'Service user', people)
  await addParty(page, 'Team', team)
  await connect(page, people, team)
}

const sentence = (from: Size, to: Size) =>
  `${people}, ${from}, ${from === 'one' ? 'is' : 'are'} connected to ${team}, ${to}.`

/** The sizes at both ends as the details tell them: chosen, in words, and on the line for those who listen. */
async function expectSizes(page: Page, from: Size, to: Size) {
  await expect(sizeAt(page, people, from)).toBeChecked()
  await expect(sizeAt(page, team, to)).toBeChecked()
  await expect(details(page)).toContainText(sentence(from, to))
  await expect(relationship(page, people, team)).toHaveAccessibleName(new RegExp(sentence(from, to)))
}

test('FLOW-20 each of the nine ordered pairs of sizes is set, said in words, and read back after a reload', async ({
  signedIn: page,
}) => {
  await twoConnected(page)
  for (const [from, to] of pairs) {
    await setSizeAt(page, people, from)
    await setSizeAt(page, team, to)
    await expectSizes(page, from, to)
    await expectSaved(page)
    await page.reload()
    await selectRelationship(page, people, team)
    await expectSizes(page, from, to)
  }
})

test('FLOW-21 undo and redo take back and give again one’s own steps, one by one', async ({
  signedIn: page,
}) => {
  await twoConnected(page)
  await setSizeAt(page, people, 'one')
  await setSizeAt(page, team, 'many')
  await undo(page)
  await expectSizes(page, 'one', 'some')
  await undo(page)
  await expectSizes(page, 'many', 'some')
  await undo(page)
  await expect(relationship(page, people, team)).toHaveCount(0)
  await expect(party(page, team)).toBeVisible()
  await redo(page)
  await expect(relationship(page, people, team)).toBeAttached()
  await page.keyboard.press('Control+Shift+Z')
  await page.keyboard.press('Control+y')
  await selectRelationship(page, people, team)
  await expectSizes(page, 'one', 'many')
  await page.keyboard.press('Control+z')
  await expectSizes(page, 'one', 'some')
})

test('FLOW-22 undo takes back nothing that somebody else did', async ({ signedIn: page, someone, place }) => {
  await twoConnected(page)
  await expectSaved(page)
  const other = await someone()
  await other.context().addCookies(await page.context().cookies())
  await other.goto(page.url())
  await expect(party(other, people)).toBeVisible()
  await addParty(other, 'Partner', 'Police liaison')
  await expect(party(page, 'Police liaison')).toBeVisible()
  await undo(page)
  await expect(relationship(page, people, team)).toHaveCount(0)
  await expect(relationship(other, people, team)).toHaveCount(0)
  await expect(party(page, 'Police liaison')).toBeVisible()
  await expect(other.getByRole('toolbar').getByRole('button', { name: 'Redo' })).toBeDisabled()
  expect(place.server.printed).not.toContain('Error')
})
