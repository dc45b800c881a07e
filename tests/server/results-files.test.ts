import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { LongNames } from '@/model/results/long-form'
import type { ReleasedRound } from '@/model/results/round-results'
import { resultsBytes } from '@/server/results/results-bytes'
import { all, aReleasedRound, safetyElements, themeElements } from '../builders/a-released-round'

const names: LongNames = {
  columns: ['round', 'subject', 'section', 'question', 'option', 'group', 'n', 'answer', 'value'],
  round: () => '=SUM(A1)\u0001',
  subject: key => key,
  section: id => id,
  question: id => id,
  option: (_, option) => option,
  slice: slice => slice ?? 'everyone',
  says: word => word,
  band: band => band,
}

const round = aReleasedRound({ ...all(safetyElements, [12]), ...all(themeElements, [20, 8, 7]) })

const textOf = async (format: 'csv' | 'json', given: ReleasedRound) =>
  new TextDecoder().decode(await resultsBytes(format, given, names))

async function sheetOf(given: ReleasedRound) {
  const files = unzipSync(await resultsBytes('xlsx', given, names))
  const sheet = files['xl/worksheets/sheet1.xml']
  const strings = files['xl/sharedStrings.xml']
  return { sheet: strFromU8(sheet ?? new Uint8Array()), strings: strFromU8(strings ?? new Uint8Array()) }
}

test('RPAGE-22 the table, the workbook and the JSON hold the same rows', async () => {
  const { data } = Papa.parse<string[]>((await textOf('csv', round)).slice(1))
  const { rows } = JSON.parse(await textOf('json', round))
  const { sheet } = await sheetOf(round)
  expect(data).toHaveLength(rows.length + 1)
  expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1)
  const numbers = data.slice(1).map(row => row[6])
  expect(numbers).toEqual(rows.map(({ n }: { n: number | null }) => String(n ?? '')))
})

test('RPAGE-23 no cell is taken for a formula, and the workbook holds nothing that XML cannot', async () => {
  const { sheet, strings } = await sheetOf(round)
  expect(await textOf('csv', round)).toContain("'=SUM(A1)")
  expect(`${sheet}${strings}`).toContain('=SUM(A1)')
  expect(sheet).not.toMatch(/<f[ >]/)
  expect(`${sheet}${strings}`).not.toContain('\u0001')
})
