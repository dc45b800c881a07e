import type { Page } from '@playwright/test'
import { details, openMap, theMap } from '../flows/on-the-map'
import { makePlace, type Place, signIn } from '../flows/place'
import { importBigMap } from './big-map'
import { launchBrowser } from './browser'
import { median } from './median'

const edits = 30

const ninetyFifth = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0

/** Makes a page note when its newest key was pressed, on the clock that all pages of this machine share: milliseconds since 1970. */
const noteKeys = (page: Page) =>
  page.evaluate(() => {
    const note = { pressed: 0 }
    Object.assign(window, { note })
    addEventListener(
      'keydown',
      event => {
        note.pressed = performance.timeOrigin + event.timeStamp
      },
      { capture: true },
    )
  })

const pressedAt = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { note: { pressed: number } }).note.pressed)

/** Resolves, on the same clock, at the start of the frame after the one that draws a change of the party at this place in the list. */
const drawn = (page: Page, party: string): Promise<number> =>
  page.evaluate(
    id =>
      new Promise<number>((resolve, reject) => {
        const node = document.querySelector(`.react-flow__node[data-id="${id}"]`)
        if (!node) return reject(new Error(`There is no party ${id}`))
        const watcher = new MutationObserver(() => {
          watcher.disconnect()
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
        })
        watcher.observe(node, { attributes: true, attributeFilter: ['style', 'aria-label'] })
      }),
    party,
  )

/** Does one edit after the other on one page; resolves to the milliseconds each took from the key to the other page's picture. */
async function measure(one: Page, other: Page, party: string, edit: (round: number) => Promise<void>) {
  const took: number[] = []
  for (let round = 0; round < edits; round++) {
    const seen = drawn(other, party)
    await edit(round)
    took.push((await seen) - (await pressedAt(one)))
  }
  return took
}

const row = (map: string, what: string, took: readonly number[]) =>
  `| ${map} | ${what} | ${median(took).toFixed(0)} ms | ${ninetyFifth(took).toFixed(0)} ms |`

async function measureMap(map: string, id: string, one: Page, other: Page): Promise<string[]> {
  await openMap(one, id)
  await openMap(other, id)
  await noteKeys(one)
  const first = theMap(one).locator('.react-flow__node').first()
  const party = (await first.getAttribute('data-id')) ?? ''
  await first.focus()
  await one.keyboard.press('Space')
  const moved = await measure(one, other, party, round =>
    one.keyboard.press(round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'),
  )
  const name = details(one).getByLabel('Name of the role')
  const renamed = await measure(one, other, party, async round => {
    await name.fill(`Renamed ${round}`)
    await name.press('Enter')
  })
  return [row(map, 'moved by arrow key', moved), row(map, 'renamed, from Enter', renamed)]
}

async function signedIn(place: Place, browser: Awaited<ReturnType<typeof launchBrowser>>): Promise<Page> {
  const context = await browser.newContext({
    baseURL: place.server.url,
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  await signIn(page, place.owner)
  return page
}

/** One edit, from the key pressed in one browser to the picture in another: through the server, its check and its disk. */
export async function measureEdit(): Promise<string> {
  const place = await makePlace()
  const big = await importBigMap(place)
  const browser = await launchBrowser()
  const [one, other] = [await signedIn(place, browser), await signedIn(place, browser)]
  const rows = [
    ...(await measureMap('the example', place.exampleId, one, other)),
    ...(await measureMap('300 parties, 450 relationships', big, one, other)),
  ]
  await browser.close()
  await place.close()
  return [
    '## One edit to another’s screen',
    '',
    `| map | edit, ${edits} times | median | 95th of a hundred |`,
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}
