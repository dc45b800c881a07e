import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import type { Constellation } from '../constellation/constellation'
import { type Cell, partyColumns, relationshipColumns } from './columns'
import { neutralCell } from './csv-cell'

/** The names of the two tables, inside the zip and in a workbook. */
export const tableFiles = { parties: 'parties.csv', relationships: 'relationships.csv' } as const

// Programs for tables take a file for Latin-1 unless it begins with this.
const byteOrderMark = '\ufeff'
// A fixed day, so that the same constellation gives the same bytes and the file does not tell when it was made.
const noDay = new Date(1980, 0, 2)

type Line = Readonly<Record<string, Cell | undefined>>

const table = (columns: readonly string[], lines: readonly Line[]): string =>
  byteOrderMark +
  Papa.unparse({
    fields: [...columns],
    data: lines.map(line => columns.map(column => neutralCell(line[column] ?? ''))),
  })

const lineOf = <Item>(
  columns: Readonly<Record<string, (item: Item) => Cell | undefined>>,
  item: Item,
): Line => Object.fromEntries(Object.entries(columns).map(([name, read]) => [name, read(item)]))

/** A constellation as two tables in CSV: its parties, and its relationships with the ids and names of their ends. */
export function toCsv({ parties, relationships }: Constellation): Record<keyof typeof tableFiles, string> {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const { id, ...rest } = relationshipColumns
  const ends = (tie: (typeof relationships)[number]) => ({
    from: tie.from,
    to: tie.to,
    'from name': names.get(tie.from),
    'to name': names.get(tie.to),
  })
  return {
    parties: table(
      Object.keys(partyColumns),
      parties.map(party => lineOf(partyColumns, party)),
    ),
    relationships: table(
      ['id', 'from', 'from name', 'to', 'to name', ...Object.keys(rest)],
      relationships.map(tie => ({ ...lineOf({ id, ...rest }, tie), ...ends(tie) })),
    ),
  }
}

/** Both tables in one zip. */
export function toCsvZip(constellation: Constellation): Uint8Array {
  const { parties, relationships } = toCsv(constellation)
  return zipSync(
    {
      [tableFiles.parties]: strToU8(parties),
      [tableFiles.relationships]: strToU8(relationships),
    },
    { mtime: noDay },
  )
}
