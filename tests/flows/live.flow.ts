import type { Locator, Page } from '@playwright/test'
import {
  addParty,
  connect,
  details,
  expectSaved,
  openMap,
  party,
  relationship,
  selectParty,
  theMap,
  undo,
  write,
} from './on-the-map'
import { expect } from './place'
import { drag, everythingOn, expectLine, expectSameMap, lineErrors, placeOf, test } from './two-people'

test.use({
  withExample: false,
  workspace: 'Live team',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  expectedErrors: async ({}, use) => use(lineErrors),
})

test('LIVE-FLOW-1 what one person adds, renames, moves, connects and deletes, the other sees', async ({
  pair: { robin, mabli },
}) => {
  await addParty(robin, 'Service user', 'People who call')
  await expect(party(mabli, 'People who call')).toBeVisible()
  await addParty(mabli, 'Team', 'Helpline')
  await expect(party(robin, 'Helpline')).toBeVisible()

  await selectParty(mabli, 'People who call')
  await write(mabli, 'Name of the role', 'Callers')
  await expect(party(robin, 'Callers')).toBeVisible()

  const before = await placeOf(mabli, 'Helpline')
  await drag(robin, 'Helpline', 120, 90)
  const after = await placeOf(robin, 'Helpline')
  expect(after).not.toBe(before)
  await expect.poll(() => placeOf(mabli, 'Helpline')).toBe(after)

  await connect(mabli, 'Callers', 'Helpline')
  await expect(relationship(robin, 'Callers', 'Helpline')).toBeAttached()
  await expectSameMap(robin, mabli)

  await selectParty(robin, 'Helpline')
  await robin.keyboard.press('Delete')
  await expect(party(mabli, 'Helpline')).toBeHidden()
  await expect(relationship(mabli, 'Callers', 'Helpline')).toHaveCount(0)
  await expect(party(mabli, 'Callers')).toBeVisible()
})

/** Points near the upper edge of the map, where nothing lies. */
async function pointAt(page: Page, across: number) {
  const box = await theMap(page).boundingBox()
  await page.mouse.move((box?.x ?? 0) + across, (box?.y ?? 0) + 40)
}

const acrossOf = async (place: Locator) => (await place.boundingBox())?.x ?? 0

test('LIVE-FLOW-2 each sees who is there and where the other points, by name, until they leave', async ({
  pair: { robin, mabli },
}) => {
  await expect(mabli.getByText('2 people are here')).toBeAttached()
  await robin.getByTitle('Mabli').click()
  await expect(robin.getByRole('listitem').filter({ hasText: 'Mabli' })).toBeVisible()
  const pointer = theMap(robin).getByText('Mabli', { exact: true })
  await expect(pointer).toHaveCount(0)
  await pointAt(mabli, 200)
  await expect(pointer).toBeVisible()
  const before = await acrossOf(pointer)
  await pointAt(mabli, 400)
  await expect.poll(() => acrossOf(pointer)).toBeGreaterThan(before + 150)
  await mabli.goto('/')
  await expect(pointer).toHaveCount(0)
  await expect(robin.getByText('2 people are here')).toHaveCount(0)
})

test('LIVE-FLOW-3 each takes back only their own steps', async ({ pair: { robin, mabli } }) => {
  await addParty(robin, 'Team', 'Robin’s team')
  await expect(party(mabli, 'Robin’s team')).toBeVisible()
  await mabli.keyboard.press('Control+z')
  await expect(mabli.getByText('There is nothing of yours to undo')).toBeAttached()
  await addParty(mabli, 'Partner', 'Mabli’s partner')
  await expect(party(robin, 'Mabli’s partner')).toBeVisible()
  // The name and the party are two steps.
  await undo(robin)
  await undo(robin)
  await expect(party(mabli, 'Robin’s team')).toHaveCount(0)
  await expect(party(robin, 'Mabli’s partner')).toBeVisible()
  await expect(party(mabli, 'Mabli’s partner')).toBeVisible()
  await expectSameMap(robin, mabli)
})

test('LIVE-FLOW-4 it says Saving until the server has it, and Saved only then', async ({
  pair: { robin, mabli, lineOfRobin, constellationId },
  someone,
}) => {
  await expectLine(robin, 'Saved')
  lineOfRobin.hold()
  await addParty(robin, 'Team', 'Helpline')
  await expectLine(robin, 'Saving')
  await addParty(mabli, 'Partner', 'Council')
  await expectLine(mabli, 'Saved')
  await expect(party(mabli, 'Helpline')).toHaveCount(0)
  await expectLine(robin, 'Saving')
  lineOfRobin.mend()
  await expectLine(robin, 'Saved')
  const third = await someone({ storageState: await mabli.context().storageState() })
  await openMap(third, constellationId)
  await expect(party(third, 'Helpline')).toBeVisible()
  await expect(party(robin, 'Council')).toBeVisible()
})

test('LIVE-FLOW-5 cut off, it says so; both go on, and on return both have everything', async ({
  pair: { robin, mabli, lineOfMabli },
}) => {
  await addParty(robin, 'Team', 'Helpline')
  await addParty(mabli, 'Service user', 'Callers')
  await connect(mabli, 'Callers', 'Helpline')
  await expect(relationship(robin, 'Callers', 'Helpline')).toBeAttached()
  lineOfMabli.cut()
  await expectLine(mabli, 'Offline')
  await expect(mabli.getByText('Offline: what you change is kept here')).toBeVisible()

  await addParty(mabli, 'Partner', 'Council')
  await connect(mabli, 'Callers', 'Council')
  await selectParty(mabli, 'Helpline')
  await mabli.keyboard.press('ArrowDown')
  await selectParty(robin, 'Helpline')
  await write(robin, 'Name of the role', 'Night helpline')
  await addParty(robin, 'Stakeholder', 'Funder')
  await expectLine(robin, 'Saved')
  await expectLine(mabli, 'Offline')
  await expect(party(mabli, 'Funder')).toHaveCount(0)
  await expect(party(robin, 'Council')).toHaveCount(0)

  lineOfMabli.mend()
  await expectLine(mabli, 'Saved')
  await expect(party(mabli, 'Funder')).toBeVisible()
  await expect(party(robin, 'Council')).toBeVisible()
  await expect(relationship(robin, 'Callers', 'Council')).toBeAttached()
  await expect(party(mabli, 'Night helpline')).toBeVisible()
  await expectSameMap(robin, mabli)
  await expect(mabli.getByText('Offline: what you change is kept here')).toBeHidden()
})

test('LIVE-FLOW-6 what was called saved is the same after a reload', async ({ pair: { robin, mabli } }) => {
  await addParty(robin, 'Team', 'Helpline')
  await addParty(robin, 'Service user', 'Callers')
  await connect(robin, 'Callers', 'Helpline')
  await details(robin).getByLabel('How it stands').selectOption('Strained')
  await drag(robin, 'Callers', -140, 60)
  await expectSaved(robin)
  const before = await everythingOn(robin)
  await robin.reload()
  await expectSaved(robin)
  await expect.poll(() => everythingOn(robin)).toEqual(before)
  await expectSameMap(robin, mabli)
})

test('LIVE-FLOW-7 a page with something unsaved asks before it is left, and one where all is saved does not', async ({
  pair: { robin, lineOfRobin },
}) => {
  const asked: string[] = []
  robin.on('dialog', async dialog => {
    asked.push(dialog.type())
    await dialog.dismiss()
  })
  await addParty(robin, 'Team', 'Helpline')
  await expectLine(robin, 'Saved')
  await robin.reload()
  expect(asked).toEqual([])
  await expectLine(robin, 'Saved')
  lineOfRobin.hold()
  await addParty(robin, 'Partner', 'Council')
  await robin.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(party(robin, 'Council')).toBeVisible()
})
