import { constellationLimits } from '../constellation/constellation'
import { CountUnread } from './count-unread'
import { areOurs, emptyTable, type Found, type Table } from './found'
import { plainWord } from './known-values'
import { tableLimits } from './limits'
import { forbiddenKeys } from './parse-json'
import { refuse } from './refuse'
import type { Sheet } from './sheet'

/** What a sheet holds; a sheet of relationships alone is an edge list, whose parties are the ends it names. */
export const sheetContents = ['parties', 'relationships', 'nothing'] as const
export type SheetContent = (typeof sheetContents)[number]

/** How a sheet is read: what it holds, and whether its first row names the columns. */
export interface SheetReading {
  readonly holds: SheetContent
  readonly hasHeading: boolean
}

const fromWords = new Set(['from', 'source', 'source id', 'from id', 'person 1', 'party 1', 'node 1'])
const partyWords = new Set(
  'id,label,name,title,kind,type,size,note,notes,description,x,y,within,party,role,node id'.split(','),
)
const nameSaysTies = /relation|edge|link|connection|\bties\b/i

const filled = (row: readonly string[]) => row.some(cell => cell.trim() !== '')
const headingOf = ({ rows }: Sheet) => (rows.find(filled) ?? []).map(plainWord)

function suggestReading(sheet: Sheet, isTaken: boolean): SheetReading {
  const heading = headingOf(sheet)
  if (heading.length === 0) return { holds: 'nothing', hasHeading: false }
  if (heading.some(word => fromWords.has(word))) return { holds: 'relationships', hasHeading: true }
  const hasHeading = heading.some(word => partyWords.has(word))
  if (hasHeading && !nameSaysTies.test(sheet.name))
    return { holds: isTaken ? 'nothing' : 'parties', hasHeading }
  return { holds: heading.length > 1 ? 'relationships' : 'parties', hasHeading }
}

/** How each sheet is read where nobody has said otherwise: by its headings; two columns without any are an edge list. */
export function suggestReadings(sheets: readonly Sheet[]): readonly SheetReading[] {
  const taken = new Set<SheetContent>()
  return sheets.map(sheet => {
    const { holds, hasHeading } = suggestReading(sheet, taken.has('parties'))
    const reading: SheetReading = { holds: taken.has(holds) ? 'nothing' : holds, hasHeading }
    taken.add(reading.holds)
    return reading
  })
}

const plainEnds = ['from', 'to']

/** Names for columns: the heading's own, made to differ; without a heading, numbers, and the two ends of an edge list. */
function columnNames(heading: readonly string[], width: number, { holds, hasHeading }: SheetReading) {
  const names: string[] = []
  for (let column = 0; column < width; column++) {
    const plain = holds === 'relationships' ? (plainEnds[column] ?? '') : column === 0 ? 'name' : ''
    const own = hasHeading ? (heading[column] ?? '').trim() : plain
    const base = own || `column ${column + 1}`
    if (forbiddenKeys.has(base)) refuse('forbidden-key', `row 1, column ${column + 1}`)
    const same = names.filter(name => name === base || name.startsWith(`${base} (`)).length
    names.push(same === 0 ? base : `${base} (${same + 1})`)
  }
  return names
}

function tableOf(sheet: Sheet, reading: SheetReading, label: string, most: number): Table {
  const numbered = sheet.rows.map((cells, index) => ({ at: `${label}row ${index + 1}`, cells }))
  const rows = numbered.filter(({ cells }) => filled(cells))
  const heading = reading.hasHeading ? (rows.shift()?.cells ?? []) : []
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), heading.length)
  if (width > tableLimits.columns) refuse('too-many-columns', sheet.name)
  if (rows.length > most) refuse('too-many', reading.holds)
  const columns = columnNames(heading, width, reading)
  return {
    columns,
    rows: rows.map(({ at, cells }) => ({ at, cells: columns.map((_, at) => cells[at] ?? '') })),
  }
}

/** The sheets of a file, with what else is in it. */
export interface SheetsInFile extends Pick<Found, 'unread'> {
  readonly format: 'csv' | 'xlsx'
  readonly sheets: readonly Sheet[]
}

/** Sheets with something in them that became no table, and what stands beside them. */
function unreadSheets(
  { sheets, unread: beside }: SheetsInFile,
  readings: readonly SheetReading[],
  read: readonly number[],
) {
  const unread = new CountUnread()
  unread.addAll(beside)
  for (const [place, { name, rows }] of sheets.entries()) {
    const headings = readings[place]?.hasHeading ? 1 : 0
    if (!read.includes(place) && rows.filter(filled).length > headings) unread.add('sheets', 1, name)
  }
  return unread.list()
}

/** The tables of parties and relationships in the sheets of a file, each read as told; of several that hold the same, the first. */
export function tablesInSheets(file: SheetsInFile, readings: readonly SheetReading[]): Found {
  const { sheets, format } = file
  const placeOf = (holds: SheetContent) => readings.findIndex(reading => reading.holds === holds)
  const find = (holds: 'parties' | 'relationships'): Table => {
    const [sheet, reading] = [sheets[placeOf(holds)], readings[placeOf(holds)]]
    if (!sheet || !reading) return emptyTable
    return tableOf(sheet, reading, sheets.length > 1 ? `${sheet.name}, ` : '', constellationLimits[holds])
  }
  const [parties, relationships] = [find('parties'), find('relationships')]
  const isOurs = areOurs(parties, relationships)
  const unread = unreadSheets(file, readings, [placeOf('parties'), placeOf('relationships')])
  return { format, name: '', isOurs, parties, relationships, unread }
}
