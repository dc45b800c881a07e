import type { Constellation } from '../constellation/constellation'
import { mostBytesOf } from '../shared-map/write-constellation'
import type { ExchangeFault } from './fault'
import type { Found, ImportFormat, Read, Table } from './found'
import { type Mapping, suggestMapping } from './mapping'
import type { Brought } from './read-files'
import { reading } from './refuse'
import { sharingFault } from './sharing-fault'
import { type SheetReading, suggestReadings, tablesInSheets } from './tables-in-sheets'
import { type MakeIds, type TakenOver, takeOver } from './take-over'

/** A column as it is shown: its name, and the first few different things in it. */
export interface ShownColumn {
  readonly name: string
  readonly examples: readonly string[]
}

/** What is shown of files before anything is made of them, and what can be chosen. `taken` is missing where nothing can be made yet, and `fault` says why. */
export interface Preview {
  readonly format: ImportFormat
  readonly name: string
  readonly sheets: readonly { readonly name: string; readonly reading: SheetReading }[]
  readonly columns: {
    readonly parties: readonly ShownColumn[]
    readonly relationships: readonly ShownColumn[]
  }
  readonly mapping: Mapping | undefined
  readonly fault: ExchangeFault | undefined
  readonly constellation: Constellation | undefined
  readonly taken: Omit<TakenOver, 'constellation'> | undefined
  readonly unread: Found['unread']
}

/** What somebody has chosen so far; what is undefined is suggested. */
export interface PreviewChoices {
  readonly readings?: readonly SheetReading[] | undefined
  readonly mapping?: Mapping | undefined
}

const examplesShown = 3
const exampleLength = 60
const shortened = (text: string) =>
  text.length > exampleLength ? `${text.slice(0, exampleLength - 1)}…` : text

function shownColumns({ columns, rows }: Table): readonly ShownColumn[] {
  return columns.map((name, place) => {
    const examples = new Set<string>()
    for (const { cells } of rows) {
      const cell = (cells[place] ?? '').trim()
      if (cell !== '') examples.add(shortened(cell))
      if (examples.size === examplesShown) break
    }
    return { name, examples: [...examples] }
  })
}

/** What could be read, unless it cannot be made because it would be too large; so that this is said before anybody makes it. */
function shareable<T extends { readonly constellation: Constellation }>(read: Read<T>): Read<T> {
  const fault = 'ok' in read ? sharingFault(mostBytesOf(read.ok.constellation)) : undefined
  return fault ? { fault } : read
}

const nothing = { sheets: [], columns: { parties: [], relationships: [] }, unread: [] } as const

function ofTables(
  found: Found,
  sheets: Preview['sheets'],
  chosen: Mapping | undefined,
  makeId: MakeIds,
): Preview {
  const mapping = chosen ?? suggestMapping(found)
  const read = shareable(takeOver(found, mapping, makeId))
  return {
    format: found.format,
    name: found.name,
    sheets,
    columns: { parties: shownColumns(found.parties), relationships: shownColumns(found.relationships) },
    mapping,
    fault: 'fault' in read ? read.fault : undefined,
    constellation: 'ok' in read ? read.ok.constellation : undefined,
    taken: 'ok' in read ? read.ok : undefined,
    unread: found.unread,
  }
}

/** Shows what would become of files under the choices made. */
export function previewOf(brought: Brought, { readings, mapping }: PreviewChoices, makeId: MakeIds): Preview {
  if (brought.kind === 'ours') {
    const read = shareable({ ok: brought.named })
    const fault = 'fault' in read ? read.fault : undefined
    const constellation = fault ? undefined : brought.named.constellation
    const whole = { mapping: undefined, taken: undefined, constellation, fault }
    return { ...nothing, ...whole, format: 'json', name: brought.named.name }
  }
  if (brought.kind === 'tables') return ofTables(brought.found, [], mapping, makeId)
  const chosen = readings ?? suggestReadings(brought.sheets)
  const sheets = brought.sheets.flatMap(({ name }, place) => {
    const reading = chosen[place]
    return reading ? [{ name, reading }] : []
  })
  const tables = reading(() => tablesInSheets(brought, chosen))
  if ('ok' in tables) return ofTables(tables.ok, sheets, mapping, makeId)
  const broken = { mapping: undefined, constellation: undefined, taken: undefined }
  return { ...nothing, ...broken, sheets, format: brought.format, name: '', fault: tables.fault }
}
