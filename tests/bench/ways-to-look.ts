import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { toJson } from '@/model/exchange/write-json'
import { aServiceOf } from '../builders/a-service-of'
import { openMap, theMap } from '../flows/on-the-map'
import { makePlace, type Place, signIn } from '../flows/place'
import { admin } from '../flows/running-server'
import { launchBrowser } from './browser'
import { median } from './median'

const parties = 1000
const rounds = 3
/** Of quiet before what was begun counts as done, in milliseconds. */
const quiet = 1500
/** Longer than this nothing is waited for. */
const patience = 60_000

interface Taken {
  /** Until the first of it is there, in milliseconds. */
  readonly first: number
  /** The longest time the page did not answer, in milliseconds; 0 where that was never over 50. */
  readonly blocked: number
  readonly elements: number
}

async function bringIn({ server: { dataDir } }: Place): Promise<string> {
  const file = join(dataDir, 'large.json')
  writeFileSync(file, toJson({ name: 'A thousand', constellation: aServiceOf(parties) }))
  const { out, error } = await admin(dataDir, ['import', file])
  const id = /[a-z0-9]{20,}/.exec(out)?.[0]
  if (!id) throw new Error(error)
  return id
}

/** Begins to note the tasks of the page that take longer than 50 ms. */
const noteTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: { at: number; took: number }[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver(list => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ at: startTime, took: duration })
    }).observe({ type: 'longtask' })
  })

const longest = (page: Page, since: number) =>
  page.evaluate(from => {
    const { tasks } = window as unknown as { tasks: { at: number; took: number }[] }
    return Math.max(0, ...tasks.filter(({ at }) => at >= from).map(({ took }) => took))
  }, since)

const clock = (page: Page) => page.evaluate(() => performance.now())

/** Waits until nothing is added to or taken from a part of the page for a while, or patience ends; resolves to how many elements it holds. */
const settled = (page: Page, part: string) =>
  page.evaluate(
    ([selector, still, most]) =>
      new Promise<number>(resolve => {
        const place = document.querySelector(selector) ?? document.body
        const done = () => {
          watch.disconnect()
          resolve(place.querySelectorAll('*').length)
        }
        let timer = setTimeout(done, still)
        setTimeout(done, most)
        const watch = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, still)
        })
        watch.observe(place, { childList: true, subtree: true })
      }),
    [part, quiet, patience] as const,
  )

async function measure(
  page: Page,
  begin: () => Promise<unknown>,
  first: string,
  part: string,
): Promise<Taken> {
  const since = await clock(page)
  await begin()
  await page.locator(first).first().waitFor({ state: 'attached' })
  const shown = (await clock(page)) - since
  const elements = await settled(page, part)
  return { first: shown, blocked: await longest(page, since), elements }
}

const view = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Show as' }).getByRole('button', { name })

async function once(page: Page, id: string) {
  await openMap(page, id)
  await noteTasks(page)
  await settled(page, 'aside')
  const standpoint = await measure(
    page,
    async () => {
      await theMap(page).focus()
      await page.locator('.react-flow__node').first().focus()
      await page.keyboard.press('s')
    },
    '.map-rings ellipse',
    'aside',
  )
  await page.keyboard.press('Escape')
  await settled(page, 'aside')
  const findings = await measure(
    page,
    () => page.getByRole('button', { name: /^Findings/ }).press('Enter'),
    'aside li',
    'aside',
  )
  const outline = await measure(
    page,
    () => view(page, 'Outline').press('Enter'),
    '.outline-branch',
    '.outline-view',
  )
  return { standpoint, findings, outline }
}

const row = (what: string, took: readonly Taken[]) => {
  const of = (part: keyof Taken) => median(took.map(one => one[part])).toFixed(0)
  const blocked = Number(of('blocked'))
  return `| ${what} | ${of('first')} ms | ${blocked === 0 ? 'under 50' : blocked} ms | ${of('elements')} |`
}

/** The ways to look at a large map: until the first of each is there, and how long the page does not answer at worst. */
export async function measureWaysToLook(): Promise<string> {
  const place = await makePlace({ withExample: false })
  const browser = await launchBrowser()
  const page = await browser.newPage({
    baseURL: place.server.url,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  page.setDefaultTimeout(patience)
  await signIn(page, place.owner)
  const id = await bringIn(place)
  const taken: Awaited<ReturnType<typeof once>>[] = []
  for (let round = 0; round < rounds; round++) taken.push(await once(page, id))
  await browser.close()
  await place.close()
  return [
    `## The ways to look, at ${parties} parties and ${2 * parties} relationships`,
    '',
    `| | first of it there (median of ${rounds}) | longest the page did not answer | elements |`,
    '|---|---|---|---|',
    row(
      'standing somewhere',
      taken.map(({ standpoint }) => standpoint),
    ),
    row(
      'opening the findings',
      taken.map(({ findings }) => findings),
    ),
    row(
      'the outline, to its last line',
      taken.map(({ outline }) => outline),
    ),
  ].join('\n')
}
