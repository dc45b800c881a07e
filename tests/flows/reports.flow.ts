import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { openSqlite } from '@/server/database/sqlite'
import { plain, structureOf } from '../server/pdf-structure'
import { baselineAndFollowUp } from './asked-results'
import { test as base, expect, expectAxeClean, signIn } from './place'

const main = (page: Page) => page.getByRole('main')
const own = 'We asked everyone who uses the service or works in it, twice.'

/** The owner on a place whose example was asked about in a baseline and a follow-up. */
const test = base.extend<object, { readonly reports: string }>({
  reports: [
    async ({ place }, use) => {
      const database = openSqlite(place.server.dataDir)
      await baselineAndFollowUp(database, place.exampleId)
      await database.close()
      await use(`/constellations/${place.exampleId}/report`)
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test.use({ workspace: 'Reports for others' })
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const headingsOn = (page: Page) =>
  main(page)
    .getByRole('article')
    .getByRole('heading')
    .evaluateAll(all =>
      all.map(one => `${one.tagName} ${(one.textContent ?? '').replace(/\s+/g, ' ').trim()}`),
    )

async function begin(page: Page, reports: string, audience: string): Promise<string> {
  await page.goto(reports)
  await main(page)
    .getByRole('button', { name: `Put it together: ${audience}` })
    .click()
  await page.waitForURL(/\/report\/[a-z0-9-]{8,}$/i)
  return page.url()
}

const toPreview = async (page: Page) => {
  await main(page).getByRole('button', { name: 'Save and see the preview' }).click()
  await expect(main(page).getByRole('heading', { name: 'Preview' })).toBeVisible()
}

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    main(page).getByRole('link', { name }).click(),
  ])
  return readFile(await file.path())
}

let kept = ''

test('FLOW-140 the commissioner’s report is put together, and its preview tells what is left out and why', async ({
  signedIn: page,
  reports,
}) => {
  kept = await begin(page, reports, 'For the commissioner')
  await main(page).getByRole('button', { name: 'Move “Actions” up' }).click()
  await expect(main(page).getByRole('status')).toHaveText('“Actions” has moved.')
  await main(page).getByRole('checkbox', { name: 'The map in full' }).uncheck()
  await main(page).getByText('Introduce it with your own words').nth(4).click()
  await main(page).getByRole('textbox', { name: 'Own words before “What people answered”' }).fill(own)
  await toPreview(page)

  const leftOut = main(page).getByRole('listitem')
  for (const sentence of [
    /^Whatever fewer than ten people answered in a round/,
    /^Whatever stands out in the answers of few people/,
    /^The notes on \d+ parties and relationships/,
    /^“The map in full”: left out by whoever put the report together/,
  ])
    await expect(leftOut.filter({ hasText: sentence }).first()).toBeVisible()

  const report = main(page).getByRole('article')
  await expect(report).toContainText(own)
  await expect(report).toContainText('Safety is not in place: somebody said “not yet”')
  await expect(report).toContainText('68 of 68 people asked answered. Late answers are in it')
  await expect(report.getByRole('heading', { name: 'What changed since “Spring”' })).toBeVisible()
  await expect(report).not.toContainText('The map in full, in words')
  const sections = await report.getByRole('heading', { level: 2 }).allTextContents()
  expect(sections.indexOf('Actions')).toBe(sections.indexOf('What people answered') + 1)
  expect(sections).not.toContain('The map in full')
})

test('FLOW-141 what changes between preview and keeping is noticed', async ({
  signedIn: page,
  someone,
  place,
}) => {
  await page.goto(`${kept}/read`)
  const other = await someone()
  await signIn(other, place.owner)
  await other.goto(kept)
  await main(other).getByRole('checkbox', { name: 'The constellation', exact: true }).uncheck()
  await main(other).getByRole('button', { name: 'Save', exact: true }).click()
  await expect(main(other).getByRole('status')).toHaveText('What you changed is saved.')

  await main(page).getByRole('button', { name: 'Keep this report' }).click()
  await expect(main(page).getByRole('status').first()).toContainText('nothing was kept')
  await expect(
    main(page).getByRole('article').getByRole('heading', { name: 'The constellation' }),
  ).toHaveCount(0)
  await main(page).getByRole('button', { name: 'Keep this report' }).click()
  await expect(main(page).getByRole('status').first()).toContainText('The report is kept')
})

test('FLOW-142 the kept report leaves in three forms that say the same, each time', async ({
  signedIn: page,
}) => {
  await page.goto(kept)
  await expect(main(page)).toContainText('Spring (')
  await expect(main(page)).toContainText('Summer (')
  const pdf = await downloaded(page, 'Download report')
  const word = await downloaded(page, 'Download the words (Word)')
  expect((await downloaded(page, 'Download report')).equals(pdf)).toBe(true)
  expect((await downloaded(page, 'Download the words (Word)')).equals(word)).toBe(true)

  await main(page).getByRole('link', { name: 'Read it as a page' }).click()
  await expect(main(page).getByRole('article')).toBeVisible()
  const structure = structureOf(pdf)
  const inPdf = structure.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag, text }) => `${tag} ${text}`)
  expect(inPdf).toEqual(await headingsOn(page))
  const article = main(page).getByRole('article')
  expect(structure.filter(({ tag }) => tag === 'Table')).toHaveLength(
    await article.getByRole('table').count(),
  )
  const heads = structure.filter(({ tag }) => tag === 'TH').map(({ text }) => text.replace(/\s/g, ''))
  const shown = await article.locator('th').allTextContents()
  expect(heads).toEqual(shown.map(text => plain(text).replace(/\s/g, '')))
})

test('FLOW-144 a report is there whole without script, and again for whoever comes back to it', async ({
  signedIn: page,
  someone,
  place,
}) => {
  const headings = /^H[1-4] \S/
  await page.goto(`${kept}/read`)
  const all = await headingsOn(page)
  expect(all.length).toBeGreaterThan(10)
  expect(all.every(one => headings.test(one))).toBe(true)
  await main(page).getByRole('link', { name: 'Back to the report' }).click()
  await expect(main(page).getByRole('link', { name: 'Read it as a page' })).toBeVisible()
  await page.goBack()
  await expect.poll(() => headingsOn(page)).toEqual(all)

  const plainPage = await someone({ javaScriptEnabled: false })
  await signIn(plainPage, place.owner)
  await plainPage.goto(`${kept}/read`)
  expect(await main(plainPage).getByRole('article').getByRole('heading').allInnerTexts()).toHaveLength(
    all.length,
  )
})

for (const paper of ['day', 'night'] as const)
  test(`FLOW-143 putting a report together and its preview are axe-clean and fit 320 pixels, by ${paper}`, async ({
    signedIn: page,
    reports,
    place,
  }) => {
    await page.context().addCookies([{ name: 'paper', value: paper, url: place.server.url }])
    const address = await begin(page, reports, 'For people who took part')
    for (const path of [reports, address, `${address}/read`, `${kept}/read`, kept]) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(path)
      await expectAxeClean(page)
      await page.setViewportSize({ width: 320, height: 640 })
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0)
      await expectAxeClean(page)
    }
  })
