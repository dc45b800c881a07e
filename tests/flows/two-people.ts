import type { Page } from '@playwright/test'
import { makeConstellation } from './constellations'
import { Line } from './line'
import { expectSaved, openMap, party, theMap } from './on-the-map'
import { joinedBy } from './people'
import { test as base, expect } from './place'

/** Two people in two browsers with the same constellation open, each on a line of their own. */
export interface Pair {
  readonly robin: Page
  readonly mabli: Page
  readonly lineOfRobin: Line
  readonly lineOfMabli: Line
  readonly constellationId: string
}

/** The owner and a member on a new, empty constellation. */
export const test = base.extend<{ readonly pair: Pair }>({
  pair: async ({ someone, place }, use) => {
    const [lineOfRobin, lineOfMabli] = await Promise.all([Line.open(), Line.open()])
    const robin = await someone(lineOfRobin.options)
    const mabli = await someone(lineOfMabli.options)
    await joinedBy(place, robin, mabli, 'Mabli')
    const constellationId = await makeConstellation(robin, 'Harbour and who it works with')
    await expectSaved(robin)
    await openMap(mabli, constellationId)
    await use({ robin, mabli, lineOfRobin, lineOfMabli, constellationId })
    lineOfRobin.close()
    lineOfMabli.close()
  },
})

/** The word on the tool bar about whether things are saved. */
export const expectLine = (page: Page, word: 'Saved' | 'Saving' | 'Offline' | 'Not connected') =>
  expect(page.getByRole('toolbar').getByRole('status')).toHaveText(word, { timeout: 30_000 })

/** Everything on the map, and where the parties stand: lines follow them, and rings stand where one’s own zoom leaves room. */
export const everythingOn = async (page: Page): Promise<string[]> =>
  (
    await theMap(page)
      .locator('[aria-pressed]')
      .evaluateAll((all: HTMLElement[]) =>
        all.map(({ ariaLabel, style }) => [ariaLabel, style.transform].join(' ')),
      )
  ).toSorted()

/** Both see the same, and something. */
export async function expectSameMap(one: Page, other: Page): Promise<void> {
  await expect.poll(async () => everythingOn(other)).toEqual(await everythingOn(one))
  expect((await everythingOn(one)).length).toBeGreaterThan(0)
}

/** Where a party stands on the map, whatever the zoom. */
export const placeOf = (page: Page, name: string): Promise<string> =>
  party(page, name).evaluate((node: HTMLElement) => node.style.transform)

/** Drags a party by so many pixels. */
export async function drag(page: Page, name: string, across: number, down: number): Promise<void> {
  const box = await party(page, name).boundingBox()
  if (!box) throw new Error(`${name} is not to be seen`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + across, y + down, { steps: 8 })
  await page.mouse.up()
}

/** Errors that a browser itself prints where the line is cut. */
export const lineErrors = [
  /WebSocket connection to .* failed/,
  /Failed to load resource: (net::ERR_|.* status of 503)/,
]
