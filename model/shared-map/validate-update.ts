import * as Y from 'yjs'
import { constellationLimits } from '../constellation/constellation'
import { isSoundField, readItem } from './read-item'
import { type Fields, type RootName, rootNames, rootOf } from './roots'
import { reachOf } from './update-reach'

/** What can be wrong with an update of a shared document. */
export const updateFaults = [
  'undecodable',
  'gapped',
  'unknown-root',
  'bad-root',
  'bad-entry',
  'party-to-itself',
  'moved-end',
  'too-many',
] as const
export type UpdateFault = (typeof updateFaults)[number]

/** How an update fared: its fault, or whether it brought anything new, and how many items that stood before it took away or put anew. */
export type Trial =
  | { readonly fault: UpdateFault }
  | {
      readonly fault?: undefined
      readonly isNew: boolean
      readonly removed: number
    }

// A tenth above what one person may do, so that two who add within the limit at the same moment both stay connected.
const wall = (name: RootName) => constellationLimits[name] * 1.1

const isRoot = (name: string): name is RootName => (rootNames as readonly string[]).includes(name)

/** Gives every root its type, so that what an update does to it can be judged. */
export function prepareRoots(doc: Y.Doc): void {
  for (const name of rootNames) rootOf(doc, name)
}

type Keys = ReadonlySet<string | null>

function rootNameOf({ share }: Y.Doc, type: unknown): RootName | undefined {
  for (const [name, root] of share) if (Object.is(root, type)) return isRoot(name) ? name : undefined
  return undefined
}

const isGapped = ({ store }: Y.Doc) => store.pendingStructs !== null || store.pendingDs !== null

function entryFault(doc: Y.Doc, name: RootName, id: string): UpdateFault | undefined {
  const root = rootOf(doc, name)
  if (!root.has(id)) return undefined
  const fields: unknown = root.get(id)
  if (readItem(name, id, fields) && fields instanceof Y.Map && fields._start === null) return undefined
  const isLoop =
    name === 'relationships' && fields instanceof Y.Map && fields.get('from') === fields.get('to')
  return isLoop && fields.has('from') ? 'party-to-itself' : 'bad-entry'
}

function rootFault(doc: Y.Doc, name: RootName, keys: Keys): UpdateFault | undefined {
  for (const id of keys) {
    const fault = id === null ? 'bad-root' : entryFault(doc, name, id)
    if (fault) return fault
  }
  const root = rootOf(doc, name)
  const hasAdded = [...keys].some(id => id !== null && root.has(id))
  return hasAdded && root.size > wall(name) ? 'too-many' : undefined
}

// The ends of a relationship never move: two moves, each sound, could together tie a party to itself.
const movesAnEnd = (name: RootName, keys: Keys) =>
  name === 'relationships' && (keys.has('from') || keys.has('to'))

function fieldsFault(doc: Y.Doc, type: unknown, keys: Keys): UpdateFault | undefined {
  const fields = type instanceof Y.Map ? (type as Fields) : undefined
  const name = rootNameOf(doc, fields?._item?.parent)
  if (!name || !fields) return 'bad-entry'
  if (movesAnEnd(name, keys)) return 'moved-end'
  return [...keys].every(key => key !== null && isSoundField(name, fields, key)) ? undefined : 'bad-entry'
}

function touchedFault(doc: Y.Doc, { changed }: Y.Transaction): UpdateFault | undefined {
  for (const [type, keys] of changed) {
    const name = rootNameOf(doc, type)
    const fault = name ? rootFault(doc, name, keys) : fieldsFault(doc, type, keys)
    if (fault) return fault
  }
  return undefined
}

function apply(doc: Y.Doc, update: Uint8Array): Y.Transaction | undefined {
  // Applying makes room beforehand for as many parts as an update says it has; reading it finds out first whether they are there.
  if (!reachOf(update)) return undefined
  let done: Y.Transaction | undefined
  const watch = (transaction: Y.Transaction) => {
    done = transaction
  }
  doc.on('afterTransaction', watch)
  try {
    Y.applyUpdate(doc, update)
    return done
  } catch {
    return undefined
  } finally {
    doc.off('afterTransaction', watch)
  }
}

function addsStructs({ beforeState, afterState }: Y.Transaction): boolean {
  for (const [client, clock] of afterState) if (beforeState.get(client) !== clock) return true
  return false
}

function wasRemoved(root: Y.Map<Fields>, id: string, { deleteSet, beforeState }: Y.Transaction): boolean {
  for (let item = root._map.get(id) ?? null; item; item = item.left)
    if (item.id.clock < (beforeState.get(item.id.client) ?? 0) && Y.isDeleted(deleteSet, item.id)) return true
  return false
}

function countRemoved(doc: Y.Doc, transaction: Y.Transaction): number {
  let removed = 0
  for (const [type, keys] of transaction.changed) {
    const name = rootNameOf(doc, type)
    for (const id of name ? keys : [])
      if (name && id !== null && wasRemoved(rootOf(doc, name), id, transaction)) removed += 1
  }
  return removed
}

/** Tries an update (Yjs, version 1) on a scratch document with prepared roots. After a fault the scratch is spoilt: make a new one. */
export function tryUpdate(scratch: Y.Doc, update: Uint8Array): Trial {
  const transaction = apply(scratch, update)
  if (!transaction) return { fault: 'undecodable' }
  if (isGapped(scratch)) return { fault: 'gapped' }
  if (![...scratch.share.keys()].every(isRoot)) return { fault: 'unknown-root' }
  const fault = touchedFault(scratch, transaction)
  if (fault) return { fault }
  return {
    isNew: addsStructs(transaction) || transaction.deleteSet.clients.size > 0,
    removed: countRemoved(scratch, transaction),
  }
}
