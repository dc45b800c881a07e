import { isTransactionOrigin } from '@hocuspocus/server'
import * as Y from 'yjs'
import { reachOf } from '@/model/shared-map/update-reach'
import { prepareRoots, type Trial, tryUpdate } from '@/model/shared-map/validate-update'
import { liveLimits } from './limits'

/** How an update fared on the scratch copy of an open document. */
export type ScratchTrial = Trial | { readonly fault: 'document-too-large' }

/** A mirror of one open document, on which every update is tried before the document itself takes it. */
export interface Scratch {
  /** Tries an update; after a fault the mirror is as before. An update without fault is held until it is `settled`. */
  try(update: Uint8Array): ScratchTrial
  /** Says that a held update is now in the document, or (`isApplied` false) that it never will be. */
  settled(update: Uint8Array, isApplied: boolean): void
  /** True while an accepted update is not yet in the document. */
  isHolding(): boolean
}

/** Whether an update has parts that a document lacks; taking away brings none. */
const bringsParts = ({ store }: Y.Doc, update: Uint8Array): boolean =>
  [...(reachOf(update) ?? [])].some(([client, clock]) => clock > Y.getState(store, client))

/** Makes the mirror of a document; `limit` is the largest encoded size in bytes. */
export function createScratch(doc: Y.Doc, limit: number = liveLimits.documentBytes): Scratch {
  // Accepted updates on their way into the log: the mirror has them, the document not yet.
  const held = new Set<Uint8Array>()
  let mirror = new Y.Doc()
  // An upper bound of the encoded size, so that the document is only encoded when it may be too large.
  let bytes = 0

  function rebuild() {
    const state = Y.encodeStateAsUpdate(doc)
    mirror.destroy()
    mirror = new Y.Doc()
    prepareRoots(mirror)
    bytes = state.byteLength
    for (const update of [state, ...held]) Y.applyUpdate(mirror, update)
  }

  // Before it is tried, because taking it back from the mirror would hold everyone up for longer than looking.
  function makesTooLarge(update: Uint8Array): boolean {
    if (bytes + update.byteLength <= limit || !bringsParts(mirror, update)) return false
    bytes = Y.encodeStateAsUpdate(mirror).byteLength
    return bytes + update.byteLength > limit
  }

  function faultOf(update: Uint8Array): ScratchTrial {
    if (makesTooLarge(update)) return { fault: 'document-too-large' }
    const trial = tryUpdate(mirror, update)
    bytes += update.byteLength
    if (trial.fault) rebuild()
    return trial
  }

  rebuild()
  // What another process let in was tried there; what comes next may build on it.
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (!isTransactionOrigin(origin) || origin.source !== 'redis') return
    bytes += update.byteLength
    Y.applyUpdate(mirror, update)
  })
  return {
    try(update) {
      const trial = faultOf(update)
      if (!trial.fault) held.add(update)
      return trial
    },
    settled(update, isApplied) {
      held.delete(update)
      if (!isApplied) rebuild()
    },
    isHolding: () => held.size > 0,
  }
}
