import fc from 'fast-check'
import { encode, writeUint8Array, writeVarString, writeVarUint } from 'lib0/encoding'
import { expect, test } from 'vitest'
import { gatherParts, inParts, mostInFrame, partKind } from '@/model/shared-map/parts'

const message = (name: string, content: Uint8Array) =>
  encode(encoder => {
    writeVarString(encoder, name)
    writeVarUint(encoder, 0)
    writeUint8Array(encoder, content)
  })

test('LIVE-59 whatever is sent in parts is the same when put together, no part is longer than may be, and others may come in between', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.uint8Array({ maxLength: 9000 }),
      fc.integer({ min: 1200, max: 4000 }),
      (name, content, most) => {
        const sent = message(name, content)
        const parts = inParts(sent, most)
        expect(parts.every(part => part.byteLength <= most)).toBe(true)
        if (sent.byteLength <= most) {
          expect(parts).toEqual([sent])
          return
        }
        const gathered = gatherParts(sent.byteLength)
        const other = message(name, new Uint8Array(3))
        const heard = parts.map(part => [gathered.take(part), gathered.take(other)])
        expect(heard.slice(0, -1).every(([part, beside]) => part === 'more' && beside === undefined)).toBe(
          true,
        )
        expect(heard.at(-1)).toEqual([sent, undefined])
      },
    ),
  )
})

test('LIVE-59 a message of one frame’s length is sent as it is, one byte more makes two', () => {
  expect(inParts(message('map', new Uint8Array(mostInFrame - 5)))).toHaveLength(1)
  expect(inParts(message('map', new Uint8Array(mostInFrame - 4)))).toHaveLength(2)
})

test('LIVE-59 parts of more than may be are not put together, and what cannot be read is no part', () => {
  const parts = inParts(message('map', new Uint8Array(8900)), 4000)
  const gathered = gatherParts(8900)
  expect(parts.map(part => gathered.take(part))).toEqual(['more', 'more', 'too-large'])
  for (const bytes of [[], [9], [200], [3, 1], [1, 97, partKind]])
    expect(gatherParts(10).take(new Uint8Array(bytes))).toBeUndefined()
})
