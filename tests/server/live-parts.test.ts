import { hostname } from 'node:os'
import { Document, MessageType } from '@hocuspocus/server'
import { createDecoder, readVarUint8Array } from 'lib0/decoding'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { betweenShows } from '@/components/session/between-shows'
import { carryOut } from '@/model/shared-map/carry-out'
import { type CloseReasonId, closeCodes, mayConnectAgain } from '@/model/shared-map/close-reason'
import { createAllowance } from '@/server/live/allowance'
import { allowedOrigins } from '@/server/live/allowed-origins'
import { largeInTurn } from '@/server/live/large-in-turn'
import { liveLimits } from '@/server/live/limits'
import { messageKind } from '@/server/live/message-kind'
import { gatheringTime } from '@/server/live/pace-broadcasts'
import { rememberHolders } from '@/server/live/remember-holders'
import { rememberLast } from '@/server/live/remember-last'
import { createScratch } from '@/server/live/scratch'
import { socketFrame } from '@/server/live/socket-frame'
import { takeIn } from '@/server/live/take-in'
import { aParty } from '../builders/a-constellation'

test('LIVE-1 a public address is the only origin where one is set', () => {
  expect([...allowedOrigins('https://map.example.org/', 3000)]).toEqual(['https://map.example.org'])
})

test('LIVE-1 without a public address this machine’s own names and addresses are the origins', () => {
  const origins = allowedOrigins(undefined, 3000)
  for (const name of ['localhost', '127.0.0.1', '[::1]', hostname()])
    expect(origins).toContain(`http://${name.toLowerCase()}:3000`)
  expect(origins).not.toContain('http://localhost')
  expect(allowedOrigins(undefined, 80)).toContain('http://localhost')
})

test('LIVE-22 an allowance runs out, comes back with time, and never grows beyond its start', () => {
  const allowance = createAllowance(3, 2)
  expect([1, 1, 1, 1].map(cost => allowance.take(cost, 0))).toEqual([true, true, true, false])
  expect([1, 1].map(cost => allowance.take(cost, 500))).toEqual([true, false])
  expect([3, 1].map(cost => allowance.take(cost, 60_000))).toEqual([true, false])
})

test('LIVE-20 who was refused for what they sent need not come again, who met a hitch may', () => {
  const reasons = Object.keys(closeCodes) as CloseReasonId[]
  expect(reasons.filter(reason => mayConnectAgain(closeCodes[reason])).toSorted()).toEqual([
    'forged-client',
    'gapped',
    'not-stored',
    'reset',
    'stopping',
    'too-fast',
  ])
})

function updateOf(doc: Y.Doc, act: () => void): Uint8Array {
  const before = Y.encodeStateVector(doc)
  act()
  return Y.encodeStateAsUpdate(doc, before)
}

const adding = (doc: Y.Doc, id: string) =>
  updateOf(doc, () => carryOut(doc, { do: 'add-party', party: aParty({ id }) }, 'test'))

test('LIVE-27 after a refusal, an accepted update that waits for the disk is still on the scratch copy', () => {
  const scratch = createScratch(new Y.Doc())
  const writer = new Y.Doc()
  const first = adding(writer, 'a')
  expect(scratch.try(first)).toEqual({ isNew: true, removed: 0 })
  expect(scratch.isHolding()).toBe(true)
  expect(scratch.try(new Uint8Array([9, 9, 9]))).toEqual({ fault: 'undecodable' })
  expect(scratch.try(adding(writer, 'b'))).toEqual({ isNew: true, removed: 0 })
})

test('LIVE-27 an update that could not be stored leaves the scratch copy again', () => {
  const scratch = createScratch(new Y.Doc())
  const writer = new Y.Doc()
  const first = adding(writer, 'a')
  scratch.try(first)
  scratch.settled(first, false)
  expect(scratch.isHolding()).toBe(false)
  expect(scratch.try(adding(writer, 'b'))).toEqual({ fault: 'gapped' })
  expect(scratch.try(first)).toEqual({ isNew: true, removed: 0 })
})

test('LIVE-27 what others made before the document was opened is on the scratch copy', () => {
  const doc = new Y.Doc()
  const writer = new Y.Doc()
  Y.applyUpdate(doc, adding(writer, 'a'))
  const scratch = createScratch(doc)
  expect(scratch.try(Y.encodeStateAsUpdate(writer))).toEqual({ isNew: false, removed: 0 })
  expect(scratch.try(adding(writer, 'b'))).toEqual({ isNew: true, removed: 0 })
})

test('LIVE-26 a document that would grow beyond its limit refuses more, and still lets go', () => {
  const doc = new Y.Doc()
  const writer = new Y.Doc()
  const scratch = createScratch(doc, 2000)
  const take = (update: Uint8Array) => {
    const trial = scratch.try(update)
    if (!trial.fault) {
      Y.applyUpdate(doc, update)
      scratch.settled(update, true)
    }
    return trial.fault
  }
  let at = 0
  while (Y.encodeStateAsUpdate(writer).byteLength < 1900) {
    expect(take(adding(writer, `p${at}`))).toBeUndefined()
    at += 1
  }
  const late = new Y.Doc()
  Y.applyUpdate(late, Y.encodeStateAsUpdate(writer))
  const note = 'x'.repeat(500)
  const more = updateOf(late, () =>
    carryOut(late, { do: 'change-party', id: 'p0', change: { note } }, 'late'),
  )
  expect(take(more)).toBe('document-too-large')
  const less = updateOf(writer, () =>
    carryOut(writer, { do: 'delete', parties: ['p0', 'p1'], relationships: [] }, 'me'),
  )
  expect(take(less)).toBeUndefined()
})

test('LIVE-26 many moves of one party do not fill a document', () => {
  const doc = new Y.Doc()
  const writer = new Y.Doc()
  const scratch = createScratch(doc, 2000)
  const faults: unknown[] = []
  const take = (update: Uint8Array) => {
    faults.push(scratch.try(update).fault)
    Y.applyUpdate(doc, update)
    scratch.settled(update, true)
  }
  take(adding(writer, 'a'))
  for (let at = 0; at < 500; at += 1)
    take(updateOf(writer, () => carryOut(writer, { do: 'move-parties', positions: { a: [at, at] } }, 'me')))
  expect(faults.filter(Boolean)).toEqual([])
})

test('LIVE-54 in a room of thirty edits go out at once, in one of two hundred they are gathered for a few milliseconds while the process is busy', () => {
  const inRooms = (busy: number) =>
    [1, 30, 60, 100, 180, 200, 1000].map(people => gatheringTime(people, busy))
  expect(inRooms(0.5)).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(inRooms(1)).toEqual([0, 0, 0, 5, 15, 15, 15])
  expect([0.8, 0.875, 0.95].map(busy => gatheringTime(200, busy))).toEqual([0, 8, 15])
})

test('LIVE-60 an edit that was stored alone is with everyone before the document takes it; those stored together go out as one; each arrives once', async () => {
  const document = new Document('map')
  const writer = new Y.Doc()
  const arrived: { readonly parties: number; readonly was: number }[] = []
  const at = new Y.Doc()
  const hear = (message: Uint8Array) => {
    if (messageKind(message) !== MessageType.Sync) return
    const decoder = createDecoder(message)
    decoder.pos = 'map'.length + 3
    Y.applyUpdate(at, readVarUint8Array(decoder))
    arrived.push({ parties: at.getMap('parties').size, was: document.getMap('parties').size })
  }
  const line = { sendNow: hear }
  document.addConnection({ messageAddress: 'map', context: { socket: { line } }, send: hear } as never)
  document.flushDelay = liveLimits.presenceWaits

  takeIn(document, adding(writer, 'a'), true)
  expect(arrived).toEqual([{ parties: 1, was: 0 }])
  takeIn(document, adding(writer, 'b'), false)
  takeIn(document, adding(writer, 'c'), false)
  expect(arrived).toHaveLength(1)
  await new Promise(resolve => setTimeout(resolve, 2 * liveLimits.presenceWaits))
  expect(arrived.slice(1)).toEqual([{ parties: 3, was: 3 }])
  document.destroy()
})

test('LIVE-61 large edits come one after the other with rests between them, small ones at once, and one that fails keeps none from coming', async () => {
  const inTurn = largeInTurn()
  const came: string[] = []
  const times: number[] = []
  const taking =
    (name: string, ms = 0) =>
    async () => {
      if (ms) await new Promise(resolve => setTimeout(resolve, ms))
      came.push(name)
      times.push(performance.now())
      return name
    }
  const large = liveLimits.largeBytes
  const first = inTurn(large, taking('first', 5))
  const failing = inTurn(large, () => Promise.reject(new Error('refused')))
  const third = inTurn(large, taking('third'))
  const small = inTurn(large - 1, taking('small'))
  await expect(failing).rejects.toThrow('refused')
  expect(await Promise.all([first, third, small])).toEqual(['first', 'third', 'small'])
  expect(came).toEqual(['small', 'first', 'third'])
  const [, ofFirst = 0, ofThird = 0] = times
  expect(ofThird - ofFirst).toBeGreaterThanOrEqual(4 * liveLimits.restsAfterLarge)
})

test('LIVE-58 what goes to a whole room is put into a frame once, as the protocol has it, however long it is', () => {
  const lengths = [0, 1, 125, 126, 65_535, 65_536]
  const frames = lengths.map(length => socketFrame(new Uint8Array(length).fill(7)))
  const heads = frames.map((frame, at) => [...frame.subarray(0, frame.length - (lengths[at] ?? 0))])
  expect(heads).toEqual([
    [0x82, 0],
    [0x82, 1],
    [0x82, 125],
    [0x82, 126, 0, 126],
    [0x82, 126, 255, 255],
    [0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0],
  ])
  expect(
    frames.every((frame, at) =>
      frame.subarray(-(lengths[at] ?? 0) || frame.length).every(byte => byte === 7),
    ),
  ).toBe(true)
  const made: object[] = []
  const once = rememberLast((thing: object) => made.push(thing))
  const [one, other] = [{}, {}]
  expect([one, one, other, one].map(once)).toEqual([1, 1, 2, 3])
})

test('LIVE-34 people are told where one points three times a second, and more seldom the more there are', () => {
  expect([1, 30, 40, 100, 200, 1000].map(betweenShows)).toEqual([340, 340, 340, 850, 1500, 1500])
})

test('LIVE-33 the first who shows up under a client id holds it on that map, and of too many those of the map opened first are forgotten', () => {
  const holders = rememberHolders(3)
  holders.note('one', 1, 'ann')
  holders.note('one', 1, 'mallory')
  holders.note('two', 1, 'bea')
  expect([holders.of('one', 1), holders.of('two', 1), holders.of('two', 2)]).toEqual([
    'ann',
    'bea',
    undefined,
  ])
  holders.note('two', 2, 'cy')
  holders.note('two', 3, 'dee')
  expect([holders.of('one', 1), holders.of('two', 1), holders.of('two', 3)]).toEqual([
    undefined,
    'bea',
    'dee',
  ])
  for (const client of [4, 5, 6]) holders.note('two', client, 'eve')
  expect(holders.of('two', 6)).toBe('eve')
})
