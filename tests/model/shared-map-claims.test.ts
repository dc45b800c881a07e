import { encode, writeUint8Array, writeVarUint } from 'lib0/encoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { prepareRoots, tryUpdate } from '@/model/shared-map/validate-update'

// One part of a client, that nothing stands in.
const sound = Uint8Array.from([1, 5, 0, 0, 1])

/** So many parts, and nothing of them. */
const claiming = (parts: number, before: readonly Uint8Array[] = []) =>
  encode(encoder => {
    writeVarUint(encoder, 1 + before.length)
    for (const bytes of before) writeUint8Array(encoder, bytes)
    for (const value of [parts, 7, 0]) writeVarUint(encoder, value)
  })

test('HOSTILE-34 an update that says it has millions of parts and has none is refused without making room for them', () => {
  const memory = () => process.memoryUsage().rss
  for (const before of [[], [sound]]) {
    const doc = new Y.Doc()
    prepareRoots(doc)
    const at = memory()
    expect(tryUpdate(doc, claiming(33_000_000, before))).toEqual({ fault: 'undecodable' })
    expect(memory() - at).toBeLessThan(50_000_000)
  }
})
