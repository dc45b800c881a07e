import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type * as Y from 'yjs'
import { carryOut } from '@/model/shared-map/carry-out'
import { readConstellation } from '@/model/shared-map/read'
import type { Database } from '@/server/database/database'
import { updatesOf } from '@/server/database/documents'
import { aParty } from '../builders/a-constellation'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { type Place, sqlitePlace } from '../contracts/places'
import { type LiveClient, type LiveHouse, letIn, openAs, startLiveHouse, until } from './live-house'

/** A disk that takes its time, or refuses, as a test wants it. */
function aDisk(database: Database) {
  let waiting: (() => void)[] = []
  let state: 'well' | 'still' | 'refusing' = 'well'
  const settle = async () => {
    if (state === 'still') await new Promise<void>(resolve => waiting.push(resolve))
    if (state === 'refusing') throw new Error('the disk refuses')
    await database.settle()
  }
  return {
    database: { ...database, settle },
    is(now: typeof state) {
      state = now
      for (const go of waiting.splice(0)) go()
      waiting = []
    },
  }
}

let place: Place
let database: Database
let disk: ReturnType<typeof aDisk>
let house: LiveHouse
let map: { id: string; workspaceId: string }
const guests: LiveClient[] = []

beforeAll(async () => {
  place = sqlitePlace()
  database = await place.open()
  disk = aDisk(database)
  house = await startLiveHouse(disk.database)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(async () => {
  await house.stop()
  await database.close()
  await place.remove()
})
beforeEach(async () => {
  disk.is('well')
  for (const guest of guests.splice(0)) guest.leave()
  map = await aStoredConstellation(database)
  for (const who of ['ann', 'bea']) letIn(house, who, map.workspaceId)
  letIn(house, 'vi', map.workspaceId, 'viewer')
})

async function open(who: string, doc?: Y.Doc): Promise<LiveClient> {
  const client = openAs(house, who, map.id, doc)
  guests.push(client)
  await client.saved()
  return client
}

const partiesOf = (doc: Y.Doc) => readConstellation(doc).constellation.parties.map(party => party.id)
const addTo = (doc: Y.Doc, id: string) => carryOut(doc, { do: 'add-party', party: aParty({ id }) }, 'test')
const isDone = async (work: Promise<unknown>) => {
  const late = new Promise(resolve => setTimeout(resolve, 100, 'late'))
  return (await Promise.race([work, late])) !== 'late'
}
const unsaved = ({ provider }: LiveClient) => provider.unsyncedChanges

test('LIVE-6 an edit is in the log before another person sees it, and called saved only when the disk has it', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  disk.is('still')
  addTo(ann.doc, 'first')
  await until('bea sees it', () => partiesOf(bea.doc).includes('first'))
  expect(await updatesOf(database, map.id)).toHaveLength(1)
  addTo(ann.doc, 'second')
  addTo(bea.doc, 'third')
  await until('each sees the other', () => [ann, bea].every(({ doc }) => partiesOf(doc).length === 3))
  expect(await isDone(ann.saved())).toBe(false)
  expect([unsaved(ann), unsaved(bea)]).toEqual([2, 1])
  disk.is('well')
  await Promise.all([ann.saved(), bea.saved()])
})

test('LIVE-6 who comes back with an edit that is in the log, but not yet on disk, is not told that it is saved', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  disk.is('still')
  addTo(ann.doc, 'first')
  await until('bea sees it', () => partiesOf(bea.doc).includes('first'))
  ann.leave()
  const again = openAs(house, 'ann', map.id, ann.doc)
  guests.push(again)
  await until('ann is back', () => again.provider.isSynced)
  expect(await isDone(again.saved())).toBe(false)
  disk.is('well')
  await again.saved()
})

test('LIVE-6 nor is who may only look, and brings what another added', async () => {
  const [ann, viewer] = [await open('ann'), await open('vi')]
  disk.is('still')
  addTo(ann.doc, 'first')
  await until('vi sees it', () => partiesOf(viewer.doc).includes('first'))
  viewer.leave()
  const again = openAs(house, 'vi', map.id, viewer.doc)
  guests.push(again)
  await until('vi is back', () => again.provider.isSynced)
  expect(await isDone(again.saved())).toBe(false)
  disk.is('well')
  await again.saved()
})

test('LIVE-55 where the disk refuses nothing is called saved, the line is made anew, and what was sent is saved once the disk takes it', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  disk.is('refusing')
  addTo(ann.doc, 'refused')
  await until('the line is cut', () => ann.closes.length > 0)
  expect(ann.closes[0]).toEqual({ code: 4205, reason: 'not-stored' })
  expect(ann.provider.hasUnsyncedChanges).toBe(true)
  await until('it is tried again', () => ann.closes.length > 1)
  expect(ann.provider.hasUnsyncedChanges).toBe(true)
  disk.is('well')
  await ann.saved()
  expect(bea.closes).toEqual([])
  addTo(bea.doc, 'after')
  await bea.saved()
  await until('all is the same', () => partiesOf(ann.doc).length === 2)
  expect((await house.live.read(map.id)).parties.map(({ id }) => id)).toEqual(['after', 'refused'])
})

test('LIVE-56 what is read of an open constellation is on disk', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  disk.is('still')
  addTo(ann.doc, 'first')
  await until('bea sees it', () => partiesOf(bea.doc).includes('first'))
  const read = house.live.read(map.id)
  expect(await isDone(read)).toBe(false)
  disk.is('well')
  expect((await read).parties.map(({ id }) => id)).toEqual(['first'])
  disk.is('refusing')
  addTo(ann.doc, 'second')
  await until('bea sees it', () => partiesOf(bea.doc).includes('second'))
  await expect(house.live.read(map.id)).rejects.toThrow('the disk refuses')
})

test('LIVE-56 an edit of the server’s own is done when the disk has it, also one that finds all there already', async () => {
  const bea = await open('bea')
  disk.is('still')
  const add = () => house.live.edit(map.id, doc => void addTo(doc, 'own'))
  const first = add()
  await until('bea sees it', () => partiesOf(bea.doc).includes('own'))
  const second = add()
  expect(await isDone(Promise.race([first, second]))).toBe(false)
  disk.is('well')
  expect(await Promise.all([first, second])).toEqual([undefined, undefined])
  disk.is('refusing')
  expect(await house.live.edit(map.id, doc => void addTo(doc, 'another'))).toBe('not-stored')
  expect(await add()).toBe('not-stored')
  disk.is('well')
  expect(await add()).toBeUndefined()
})
