import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, devices, type Page } from '@playwright/test'
import { compositionFor } from '@/model/report/composition'
import { paintReport } from '@/server/pdf/paint-report'
import { tellReport } from '@/server/report/press-work'
import { exampleReport } from '../builders/the-example-report'
import { makePlace, type Place, signIn } from '../flows/place'
import { admin } from '../flows/running-server'
import { aWorkshopToShow } from './a-workshop-to-show'

const folder = 'docs/pictures'
const wide = { viewport: { width: 1440, height: 900 } }
const phone = { ...devices['Pixel 5'], viewport: { width: 390, height: 844 } }

type Paper = 'day' | 'night'

interface Shot {
  readonly name: string
  readonly path: string
  readonly screen: object
  readonly paper: Paper
  readonly ready?: (page: Page) => Promise<unknown>
}

const mapDrawn = (page: Page) =>
  page
    .getByRole('button', { name: /^People using the service/ })
    .first()
    .waitFor()

/** The map as seen from the people it is for. */
async function standing(page: Page) {
  await mapDrawn(page)
  await page
    .getByRole('button', { name: /^People using the service/ })
    .first()
    .click()
  await page.keyboard.press('s')
  await page.getByText('You stand at People using the service.').waitFor()
}

/** The first finding, shown on the map. */
async function finding(page: Page) {
  await mapDrawn(page)
  await page.getByRole('button', { name: /^Findings/ }).click()
  await page
    .getByRole('button', { name: /^Show on the map/ })
    .first()
    .click()
}

const outlineDrawn = (page: Page) => page.getByText('Service user · many').first().waitFor()

const shots = ({ exampleId: id }: Place): readonly Shot[] => [
  { name: 'home', path: '/', screen: wide, paper: 'day' },
  { name: 'map', path: `/constellations/${id}`, screen: wide, paper: 'day', ready: mapDrawn },
  { name: 'map-at-night', path: `/constellations/${id}`, screen: wide, paper: 'night', ready: mapDrawn },
  {
    name: 'check-on-a-phone',
    path: `/constellations/${id}/check/constellation/service-user`,
    screen: phone,
    paper: 'day',
  },
  { name: 'standpoint', path: `/constellations/${id}`, screen: wide, paper: 'day', ready: standing },
  { name: 'findings', path: `/constellations/${id}`, screen: wide, paper: 'day', ready: finding },
  {
    name: 'outline-on-a-phone',
    path: `/constellations/${id}`,
    screen: phone,
    paper: 'day',
    ready: outlineDrawn,
  },
  { name: 'results', path: `/constellations/${id}/results`, screen: wide, paper: 'day' },
]

async function take(
  browser: Browser,
  place: Place,
  state: Awaited<ReturnType<BrowserContext['storageState']>>,
  shot: Shot,
) {
  const context = await browser.newContext({
    ...shot.screen,
    baseURL: place.server.url,
    storageState: state,
    locale: 'en-GB',
  })
  await context.addCookies([{ name: 'paper', value: shot.paper, url: place.server.url }])
  const page = await context.newPage()
  await page.goto(shot.path)
  await shot.ready?.(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(1000)
  await page.screenshot({ path: join(folder, `${shot.name}.png`) })
  await context.close()
}

function pageOf(pdf: string, page: string, name: string): void {
  const only = ['-f', page, '-l', page, '-singlefile']
  execFileSync('pdftoppm', ['-png', '-r', '80', ...only, pdf, join(folder, name)])
}

/** The page that says it all, of the team’s report. */
async function reportPage(place: Place): Promise<void> {
  const pdf = join(place.server.dataDir, 'report.pdf')
  const made = await admin(place.server.dataDir, ['report', place.exampleId, '--to', pdf])
  if (made.code !== 0) throw new Error(made.error)
  pageOf(pdf, '2', 'report')
}

/** What people answered, as the commissioner reads it. */
async function answersPage(place: Place): Promise<void> {
  const { outline } = tellReport({ input: exampleReport(), composition: compositionFor('commissioner') })
  const pdf = join(place.server.dataDir, 'answers.pdf')
  writeFileSync(pdf, await paintReport(outline))
  pageOf(pdf, '5', 'report-answers')
}

mkdirSync(folder, { recursive: true })
const place = await makePlace()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
})
const first = await browser.newContext({ baseURL: place.server.url })
await signIn(await first.newPage(), place.owner)
const state = await first.storageState()
for (const shot of shots(place)) {
  await take(browser, place, state, shot)
  process.stdout.write(`${folder}/${shot.name}.png\n`)
}
const projector = { viewport: { width: 1280, height: 720 } }
const workshopAt = (id: string) => `/constellations/${place.exampleId}/workshops/${id}`
const shown = await aWorkshopToShow(place, await first.newPage(), id =>
  take(browser, place, state, {
    name: 'projector',
    path: `${workshopAt(id)}/screen`,
    screen: projector,
    paper: 'day',
  }),
)
await take(browser, place, state, { name: 'desk', path: workshopAt(shown), screen: wide, paper: 'day' })
process.stdout.write(`${folder}/desk.png\n${folder}/projector.png\n`)
await reportPage(place)
process.stdout.write(`${folder}/report.png\n`)
await answersPage(place)
process.stdout.write(`${folder}/report-answers.png\n`)
await browser.close()
await place.close()
