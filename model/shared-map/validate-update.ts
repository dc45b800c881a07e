import * as Y from 'yjs'
import { constellationLimits } from '../constellation/constellation'
import { readItem } from './read-item'
import { type Fields, type RootName, rootNames, rootOf } from './roots'

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

/** How an update fared: its fault, or whether it brought anything new, whether it only deleted, and how many items that stood before it took away or put anew. */
export type Trial =
  | { readonly fault: UpdateFault }
  | {
      readonly fault?: undefined
      readonly isNew: boolean
      readonly onlyDeletes: boolean
      readonly removed: number
    }

// A tenth above what one person may do, so that two who add within the limit at the same moment both stay connected.
const wall = (name: RootName) => constellationLimits[name] * 1.1

const isRoot = (name: string): name is RootName => (rootNames as readonly string[]).includes(name)

/** Gives every root its type, so that what an update does to it can be judged. */
export function prepareRoots(doc: Y.Doc): void {
  for (const name of rootNames) rootOf(doc, name)
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

function rootFault(doc: Y.Doc, name: RootName, keys: ReadonlySet<string | null>): UpdateFault | undefined {
  for (const id of keys) {
    const fault = id === null ? 'bad-root' : entryFault(doc, name, id)
    if (fault) return fault
  }
  const root = rootOf(doc, name)
  const hasAdded = [...keys].some(id => id !== null && root.has(id))
  return hasAdded && root.size > wall(name) ? 'too-many' : undefined
}

// The ends of a relationship never move: two moves, each sound, could together tie a party to itself.
const movesAnEnd = (name: RootName, keys: ReadonlySet<string | null>) =>
  name === 'relationships' && (keys.has('from') || keys.has('to'))

function fieldsFault(doc: Y.Doc, type: unknown, keys: ReadonlySet<string | null>): UpdateFault | undefined {
  const item = type instanceof Y.Map ? (type as Fields)._item : null
  const name = rootNames.find(name => Object.is(item?.parent, rootOf(doc, name)))
  if (!name || !item?.parentSub) return 'bad-entry'
  return movesAnEnd(name, keys) ? 'moved-end' : entryFault(doc, name, item.parentSub)
}

function touchedFault(doc: Y.Doc, { changed }: Y.Transaction): UpdateFault | undefined {
  for (const [type, keys] of changed) {
    const name = rootNames.find(name => Object.is(type, rootOf(doc, name)))
    const fault = name ? rootFault(doc, name, keys) : fieldsFault(doc, type, keys)
    if (fault) return fault
  }
  return undefined
}

function apply(doc: Y.Doc, update: Uint8Array): Y.Transaction | undefined {
  let done: Y.Transaction | undefined
  const watch = (transaction: Y.Transaction) => {
    done = transaction
  }
  doc.on('afterTransaction', watch)
  try {
    // Applying makes room beforehand for as many parts as an update says it has; decoding finds out first whether they are there.
    Y.decodeUpdate(update)
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
    const name = rootNames.find(name => Object.is(type, rootOf(doc, name)))
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
  const adds = addsStructs(transaction)
  return {
    isNew: adds || transaction.deleteSet.clients.size > 0,
    onlyDeletes: !adds,
    removed: countRemoved(scratch, transaction),
  }
}
