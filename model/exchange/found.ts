import type { ExchangeFault } from './fault'

/** What a file can be that is brought here. */
export const importFormats = ['json', 'csv', 'xlsx', 'graphml', 'gexf', 'kumu'] as const
export type ImportFormat = (typeof importFormats)[number]

/** One line of a table: where it stands in the file, in words, and a cell for each column. */
export interface Row {
  readonly at: string
  readonly cells: readonly string[]
}

/** A table as every format is read into: what the file says of each party, or of each relationship. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** Parts of a file that no table has a place for. */
export const unreadParts = [
  'hyperedges',
  'ports',
  'maps',
  'loops',
  'graph-data',
  'times',
  'bends',
  'further-holders',
  'further-graphs',
  'sheets',
  'charts',
  'failed-cells',
  'comments',
  'pictures',
  'files',
] as const
export type UnreadPart = (typeof unreadParts)[number]

/** What a file of another program holds, read but not yet understood. `isOurs` where our own export wrote it. */
export interface Found {
  readonly format: ImportFormat
  readonly name: string
  readonly isOurs: boolean
  readonly parties: Table
  readonly relationships: Table
  readonly unread: readonly {
    readonly part: UnreadPart
    readonly count: number
    /** Up to three of their names, where they have any. */
    readonly examples: readonly string[]
  }[]
}

export type Read<T> = { readonly ok: T } | { readonly fault: ExchangeFault }

const hasAll = ({ columns, rows }: Table, names: readonly string[]) =>
  rows.length === 0 || names.every(name => columns.includes(name))

/** Whether these are tables that our own exports write. */
export const areOurs = (parties: Table, relationships: Table): boolean =>
  parties.rows.length > 0 &&
  (hasAll(parties, ['kind']) || hasAll(parties, ['type'])) &&
  hasAll(parties, ['id', 'size', 'x', 'y']) &&
  hasAll(relationships, ['from size', 'to size', 'direction', 'state'])

export const emptyTable: Table = { columns: [], rows: [] }
