import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import type { Instrument } from '@/model/instrument/instrument'
import { openSqlite } from '@/server/database/sqlite'
import { anOpenRound, aShortQuestionnaire } from '../builders/an-open-round'
import { makePlace, type Place } from './place'
import { freePort, type RunningServer } from './running-server'

/** A running program with an open round and codes for it, and a page elsewhere that Exit leads to. */
export interface AskingPlace {
  readonly server: RunningServer
  readonly elsewhere: string
  /** A code nobody has used yet. */
  code(): string
  /** What was counted, by option. */
  counted(): Promise<Readonly<Record<string, number>>>
  close(): Promise<void>
}

/** A page that tells nothing, as Exit leads to one. */
export async function aNeutralPage(): Promise<{ url: string; close: () => void }> {
  const port = await freePort()
  const server = createServer((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><html lang="en"><title>Weather</title><h1>Sunny</h1></html>'),
  ).listen(port, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}/weather`, close: () => server.close() }
}

async function openRoundIn({ server, exampleId }: Place, instrument: Instrument, count: number) {
  const database = openSqlite(server.dataDir)
  const secret = readFileSync(join(server.dataDir, 'secret'), 'utf8').trim()
  const about = instrument.about === 'nothing' ? [] : ['constellation']
  const made = await anOpenRound(database, secret, exampleId, {
    instrument,
    plan: { subjects: about },
    codes: count,
  })
  const counted = async () => {
    const rows = await database.db
      .selectFrom('tally')
      .select(['option', 'count'])
      .where('round_id', '=', made.roundId)
      .execute()
    return Object.fromEntries(rows.map(({ option, count: n }) => [option, n]))
  }
  return { ...made, counted, close: () => database.close() }
}

/** Starts it all. */
export async function makeAskingPlace(instrument = aShortQuestionnaire(), count = 40): Promise<AskingPlace> {
  const neutral = await aNeutralPage()
  const place = await makePlace({ env: { EXIT_URL: neutral.url } })
  const round = await openRoundIn(place, instrument, count)
  const codes = [...round.codes]
  return {
    server: place.server,
    elsewhere: neutral.url,
    code: () => codes.pop() ?? '',
    counted: round.counted,
    close: async () => {
      await round.close()
      await place.close()
      neutral.close()
    },
  }
}

/** Fails on a console error, and on a request to anywhere else than the one address before Exit (S-9). */
function watch(context: BrowserContext, { server, elsewhere }: AskingPlace, problems: string[]): void {
  context.on('request', request => {
    const url = request.url()
    if (
      url !== `${server.url}/here` &&
      !url.startsWith(new URL(elsewhere).origin) &&
      !url.startsWith('data:')
    )
      problems.push(`request: ${url}`)
  })
  context.on('page', page => {
    page.on('console', message => {
      // A line that is down, and a cookie that opens nothing any more.
      const isAwaited = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 401/.test(message.text())
      if (message.type() === 'error' && !isAwaited) problems.push(message.text())
    })
    page.on('pageerror', error => problems.push(error.message))
  })
}

interface Fixtures {
  /** A phone's browser on the participant pages. */
  readonly phone: (options?: BrowserContextOptions) => Promise<Page>
}

export const test = base.extend<Fixtures, { readonly asking: AskingPlace }>({
  asking: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const place = await makeAskingPlace()
      await use(place)
      await place.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  phone: async ({ browser, asking }, use) => {
    const problems: string[] = []
    const contexts: BrowserContext[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 320, height: 640 },
        ...options,
        baseURL: asking.server.url,
      })
      contexts.push(context)
      watch(context, asking, problems)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(problems).toEqual([])
  },
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
export const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

/** Types a code on the first page. */
export async function typeCode(page: Page, code: string): Promise<void> {
  await page.goto('/here')
  await page.getByLabel('Your code').fill(code)
  await press(page, 'Go on')
  await expect(heading(page)).toHaveText('Before you start')
}

/** Goes from the page before joining to the first question. */
export async function start(page: Page): Promise<void> {
  await press(page, 'I am safe to go on')
  await expect(heading(page)).toContainText('How was the meeting?')
  await press(page, 'Start')
  await expect(heading(page)).toContainText('The meeting')
  await press(page, 'Go to the questions')
  await expect(heading(page)).toContainText('People listened to me.')
}

/** Every state of the pages in turn: `look` is called in each. */
export async function throughEveryState(
  page: Page,
  code: string,
  look: (state: string) => Promise<void>,
): Promise<void> {
  await page.goto('/here')
  await look('the first page')
  await page.getByLabel('Your code').fill('ZZZZ ZZZZ')
  await press(page, 'Go on')
  await expect(page.getByRole('main')).toContainText('This code does not work.')
  await look('a wrong code')
  await page.getByLabel('Your code').fill(code)
  await press(page, 'Go on')
  await expect(heading(page)).toHaveText('Before you start')
  await look('before joining')
  await press(page, 'I am safe to go on')
  await expect(heading(page)).toContainText('How was the meeting?')
  await look('what is promised')
  await press(page, 'Start')
  await expect(heading(page)).toContainText('The meeting')
  await look('why it is asked')
  await press(page, 'Go to the questions')
  await expect(heading(page)).toContainText('People listened to me.')
  await page.getByLabel('Partly').check()
  await look('a question with an answer')
  await press(page, 'Next')
  await expect(heading(page)).toContainText('How would you like to meet?')
  await look('a question with several answers')
  await press(page, 'Skip')
  await expect(heading(page)).toContainText('What should we do next time?')
  await page.getByLabel('Your own words').fill('Ring 07700 900123')
  await press(page, 'Next')
  await expect(page.getByRole('main')).toContainText('This may show who somebody is.')
  await look('own words that are asked about')
  await press(page, 'Next')
  await expect(heading(page)).toHaveText('Look over and send')
  await look('the look over all of it')
  await page.getByText('Help and settings').click()
  await expect(page.getByRole('button', { name: 'Give me more time' })).toBeVisible()
  await look('help and settings')
  await press(page, 'Send my answers')
  await expect(heading(page)).toHaveText('Thank you')
  await look('thanks')
}

export { expect, press }
