import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { isWorkbookPart, readXlsx } from '@/model/exchange/read-xlsx'
import { unzip } from '@/model/exchange/unzip'
import { resultsFileSchema } from '@/model/results/results-json'
import { expect, expectAxeClean, test } from './asked-results'

test.use({ workspace: 'Asked and answered' })
test.describe.configure({ timeout: 180_000 })

const main = (page: Page) => page.getByRole('main')
const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const answers = ['In place', 'Partly', 'Not yet'] as const

/** The counts that stand in the table of Safety and the themes, where they could be shown of every statement: by theme, in the order of `answers`. */
const countsOn = (page: Page): Promise<Readonly<Record<string, readonly number[]>>> =>
  part(page, 'Safety and the five themes')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .evaluateAll(rows =>
      Object.fromEntries(
        rows
          .map(row => ({
            name: row.querySelector('th')?.textContent?.trim() ?? '',
            counts: [...row.querySelectorAll('td')].slice(0, 3).map(cell => Number(cell.textContent)),
          }))
          .filter(({ counts }) => counts.every(Number.isFinite))
          .map(({ name, counts }) => [name, counts]),
      ),
    )

async function download(page: Page, name: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    main(page).getByRole('link', { name }).click(),
  ])
  return readFileSync(await file.path())
}

const rowsOf = (csv: string) =>
  Papa.parse<Readonly<Record<string, string>>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data

/** The counts of a file added up as the page adds them. */
function countsIn(rows: readonly Readonly<Record<string, string>>[]) {
  const sums: Record<string, number[]> = {}
  for (const { section = '', group, answer = '', value } of rows) {
    const at = answers.indexOf(answer as 'Partly')
    if (group !== 'everyone' || at < 0) continue
    const own = sums[section] ?? [0, 0, 0]
    own[at] = (own[at] ?? 0) + Number(value)
    sums[section] = own
  }
  return sums
}

test('RPAGE-40 the sentence stands first and speaks of Safety; then what each theme counts, what needs attention, what differs between groups, what came late and what changed', async ({
  signedIn: page,
  asked,
}) => {
  await page.goto(asked.many)
  const said = await main(page)
    .getByRole('paragraph')
    .filter({ hasText: /^Safety is not in place/ })
    .boundingBox()
  const headings = await main(page).getByRole('heading', { level: 2 }).allTextContents()
  const first = await main(page).getByRole('heading', { level: 2 }).first().boundingBox()
  expect(said?.y).toBeLessThan(first?.y ?? 0)
  expect(headings).toEqual([
    'Safety and the five themes',
    'What needs attention first',
    'Where people see it differently',
    'What changed since “Spring”',
    'Late answers',
    'Take the numbers with you',
    'How these numbers are made',
  ])
  const groups = part(page, 'Where people see it differently').getByRole('table')
  await expect(groups.getByRole('rowheader')).toHaveText(['People who use the service', 'The team'])
  await expect(part(page, 'Late answers').getByRole('columnheader')).toHaveText([
    'Theme',
    'At the close',
    'Late release 1',
  ])
  await expect(part(page, 'Late answers').getByRole('row', { name: /^Answered/ })).toHaveText('Answered5612')
})

test('RPAGE-41 the CSV, Excel and JSON files hold the same numbers as the page', async ({
  signedIn: page,
  asked,
}) => {
  await page.goto(asked.many)
  const shown = await countsOn(page)
  expect(Object.keys(shown).length).toBeGreaterThan(3)
  const rows = rowsOf((await download(page, /^CSV/)).toString())
  expect(countsIn(rows)).toMatchObject(shown)

  const [sheet] = readXlsx(unzip(await download(page, /^Excel/), isWorkbookPart)).sheets
  const asTexts = (cells: readonly unknown[]) => cells.map(String).join('|').replace(/\|+$/, '')
  expect(sheet?.rows.slice(1).map(asTexts)).toEqual(rows.map(row => asTexts(Object.values(row))))

  const file = resultsFileSchema.parse(JSON.parse((await download(page, /^JSON/)).toString()))
  expect(file.rows).toHaveLength(rows.length)
  expect(file.releases.map(({ answered }) => answered)).toEqual([56, 12])
  const sum = (of: readonly (number | string | undefined)[]) =>
    of.reduce<number>((all, one) => all + (Number(one) || 0), 0)
  expect(sum(file.rows.map(({ n }) => n ?? 0))).toBe(sum(rows.map(({ n }) => n)))
})

test('RPAGE-42 where few answered, bands stand in words, and nothing on the page says how many chose what', async ({
  signedIn: page,
  asked,
}) => {
  await page.goto(asked.few)
  await expect(main(page)).toContainText('Three steps show a band')
  await page.getByText('Show every statement with what could be shown of it').click()
  await expect(main(page)).not.toContainText(/(In place|Partly|Not yet): \d/)
})

test('RPAGE-43 where nothing reached the threshold the page says so and what can be done, and offers no numbers', async ({
  signedIn: page,
  asked,
}) => {
  await page.goto(asked.nothing)
  await expect(main(page)).toContainText('Not enough answers to show anything')
  await expect(part(page, 'What you can do next').getByRole('listitem')).toHaveCount(4)
  await expect(part(page, 'Take the numbers with you')).toHaveCount(0)
  await expect(main(page)).not.toContainText(/\b4\b/)
})

test('RPAGE-44 of twelve parts all are shown together or one by one, and the trend tells the rounds with their Safety', async ({
  signedIn: page,
  asked,
}) => {
  await page.goto(asked.twelve)
  const choice = page.getByRole('navigation', { name: 'What is shown' })
  await expect(choice.getByRole('link')).toHaveCount(13)
  await choice.getByRole('link').nth(1).click()
  await expect(page).toHaveURL(/subject=relationship/)
  await expect(part(page, 'Part by part, in order of need')).toHaveCount(0)
  await page.goto(asked.many)
  await main(page).getByRole('link', { name: 'See it over several rounds' }).click()
  await expect(main(page)).toContainText('2 rounds, from Spring to Summer.')
  await expect(main(page).getByRole('rowheader')).toHaveText(['Spring', 'Summer'])
  await expect(main(page)).toContainText('Nothing is drawn')
  await expect(main(page).getByRole('img')).toHaveCount(0)
})

for (const paper of ['day', 'night'] as const)
  test(`RPAGE-45 every state of the results is axe-clean and fits 320 pixels, by ${paper}`, async ({
    signedIn: page,
    asked,
    place,
  }) => {
    await page.context().addCookies([{ name: 'paper', value: paper, url: place.server.url }])
    for (const [state, address] of Object.entries(asked))
      await test.step(state, async () => {
        await page.setViewportSize({ width: 1440, height: 900 })
        await page.goto(address)
        for (const more of await main(page).locator('summary').all()) await more.click()
        await expectAxeClean(page)
        await page.setViewportSize({ width: 320, height: 640 })
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
          .toBeLessThanOrEqual(0)
        await expectAxeClean(page)
      })
  })
