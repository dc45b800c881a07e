import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Position } from '@/model/constellation/position'
import { toJson } from '@/model/exchange/write-json'
import { aLargeGroupedMap } from '../builders/a-large-grouped-map'
import { expectFocusSeen, press } from './by-keyboard'
import { exportedFrom } from './exported'
import { details, expectSaved, openMap, party, selectParty, undo } from './on-the-map'
import { expect, expectAxeClean, type Place, test } from './place'
import { admin } from './running-server'

const ways = ['As a constellation', 'In rings', 'In lanes by kind'] as const
const pinned = 'Harbour Lights'

/** Where each party stands in the document, by name. */
async function positions(page: Page, id: string): Promise<Readonly<Record<string, Position>>> {
  const { parties } = await exportedFrom(page, id)
  return Object.fromEntries(parties.map(({ name, position }) => [name, position]))
}

const arrangeButton = (page: Page) => page.getByRole('toolbar').getByRole('button', { name: 'Arrange' })
const said = (page: Page) => page.getByRole('status').filter({ hasText: /^Arranged: / })

/** Arranges by keyboard in one of the ways, and waits until it is stored. */
async function arrange(page: Page, way: string) {
  await arrangeButton(page).focus()
  await press(page, 'Enter')
  await tabToItem(page, way)
  await press(page, 'Enter')
  await expect(said(page)).toBeVisible()
  await expectSaved(page)
}

/** Arrows down a menu to one of its items. */
async function tabToItem(page: Page, name: string) {
  const item = page.getByRole('menuitem', { name: new RegExp(`^${name}`) })
  await expect(item).toBeVisible()
  for (let step = 0; step < 5 && !(await item.evaluate(one => one === document.activeElement)); step++)
    await press(page, 'ArrowDown')
  await expectFocusSeen(page)
}

async function pin(page: Page, name: string) {
  await selectParty(page, name)
  await details(page).getByText('More about its place').click()
  await details(page)
    .getByRole('checkbox', { name: /^Pinned/ })
    .check()
  await press(page, 'Escape')
  await expectSaved(page)
}

const moved = (before: Readonly<Record<string, Position>>, after: Readonly<Record<string, Position>>) =>
  Object.keys(before).filter(name => String(before[name]) !== String(after[name]))

test('FLOW-93 the example is arranged in three ways by keyboard; who is pinned stays, and one undo takes each back', async ({
  signedIn: page,
  place: { exampleId },
}) => {
  await openMap(page, exampleId)
  await pin(page, pinned)
  const before = await positions(page, exampleId)
  for (const way of ways) {
    await arrange(page, way)
    const after = moved(before, await positions(page, exampleId))
    expect(after.length).toBeGreaterThan(8)
    expect(after).not.toContain(pinned)
    await expect(arrangeButton(page)).toBeFocused()
    await press(page, 'Control+z')
    await expectSaved(page)
    await expect.poll(() => positions(page, exampleId)).toEqual(before)
  }
})

test('FLOW-94 only those who are selected are moved where that is asked for', async ({
  signedIn: page,
  place: { exampleId },
}) => {
  await openMap(page, exampleId)
  const before = await positions(page, exampleId)
  const chosen = ['Refuge team', 'Interpreters', 'Friends and family']
  for (const [at, name] of chosen.entries()) {
    await party(page, name).focus()
    await press(page, at === 0 ? 'Space' : 'Shift+Space')
  }
  await arrangeButton(page).click()
  const only = page.getByRole('menuitemcheckbox', { name: 'Move only the 3 selected' })
  await only.click()
  await expect(only).toHaveAttribute('aria-checked', 'true')
  await expectAxeClean(page)
  await page.getByRole('menuitem', { name: /^In lanes by kind/ }).click()
  await expect(said(page)).toBeVisible()
  await expectSaved(page)
  const after = moved(before, await positions(page, exampleId))
  expect(after.length).toBeGreaterThan(0)
  expect(chosen).toEqual(expect.arrayContaining(after))
  await undo(page)
  await expect.poll(() => positions(page, exampleId)).toEqual(before)
})

async function bringIn({ server: { dataDir } }: Place, parties: number): Promise<string> {
  const file = join(dataDir, 'to-arrange.json')
  writeFileSync(file, toJson({ name: `${parties} parties`, constellation: aLargeGroupedMap(parties) }))
  const { out, error } = await admin(dataDir, ['import', file])
  const id = /[a-z0-9]{20,}/.exec(out)?.[0]
  if (!id) throw new Error(error)
  return id
}

test('FLOW-95 a map of 600 parties shows how far it is, can be left as it was, and is arranged in the end', async ({
  signedIn: page,
  place,
}) => {
  const id = await bringIn(place, 600)
  await openMap(page, id)
  const before = await positions(page, id)
  await arrangeButton(page).click()
  await page.getByRole('menuitem', { name: /^As a constellation/ }).click()
  const progress = page.getByRole('region', { name: 'Arranging the map' })
  await expect(progress.getByRole('progressbar', { name: 'Arranging the map' })).toBeVisible()
  await progress.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was moved' })).toBeVisible()
  expect(await positions(page, id)).toEqual(before)

  await arrange(page, 'As a constellation')
  expect(moved(before, await positions(page, id)).length).toBeGreaterThan(300)
  await undo(page)
  await expect.poll(() => positions(page, id), { timeout: 30_000 }).toEqual(before)
})
