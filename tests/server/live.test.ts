import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type WebSocket from 'ws'
import * as Y from 'yjs'
import { ownOrigin, undoManagerOf } from '@/components/session/undo-steps'
import { carryOut } from '@/model/shared-map/carry-out'
import { inParts } from '@/model/shared-map/parts'
import { readConstellation } from '@/model/shared-map/read'
import type { Database } from '@/server/database/database'
import { snapshotOf, updatesOf } from '@/server/database/documents'
import { createUpdateLog } from '@/server/live/update-log'
import { aParty, aRelationship } from '../builders/a-constellation'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { type Place, sqlitePlace } from '../contracts/places'
import { presenceFrame } from '../fuzz/frames'
import {
  type LiveClient,
  type LiveHouse,
  letIn,
  openAs,
  socketAs,
  startLiveHouse,
  syncMessage,
  until,
} from './live-house'

let place: Place
let database: Database
let house: LiveHouse
let map: { id: string; workspaceId: string }
const guests: LiveClient[] = []

beforeAll(async () => {
  place = sqlitePlace()
  database = await place.open()
  house = await startLiveHouse(database)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(async () => {
  await house.stop()
  await database.close()
  await place.remove()
})
beforeEach(async () => {
  for (const guest of guests.splice(0)) guest.leave()
  map = await aStoredConstellation(database)
  for (const who of ['ann', 'bea', 'cy']) letIn(house, who, map.workspaceId)
  letIn(house, 'vi', map.workspaceId, 'viewer')
})

async function open(who: string, id = map.id, doc?: Y.Doc): Promise<LiveClient> {
  const client = openAs(house, who, id, doc)
  guests.push(client)
  await client.saved()
  return client
}

const partiesOf = (doc: Y.Doc) => readConstellation(doc).constellation.parties.map(party => party.id)
const add = ({ doc }: LiveClient, id: string) =>
  carryOut(doc, { do: 'add-party', party: aParty({ id }) }, 'test')

async function onDisk(id = map.id): Promise<Y.Doc> {
  const doc = new Y.Doc()
  await createUpdateLog(database).load(id, doc)
  return doc
}

/** How the server answers a request for a WebSocket that is not let in. */
const statusOf = (socket: WebSocket) =>
  new Promise<number>((resolve, reject) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('open', () => reject(new Error('was let in')))
    socket.on('error', () => undefined)
  })

test('LIVE-1 a page from elsewhere, or from nowhere, gets 403', async () => {
  for (const origin of ['https://elsewhere.example', 'null', `http://127.0.0.1:${house.port + 1}`])
    expect(await statusOf(socketAs(house, 'ann', { origin }))).toBe(403)
  expect(await statusOf(socketAs(house, 'ann', { origin: undefined }))).toBe(403)
})

test('LIVE-2 who has no session gets 401', async () => {
  expect(await statusOf(socketAs(house, 'nobody'))).toBe(401)
})

test('LIVE-3 a constellation of another workspace is refused just as one that does not exist', async () => {
  const other = await aStoredConstellation(database)
  const denials = []
  for (const id of [other.id, 'no-such-constellation', '__proto__']) {
    const client = openAs(house, 'ann', id)
    guests.push(client)
    await until('it is denied or closed', () => client.denials.length + client.closes.length > 0)
    denials.push(client.denials[0])
    expect(client.provider.isSynced).toBe(false)
  }
  expect(denials.slice(0, 2)).toEqual(['permission-denied', 'permission-denied'])
})

test('LIVE-4 who may only look sees every edit, and nothing they send is taken in', async () => {
  const ann = await open('ann')
  const vi = await open('vi')
  add(ann, 'seen')
  await until('vi sees it', () => partiesOf(vi.doc).includes('seen'))
  expect(vi.provider.authorizedScope).toBe('readonly')
  add(vi, 'forbidden')
  const doc = new Y.Doc()
  carryOut(doc, { do: 'add-party', party: aParty({ id: 'forged' }) }, 'test')
  vi.sendRaw(Y.encodeStateAsUpdate(doc))
  add(ann, 'after')
  await until('vi sees the next', () => partiesOf(vi.doc).includes('after'))
  await ann.saved()
  expect(partiesOf(ann.doc)).toEqual(['after', 'seen'])
  expect(partiesOf(await onDisk())).toEqual(['after', 'seen'])
  expect(vi.provider.hasUnsyncedChanges).toBe(true)
})

test('LIVE-5 two people see each other’s edits', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  add(ann, 'from-ann')
  add(bea, 'from-bea')
  await until('both see both', () => [ann, bea].every(({ doc }) => partiesOf(doc).length === 2))
  expect(readConstellation(ann.doc)).toEqual(readConstellation(bea.doc))
})

test('LIVE-6 whenever another person sees an edit, or it is called saved, it is on disk', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  const late: string[] = []
  const checks: Promise<void>[] = []
  bea.doc.on('update', () => {
    const seen = partiesOf(bea.doc)
    const check = onDisk().then(disk => {
      const stored = partiesOf(disk)
      late.push(...seen.filter(id => !stored.includes(id)))
    })
    checks.push(check)
  })
  for (let at = 0; at < 50; at += 1) {
    add(ann, `p${String(at).padStart(2, '0')}`)
    if (at % 10 === 0) await ann.saved()
  }
  await ann.saved()
  expect(partiesOf(await onDisk())).toHaveLength(50)
  await until('bea sees all', () => partiesOf(bea.doc).length === 50)
  await Promise.all(checks)
  expect(late).toEqual([])
})

test('LIVE-7 an edit made offline is merged on return', async () => {
  const ann = await open('ann')
  const bea = await open('bea')
  add(ann, 'shared')
  await until('bea sees it', () => partiesOf(bea.doc).length === 1)
  bea.provider.configuration.websocketProvider.disconnect()
  await until('bea is offline', () => bea.closes.length > 0)
  add(bea, 'offline')
  add(ann, 'meanwhile')
  bea.provider.configuration.websocketProvider.connect()
  await until('all three are everywhere', () => [ann, bea].every(({ doc }) => partiesOf(doc).length === 3))
  await bea.saved()
  expect(partiesOf(await onDisk())).toHaveLength(3)
})

function forged(act: (doc: Y.Doc) => void, from?: Y.Doc): Uint8Array {
  const doc = new Y.Doc()
  if (from) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from))
  const before = Y.encodeStateVector(doc)
  doc.transact(() => act(doc))
  return Y.encodeStateAsUpdate(doc, before)
}

function gapped(): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('parties').set('lost', 1)
  const before = Y.encodeStateVector(doc)
  doc.getMap('parties').set('kept', 2)
  return Y.encodeStateAsUpdate(doc, before)
}

const attacks: [string, number, () => Uint8Array][] = [
  ['undecodable', 4400, () => new Uint8Array([9, 9, 9, 9])],
  ['gapped', 4205, gapped],
  ['unknown-root', 4400, () => forged(doc => doc.getMap('people').set('a', 1))],
  ['bad-root', 4400, () => forged(doc => doc.getArray('parties').push([1]))],
  ['bad-entry', 4400, () => forged(doc => doc.getMap('parties').set('a', 'not a party'))],
]

test.each(attacks)(
  'LIVE-20 who sends a bad update (%s) is cut off with %i, the others go on and the map stays sound',
  async (reason, code, update) => {
    const [ann, mallory] = [await open('ann'), await open('bea')]
    add(ann, 'before')
    await until('it is seen', () => partiesOf(mallory.doc).length === 1)
    mallory.sendRaw(update())
    await until('the sender is cut off', () => mallory.closes.length > 0)
    expect(mallory.closes[0]).toEqual({ code, reason })
    mallory.leave()
    add(ann, 'after')
    await ann.saved()
    const cy = await open('cy')
    expect(readConstellation(cy.doc).setAside).toEqual([])
    expect(partiesOf(cy.doc)).toEqual(['after', 'before'])
    expect([...(await onDisk()).share.keys()]).toEqual(['parties'])
    expect(ann.closes).toEqual([])
  },
)

test('LIVE-21 a frame over 256 KiB closes its sender with 1009', async () => {
  const ann = await open('ann')
  const mallory = socketAs(house, 'bea')
  mallory.once('open', () => mallory.send(new Uint8Array(256 * 1024 + 1)))
  const code = await new Promise(resolve => mallory.once('close', resolve))
  expect(code).toBe(1009)
  add(ann, 'after')
  await ann.saved()
})

test('LIVE-59 a whole map that was deleted is brought back by one undo, saved, and seen by others', async () => {
  const ann = await open('ann')
  const undo = undoManagerOf(ann.doc)
  const ids = Array.from({ length: 1500 }, (_, at) => `p${at}`)
  for (let from = 0; from < ids.length; from += 100)
    ann.doc.transact(() => {
      for (const id of ids.slice(from, from + 100))
        carryOut(ann.doc, { do: 'add-party', party: aParty({ id, note: 'x'.repeat(300) }) }, 'before')
    })
  await ann.saved()
  const bea = await open('bea')
  carryOut(ann.doc, { do: 'delete', parties: ids, relationships: [] }, ownOrigin)
  await until('all are gone', () => partiesOf(bea.doc).length === 0)
  undo.undo()
  await ann.saved()
  await until('all are back', () => partiesOf(bea.doc).length === ids.length)
  expect(partiesOf(await onDisk())).toHaveLength(ids.length)
  expect(ann.closes).toEqual([])
})

test('LIVE-59 what was done in a long time without a line is sent in parts', async () => {
  const offline = new Y.Doc()
  offline.transact(() => {
    for (let at = 0; at < 1500; at += 1)
      carryOut(offline, { do: 'add-party', party: aParty({ id: `p${at}`, note: 'x'.repeat(300) }) }, 'before')
  })
  const ann = await open('ann', map.id, offline)
  await ann.saved()
  expect(partiesOf(await onDisk())).toHaveLength(1500)
  expect(ann.closes).toEqual([])
})

test('LIVE-59 parts of more than a document may hold close their sender', async () => {
  const mallory = await open('bea')
  for (const part of inParts(syncMessage(map.id, new Uint8Array(5 * 1024 * 1024))))
    mallory.sendBytes(part as Uint8Array<ArrayBuffer>)
  await until('the sender is cut off', () => mallory.closes.length > 0)
  expect(mallory.closes[0]).toEqual({ code: 1009, reason: 'frame-too-large' })
})

test('LIVE-22 a burst of messages beyond the allowance closes its sender', async () => {
  const mallory = await open('bea')
  for (let at = 0; at < 2500; at += 1) mallory.sendRaw(new Uint8Array([0, 0]))
  await until('the sender is cut off', () => mallory.closes.length > 0)
  expect(mallory.closes[0]).toEqual({ code: 4429, reason: 'too-fast' })
})

test('LIVE-22 a long message counts for more, so that a few hundred of them close their sender', async () => {
  const mallory = await open('bea')
  for (let at = 0; at < 250; at += 1) mallory.sendRaw(new Uint8Array(40 * 1024))
  await until('the sender is cut off', () => mallory.closes.length > 0)
  expect(mallory.closes[0]).toEqual({ code: 4429, reason: 'too-fast' })
})

test('LIVE-22 who shows where they are far more often than pages do is cut off, and a hundred times at once are taken', async () => {
  const mallory = await open('bea')
  const show = (from: number, to: number) => {
    for (let at = from; at < to; at += 1)
      mallory.sendBytes(new Uint8Array(presenceFrame(map.id, 7, presence('bea'), at + 1)))
  }
  show(0, 100)
  await mallory.saved()
  expect(mallory.closes).toEqual([])
  show(100, 250)
  await until('the sender is cut off', () => mallory.closes.length > 0)
  expect(mallory.closes[0]).toEqual({ code: 4429, reason: 'too-fast' })
})

test('LIVE-23 a message of a kind our pages never send closes its sender', async () => {
  const ann = await open('ann')
  const mallory = await open('bea')
  const name = new TextEncoder().encode(map.id)
  const news = new TextEncoder().encode('{"news":"gone"}')
  for (const kind of [5, 6, 42]) {
    const before = mallory.closes.length
    await until('it is connected', () => mallory.provider.isSynced)
    mallory.provider.configuration.websocketProvider.webSocket?.send(
      new Uint8Array([name.length, ...name, kind, news.length, ...news]),
    )
    await until('the sender is cut off', () => mallory.closes.length > before)
    expect(mallory.closes.at(-1)).toEqual({ code: 4400, reason: 'bad-frame' })
  }
  expect(ann.news).toEqual([])
})

test('LIVE-24 after a refusal the same connection cannot slip another update in', async () => {
  const ann = await open('ann')
  const mallory = await open('bea')
  const fine = forged(doc => carryOut(doc, { do: 'add-party', party: aParty({ id: 'slipped' }) }, 'test'))
  mallory.sendRaw(new Uint8Array([9, 9, 9, 9]))
  mallory.sendRaw(fine)
  await until('the sender is cut off', () => mallory.closes.length > 0)
  mallory.leave()
  add(ann, 'after')
  await ann.saved()
  expect(partiesOf(await onDisk())).toEqual(['after'])
})

test('LIVE-25 a relationship whose party another deleted at the same moment is no fault', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  add(ann, 'a')
  add(ann, 'b')
  await until('bea has both', () => partiesOf(bea.doc).length === 2)
  carryOut(ann.doc, { do: 'delete', parties: ['a'], relationships: [] }, 'test')
  carryOut(bea.doc, { do: 'connect', relationship: aRelationship({ from: 'a', to: 'b' }) }, 'test')
  await Promise.all([ann.saved(), bea.saved()])
  await until('both are the same', () => partiesOf(bea.doc).length === 1)
  expect([ann.closes, bea.closes]).toEqual([[], []])
  expect(readConstellation(bea.doc)).toEqual(readConstellation(ann.doc))
})

const presence = (id: string) => ({ user: { id, name: 'Chosen by the page', hue: 10 }, cursor: [1, 2] })
const seenBy = ({ provider }: LiveClient) =>
  [...(provider.awareness?.getStates().entries() ?? [])].filter(
    ([client]) => client !== provider.document.clientID,
  )

test('LIVE-30 others see a person’s presence under the name of the account, and nobody else', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  for (let at = 0; at < 5; at += 1)
    bea.provider.awareness?.setLocalState({ ...presence('bea'), cursor: [at, 0] })
  await until('ann sees the last', () =>
    seenBy(ann).some(([, state]) => (state.cursor as number[] | undefined)?.[0] === 4),
  )
  expect(seenBy(ann)).toEqual([
    [bea.doc.clientID, { user: { id: 'bea', name: 'Name of bea', hue: 10 }, cursor: [4, 0] }],
  ])
})

test('LIVE-31 forged presence closes its sender and is not shown', async () => {
  const ann = await open('ann')
  const bad = [
    presence('ann'),
    { ...presence('bea'), extra: true },
    { ...presence('bea'), selection: Array.from({ length: 51 }, String) },
    { ...presence('bea'), cursor: [1, 2, 3] },
    { user: { id: 'bea', name: 'x'.repeat(5000), hue: 1 } },
  ]
  for (const state of bad) {
    const mallory = await open('bea')
    mallory.provider.awareness?.setLocalState(state)
    await until('the sender is cut off', () => mallory.closes.length > 0)
    expect(mallory.closes[0]).toEqual({ code: 4400, reason: 'forged-presence' })
    mallory.leave()
  }
  expect(seenBy(ann)).toEqual([])
})

test('LIVE-31 presence that cannot be read, or is cut short, closes its sender and nobody else', async () => {
  const ann = await open('ann')
  const whole = new Uint8Array(presenceFrame(map.id, 7, presence('bea')))
  const broken = [
    whole.slice(0, -1),
    whole.slice(0, map.id.length + 3),
    whole.map((byte, at) => (at > 60 ? 200 : byte)),
  ]
  for (const bytes of broken) {
    const mallory = await open('bea')
    mallory.sendBytes(bytes)
    await until('the sender is cut off', () => mallory.closes.length > 0)
    expect(mallory.closes[0]?.reason).toBe('bad-frame')
    mallory.leave()
  }
  const bea = await open('bea')
  bea.provider.awareness?.setLocalState(presence('bea'))
  await until('ann sees who speaks well', () => seenBy(ann).length === 1)
})

test('LIVE-32 nobody speaks for another person’s connection', async () => {
  const ann = await open('ann')
  ann.provider.awareness?.setLocalState(presence('ann'))
  const cy = await open('cy')
  await until('cy sees ann', () => seenBy(cy).length === 1)
  const thief = new Y.Doc()
  thief.clientID = ann.doc.clientID
  const mallory = openAs(house, 'bea', map.id, thief)
  guests.push(mallory)
  mallory.provider.awareness?.setLocalState(presence('bea'))
  await until('the sender is cut off', () => mallory.closes.length > 0)
  expect(mallory.closes[0]?.reason).toBe('forged-presence')
  expect(seenBy(cy)[0]?.[1].user.id).toBe('ann')
})

test('LIVE-33 who writes under another person’s client id is cut off, and what that person writes next is kept', async () => {
  const ann = await open('ann')
  ann.provider.awareness?.setLocalState(presence('ann'))
  const mallory = await open('bea')
  await until('ann is seen', () => seenBy(mallory).length === 1)
  const thief = new Y.Doc()
  thief.clientID = ann.doc.clientID
  carryOut(thief, { do: 'add-party', party: aParty({ id: 'forged' }) }, 'test')
  mallory.sendRaw(Y.encodeStateAsUpdate(thief))
  await until('the sender is cut off', () => mallory.closes.length > 0)
  expect(mallory.closes[0]).toEqual({ code: 4205, reason: 'forged-client' })
  mallory.leave()
  add(ann, 'own')
  await ann.saved()
  expect(partiesOf(await onDisk())).toEqual(['own'])
})

test('LIVE-33 nor while that person is offline and the map was put away: what they made meanwhile is merged when they are back', async () => {
  const ann = await open('ann')
  ann.provider.awareness?.setLocalState(presence('ann'))
  const bea = await open('bea')
  await until('ann is seen', () => seenBy(bea).length === 1)
  add(ann, 'before')
  await ann.saved()
  bea.leave()
  ann.provider.configuration.websocketProvider.disconnect()
  await until('the map is put away', async () => (await snapshotOf(database, map.id)) !== undefined)
  const thief = new Y.Doc()
  Y.applyUpdate(thief, Y.encodeStateAsUpdate(ann.doc))
  thief.clientID = ann.doc.clientID
  add(ann, 'made offline')
  const mallory = await open('bea')
  const known = Y.encodeStateVector(thief)
  carryOut(thief, { do: 'add-party', party: aParty({ id: 'forged' }) }, 'test')
  mallory.sendRaw(Y.encodeStateAsUpdate(thief, known))
  await until('the sender is cut off', () => mallory.closes.length > 0)
  expect(mallory.closes[0]).toEqual({ code: 4205, reason: 'forged-client' })
  mallory.leave()
  const squatter = openAs(house, 'bea', map.id, thief)
  guests.push(squatter)
  squatter.provider.awareness?.setLocalState(presence('bea'))
  await until('so is who would be seen under it', () => squatter.closes.length > 0)
  squatter.leave()
  ann.provider.configuration.websocketProvider.connect()
  await ann.saved()
  expect(partiesOf(await onDisk())).toEqual(['before', 'made offline'])
})

test('LIVE-40 a withdrawn right closes every connection of that account there at once, and no other', async () => {
  const [ann, bea, bea2] = [await open('ann'), await open('bea'), await open('bea')]
  house.actors.delete('bea')
  house.live.closeConnectionsOf('bea', map.workspaceId)
  await until('both are closed', () => bea.closes.length > 0 && bea2.closes.length > 0)
  expect(bea.closes[0]).toEqual({ code: 4401, reason: 'right-withdrawn' })
  add(ann, 'secret')
  await ann.saved()
  expect(ann.closes).toEqual([])
  expect(partiesOf(bea.doc)).toEqual([])
})

test('LIVE-40 an account keeps its connections in another workspace', async () => {
  const ann = await open('ann')
  house.live.closeConnectionsOf('ann', 'another-workspace')
  add(ann, 'still-here')
  await ann.saved()
  expect(ann.closes).toEqual([])
})

test('LIVE-41 a role that changed between the knock and the name counts as it is now', async () => {
  const socket = socketAs(house, 'cy')
  await new Promise(resolve => socket.once('open', resolve))
  letIn(house, 'cy', 'another-workspace')
  const name = new TextEncoder().encode(map.id)
  const answer = new Promise<Buffer>(resolve => socket.once('message', resolve as never))
  socket.send(new Uint8Array([name.length, ...name, 2, 0, 0]))
  expect((await answer).toString('latin1')).toContain('permission-denied')
  socket.terminate()
})

test('LIVE-42 one connection serves one constellation', async () => {
  const other = await aStoredConstellation(database)
  const ann = await open('ann')
  const socket = ann.provider.configuration.websocketProvider.webSocket
  socket?.send(syncMessage(other.id, new Uint8Array([0, 0])))
  const name = new TextEncoder().encode(other.id)
  socket?.send(new Uint8Array([name.length, ...name, 2, 0, 0]))
  add(ann, 'still-fine')
  await ann.saved()
  expect(await updatesOf(database, other.id)).toEqual([])
})

test('LIVE-43 news reaches everyone who has the constellation open, and deleting closes them', async () => {
  const other = await aStoredConstellation(database)
  letIn(house, 'dee', other.workspaceId)
  const [ann, bea, dee] = [await open('ann'), await open('bea'), await open('dee', other.id)]
  house.live.tell(map.id, { news: 'renamed', name: 'New' })
  await until('both heard', () => [ann, bea].every(({ news }) => news.length === 1))
  expect(JSON.parse(ann.news[0] ?? '')).toEqual({ news: 'renamed', name: 'New' })
  house.live.closeConnectionsTo(map.id)
  await until('both are closed', () => [ann, bea].every(({ closes }) => closes.length > 0))
  expect(ann.closes[0]).toEqual({ code: 4404, reason: 'gone' })
  expect([dee.news, dee.closes]).toEqual([[], []])
})

test('LIVE-50 a constellation is read the same while it is open and after everybody left', async () => {
  expect((await house.live.read(map.id)).parties).toEqual([])
  const ann = await open('ann')
  add(ann, 'a')
  await ann.saved()
  const open1 = await house.live.read(map.id)
  expect(open1).toEqual(readConstellation(ann.doc).constellation)
  ann.leave()
  await until('the log is put together', async () => (await updatesOf(database, map.id)).length === 0)
  expect(await snapshotOf(database, map.id)).toBeDefined()
  expect(await house.live.read(map.id)).toEqual(open1)
})

test('LIVE-51 an edit marks the constellation as changed', async () => {
  const ann = await open('ann')
  add(ann, 'a')
  await until('it is marked', async () => {
    const row = await database.db
      .selectFrom('constellation')
      .select('updated_at')
      .where('id', '=', map.id)
      .executeTakeFirstOrThrow()
    return row.updated_at > 1
  })
})

test('LIVE-52 an edit that cannot be stored is not called saved and not shown, and the line is made anew', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  await database.db.deleteFrom('constellation').where('id', '=', map.id).execute()
  add(ann, 'lost')
  await until('the line is cut', () => ann.closes.length > 0)
  expect(ann.closes[0]).toEqual({ code: 4205, reason: 'not-stored' })
  expect(ann.provider.hasUnsyncedChanges).toBe(true)
  expect(partiesOf(bea.doc)).toEqual([])
})

test('LIVE-53 a restart keeps everything, and open pages go on by themselves', async () => {
  const own = await place.open()
  const first = await startLiveHouse(own)
  letIn(first, 'ann', map.workspaceId)
  const ann = openAs(first, 'ann', map.id)
  await ann.saved()
  for (let at = 0; at < 20; at += 1) add(ann, `p${at}`)
  await first.stop()
  const stored = partiesOf(await onDisk())
  await until('ann hears that it stopped', () => ann.closes.length > 0)
  expect(ann.closes[0]?.code).toBe(1001)
  ann.leave()
  const second = await startLiveHouse(own)
  letIn(second, 'ann', map.workspaceId)
  const again = openAs(second, 'ann', map.id, ann.doc)
  await again.saved()
  expect(partiesOf(await onDisk())).toHaveLength(20)
  expect(stored.every(id => partiesOf(again.doc).includes(id))).toBe(true)
  again.leave()
  await second.stop()
  await own.close()
})
