import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { toJson } from '@/model/exchange/write-json'
import { aLargeGroupedMap } from '../builders/a-large-grouped-map'
import { expectFocusSeen, press, tabTo } from './by-keyboard'
import { exportedFrom } from './exported'
import { details, expectSaved, openMap, party, theMap } from './on-the-map'
import { expect, expectAxeClean, type Place, test } from './place'
import { admin } from './running-server'
import { paintedOf } from './the-picture'

test.use({ withExample: false, workspace: 'At size' })

/** Brings a constellation of 300 parties within fifty organisations into the place; resolves to its id. */
async function bringIn({ server: { dataDir } }: Place): Promise<string> {
  const file = join(dataDir, 'grouped.json')
  writeFileSync(file, toJson({ name: 'Three hundred parties', constellation: aLargeGroupedMap(300) }))
  const { out, error } = await admin(dataDir, ['import', file])
  const id = /[a-z0-9]{20,}/.exec(out)?.[0]
  if (!id) throw new Error(error)
  return id
}

/** Of the part of the map that is in view, more than a few lines are painted. */
const expectPainted = (page: Page) => expect.poll(() => paintedOf(page)).toBeGreaterThan(0.02)

const viewOf = (page: Page) => page.locator('.react-flow__viewport').getAttribute('style')

/** The whole map is painted, and to ask for everything moves nothing. */
async function expectWhole(page: Page) {
  await expectPainted(page)
  const view = await viewOf(page)
  await page.getByRole('toolbar').getByRole('button', { name: 'Show everything' }).click()
  expect(await viewOf(page)).toBe(view)
}

/** From the map by / to the field; what is written is found and gone to. */
async function jumpTo(page: Page, words: string) {
  await theMap(page).focus()
  await press(page, '/')
  await expect(page.getByRole('searchbox', { name: 'Find a party or relationship' })).toBeFocused()
  await page.keyboard.type(words)
  await expect(
    details(page)
      .getByRole('button', { name: new RegExp(`^${words} `) })
      .first(),
  ).toBeVisible()
  await press(page, 'Enter')
  await expect(party(page, words)).toBeInViewport()
  await expect(party(page, words)).toHaveAttribute('aria-pressed', 'true')
}

test('FLOW-120 in a map of 300 parties one finds a party and jumps to it, filters without losing where one looks, closes an organisation and chooses one of a bundle, by keyboard', async ({
  signedIn: page,
  place,
}) => {
  await openMap(page, await bringIn(place))
  await jumpTo(page, 'Helpline 41')
  await expectFocusSeen(page)
  await press(page, 'Control+a', 'Backspace')
  await page.getByRole('checkbox', { name: /^Strained/ }).check()
  await expect(theMap(page).getByText(/of 300 parties shown/)).toBeVisible()
  await expect(party(page, 'Helpline 41')).toBeInViewport()
  expect((await party(page, 'Helpline 41').boundingBox())?.width).toBeGreaterThan(50)
  await expectAxeClean(page)
  await theMap(page).getByRole('button', { name: 'Show everything again' }).click()
  await expect(theMap(page).getByText(/of 300 parties shown/)).toBeHidden()

  await jumpTo(page, 'Organisation 3')
  await theMap(page).focus()
  await press(page, 'g')
  await expect(party(page, 'Organisation 3')).toHaveAccessibleName(/closed over 5 parts/)
  await expect(party(page, 'Helpline 3')).toHaveCount(0)
  await press(page, 'g')
  await jumpTo(page, 'Helpline 3')

  const bundle = theMap(page).getByRole('button', {
    name: /^4 relationships of Helpline 3 with Refuge 3/,
  })
  await bundle.focus()
  await press(page, 'Enter')
  await expect(details(page).getByRole('heading', { name: 'These 4 relationships' })).toBeVisible()
  await tabTo(page, details(page).getByRole('button', { name: /Purpose 20/ }))
  await press(page, 'Enter')
  await expect(details(page).getByLabel('Purpose')).toHaveValue('Purpose 20')
  await expect(party(page, 'Organisation 3')).toBeInViewport()
  await expectAxeClean(page)
})

test('FAR-20 on a large map a party is dragged by hand, and stays where it was put', async ({
  signedIn: page,
  place,
}) => {
  const id = await bringIn(place)
  await openMap(page, id)
  await jumpTo(page, 'Helpline 41')
  const placeOf = async () =>
    (await exportedFrom(page, id)).parties.find(({ name }) => name === 'Helpline 41')?.position
  const before = await placeOf()
  const box = await party(page, 'Helpline 41').boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 6, y + 4)
  await page.mouse.move(x + 80, y + 50, { steps: 8 })
  await page.mouse.up()
  await expectSaved(page)
  await expect.poll(placeOf).not.toEqual(before)
  const moved = await party(page, 'Helpline 41').boundingBox()
  expect(Math.round((moved?.x ?? 0) - (box?.x ?? 0))).toBeGreaterThan(50)
})

test('FAR-16 a large map is painted whole when it opens, without anybody moving it', async ({
  signedIn: page,
  place,
}) => {
  await openMap(page, await bringIn(place))
  await expectWhole(page)
  await page.reload()
  await expectWhole(page)
})

test('FAR-17 a large map one comes back to in the app is whole, as after a reload', async ({
  signedIn: page,
  place,
}) => {
  const id = await bringIn(place)
  await openMap(page, id)
  await expectWhole(page)
  await page.getByRole('link', { name: 'Versions', exact: true }).click()
  await page.waitForURL(/versions/)
  await page.goBack()
  await expectSaved(page)
  await expectWhole(page)
})
