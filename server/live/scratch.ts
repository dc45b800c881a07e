import { isTransactionOrigin } from '@hocuspocus/server'
import * as Y from 'yjs'
import { prepareRoots, tryUpdate, type UpdateFault } from '@/model/shared-map/validate-update'
import { liveLimits } from './limits'

/** How an update fared on the scratch copy of an open document. */
export type ScratchTrial =
  | { readonly fault: UpdateFault | 'document-too-large' }
  | { readonly fault?: undefined; readonly isNew: boolean; readonly removed: number }

/** A mirror of one open document, on which every update is tried before the document itself takes it. */
export interface Scratch {
  /** Tries an update; after a fault the mirror is as before. An update without fault is held until it is `settled`. */
  try(update: Uint8Array): ScratchTrial
  /** Says that a held update is now in the document, or (`isApplied` false) that it never will be. */
  settled(update: Uint8Array, isApplied: boolean): void
  /** True while an accepted update is not yet in the document. */
  isHolding(): boolean
}

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

  function isTooLarge(): boolean {
    if (bytes > limit) bytes = Y.encodeStateAsUpdate(mirror).byteLength
    return bytes > limit
  }

  function faultOf(update: Uint8Array): ScratchTrial {
    const trial = tryUpdate(mirror, update)
    if (trial.fault) return trial
    bytes += update.byteLength
    if (!trial.onlyDeletes && isTooLarge()) return { fault: 'document-too-large' }
    return { isNew: trial.isNew, removed: trial.removed }
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
      if (trial.fault) rebuild()
      else held.add(update)
      return trial
    },
    settled(update, isApplied) {
      held.delete(update)
      if (!isApplied) rebuild()
    },
    isHolding: () => held.size > 0,
  }
}
