import assert from 'node:assert/strict'
import * as Y from 'yjs'
import { readConstellation } from '@/model/shared-map/read'
import { prepareRoots, tryUpdate } from '@/model/shared-map/validate-update'

/** The document is sound: it reads whole, and would be taken as one update. */
export function expectSound(doc: Y.Doc): void {
  assert.deepEqual(readConstellation(doc).setAside, [])
  const scratch = new Y.Doc()
  prepareRoots(scratch)
  assert.equal(tryUpdate(scratch, Y.encodeStateAsUpdate(doc)).fault, undefined)
}
