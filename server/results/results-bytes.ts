import writeExcelFile from 'write-excel-file/node'
import { neutralCell } from '@/model/exchange/csv-cell'
import { fitForXml } from '@/model/exchange/xml-text'
import { type LongNames, longForm, longTable, tableAsCsv } from '@/model/results/long-form'
import type { ResultsFormat } from '@/model/results/results-file'
import { resultsAsJson } from '@/model/results/results-json'
import type { ReleasedRound } from '@/model/results/round-results'
import { breathe } from '../breathe'

type Table = ReturnType<typeof longTable>

/** What a workbook cannot hold in one cell is cut there. */
const longestCell = 32_767

const cellOf = (cell: string | number) =>
  typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: fitForXml(neutralCell(cell)).slice(0, longestCell), type: String }

async function asWorkbook(table: Table): Promise<Uint8Array> {
  const [heading = [], ...rows] = table
  const data = [
    heading.map(cell => ({ ...cellOf(cell), fontWeight: 'bold' as const })),
    ...rows.map(row => row.map(cellOf)),
  ]
  await breathe()
  const columns = heading.map((_, place) => ({ width: place === 3 ? 48 : 18 }))
  return new Uint8Array(await writeExcelFile(data, { columns, stickyRowsCount: 1 }).toBuffer())
}

/** A round's releases as the bytes of a file; `names` say its cells, but for JSON, which keeps ids. */
export async function resultsBytes(
  format: ResultsFormat,
  round: ReleasedRound,
  names: LongNames,
): Promise<Uint8Array> {
  if (format === 'json') return new TextEncoder().encode(resultsAsJson(round))
  const table = longTable(longForm(round), names)
  await breathe()
  return format === 'csv' ? new TextEncoder().encode(tableAsCsv(table)) : asWorkbook(table)
}
