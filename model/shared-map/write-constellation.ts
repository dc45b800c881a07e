import * as Y from 'yjs'
import type { Constellation } from '../constellation/constellation'
import { rootNames, rootOf } from './roots'

function written(constellation: Constellation, doc: Y.Doc): Uint8Array {
  doc.transact(() => {
    for (const name of rootNames)
      for (const { id, ...rest } of constellation[name])
        rootOf(doc, name).set(id, new Y.Map<unknown>(Object.entries(rest)))
  })
  return Y.encodeStateAsUpdate(doc)
}

/** A new shared document holding a constellation, as one Yjs update. */
export const constellationAsUpdate = (constellation: Constellation): Uint8Array =>
  written(constellation, new Y.Doc())

// A document writes its own number, which is drawn by chance, beside nearly everything in it.
const longestNumber = 0xffff_ffff

/** The most bytes that `constellationAsUpdate` can come to. */
export function mostBytesOf(constellation: Constellation): number {
  const doc = new Y.Doc()
  doc.clientID = longestNumber
  return written(constellation, doc).byteLength
}
