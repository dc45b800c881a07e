import type { Found, Read } from './found'
import { type Mapping, suggestMapping } from './mapping'
import type { NamedConstellation } from './named-constellation'
import { type BroughtFile, readFiles } from './read-files'
import { reading } from './refuse'
import { suggestReadings, tablesInSheets } from './tables-in-sheets'
import { type MakeIds, type TakenOver, takeOver } from './take-over'

/** A constellation that came out of files by themselves, and what did not come with it. `name` is empty where the files have none. */
export interface Understood extends NamedConstellation {
  readonly taken: TakenOver | undefined
  readonly unread: Found['unread']
}

const byItself = (found: Found, mapping: Mapping, makeId: MakeIds): Read<Understood> => {
  const taken = takeOver(found, mapping, makeId)
  if ('fault' in taken) return taken
  const { constellation } = taken.ok
  return { ok: { name: found.name, constellation, taken: taken.ok, unread: found.unread } }
}

/** Makes a constellation of files as they are understood where nobody is asked: by their headings, unknown kinds as `other`, what has no home left out. */
export function understand(files: readonly BroughtFile[], makeId: MakeIds): Read<Understood> {
  const brought = readFiles(files)
  if ('fault' in brought) return brought
  if (brought.ok.kind === 'ours') return { ok: { ...brought.ok.named, taken: undefined, unread: [] } }
  if (brought.ok.kind === 'tables')
    return byItself(brought.ok.found, suggestMapping(brought.ok.found), makeId)
  const file = brought.ok
  const tables = reading(() => tablesInSheets(file, suggestReadings(file.sheets)))
  return 'fault' in tables ? tables : byItself(tables.ok, suggestMapping(tables.ok), makeId)
}
