import * as Y from 'yjs'
import type { Constellation } from '../constellation/constellation'
import { rootNames, rootOf } from './roots'

/** A new shared document holding a constellation, as one Yjs update. */
export function constellationAsUpdate(constellation: Constellation): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const name of rootNames)
      for (const { id, ...rest } of constellation[name])
        rootOf(doc, name).set(id, new Y.Map<unknown>(Object.entries(rest)))
  })
  return Y.encodeStateAsUpdate(doc)
}
