import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { carryOut } from '@/model/shared-map/carry-out'
import { readConstellation } from '@/model/shared-map/read'
import type { Database } from '@/server/database/database'
import { noPeers } from '@/server/live/peers'
import { Problem } from '@/server/problem'
import { endWorkshop } from '@/server/workshop/end-workshop'
import { needOpenMap } from '@/server/workshop/need-open-map'
import { roomNews } from '@/server/workshop/room-news'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { takeSeatAs } from '@/server/workshop/take-seat'
import { askToLeave, mute } from '@/server/workshop/tend-door'
import { workshopNow } from '@/server/workshop/workshop-now'
import { aParty } from '../builders/a-constellation'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { aRunningWorkshop, type RoomDeps, roomDeps } from '../builders/a-workshop'
import { type Place, sqlitePlace } from '../contracts/places'
import { type LiveClient, type LiveHouse, letIn, openAs, startLiveHouse, until } from './live-house'

let place: Place
let database: Database
let house: LiveHouse
let map: { id: string; workspaceId: string }
let deps: RoomDeps
let workshop: string
const guests: LiveClient[] = []

beforeAll(async () => {
  place = sqlitePlace()
  database = await place.open()
  await database.db
    .insertInto('account')
    .values({
      id: 'bea',
      email: 'bea@example.org',
      name: 'Bea',
      password_hash: '-',
      language: 'en',
      created_at: 1,
    })
    .execute()
  house = await startLiveHouse(database)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(async () => {
  for (const guest of guests.splice(0)) guest.leave()
  await house.stop()
  await database.close()
  await place.remove()
})
beforeEach(async () => {
  for (const guest of guests.splice(0)) guest.leave()
  map = await aStoredConstellation(database)
  deps = { ...roomDeps(database), live: house.live, rooms: roomNews(noPeers) }
  for (const who of ['ann', 'bea', 'cy']) letIn(house, who, map.workspaceId)
  workshop = await aRunningWorkshop(deps, map.id)
})

async function open(who: string): Promise<LiveClient> {
  const client = openAs(house, who, map.id)
  guests.push(client)
  await client.saved()
  return client
}
const add = ({ doc }: LiveClient, id: string) =>
  carryOut(doc, { do: 'add-party', party: aParty({ id }) }, 'test')
const parties = ({ doc }: LiveClient) => readConstellation(doc).constellation.parties.map(({ id }) => id)
const lock = (locked: boolean) => steerWorkshop(deps, workshop, { do: 'lock-map', locked })
const scopeOf = ({ provider }: LiveClient) => provider.authorizedScope

test('ROOM-16 a locked map takes edits of its facilitators and of nobody else, whatever is sent, until it is unlocked', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  await lock(true)
  await until('bea may only look', () => scopeOf(bea) === 'readonly')
  expect(scopeOf(ann)).toBe('read-write')
  add(bea, 'of-bea')
  add(ann, 'of-ann')
  await until('bea sees what ann did', () => parties(bea).includes('of-ann'))
  await ann.saved()
  expect(parties(ann)).toEqual(['of-ann'])
  await lock(false)
  await until('what bea did meanwhile arrives', () => parties(ann).includes('of-bea'))
})

test('ROOM-16 what was on its way when a map was locked is still taken', async () => {
  const [ann, bea] = [await open('ann'), await open('bea')]
  add(bea, 'just-now')
  await lock(true)
  await until('bea may only look', () => scopeOf(bea) === 'readonly')
  expect(parties(ann)).toEqual(['just-now'])
  await bea.saved()
})

test('ROOM-16 a workshop that ends leaves no lock behind', async () => {
  const bea = await open('bea')
  await lock(true)
  await until('bea may only look', () => scopeOf(bea) === 'readonly')
  await endWorkshop(deps, workshop)
  await until('bea may edit again', () => scopeOf(bea) === 'read-write')
})

test('ROOM-86 what a locked map refuses its colleagues, no other way to it takes: those who lead go on, and everyone after the end', async () => {
  const may = (accountId: string, role: 'facilitator' | 'member') =>
    needOpenMap(database, map.id, { accountId, workspaceId: map.workspaceId, role }).then(
      () => true,
      (problem: unknown) => (problem instanceof Problem ? problem.id : problem),
    )
  const asked = () => Promise.all([may('ann', 'member'), may('bea', 'facilitator'), may('cy', 'member')])
  expect(await asked()).toEqual([true, true, true])
  await lock(true)
  expect(await asked()).toEqual([true, 'mapLocked', 'mapLocked'])
  await endWorkshop(deps, workshop)
  expect(await asked()).toEqual([true, true, true])
})

const namesSeenBy = ({ provider }: LiveClient) =>
  [...(provider.awareness?.getStates() ?? [])]
    .filter(([client]) => client !== provider.awareness?.clientID)
    .map(([, state]) => (state as { user?: { id: string } }).user?.id)

const showUp = ({ provider }: LiveClient, id: string) =>
  provider.awareness?.setLocalState({ user: { id, name: id, hue: 1 }, cursor: [Math.random(), 0] })

test('ROOM-17 where presence is kept off, only facilitators are seen, and those seen before are gone at once', async () => {
  const [ann, bea, cy] = [await open('ann'), await open('bea'), await open('cy')]
  showUp(bea, 'bea')
  await until('cy sees bea', () => namesSeenBy(cy).includes('bea'))
  await steerWorkshop(deps, workshop, { do: 'presence', shown: false })
  await until('cy sees nobody', () => namesSeenBy(cy).length === 0)
  showUp(bea, 'bea')
  showUp(ann, 'ann')
  await until('cy sees ann', () => namesSeenBy(cy).includes('ann'))
  expect(namesSeenBy(cy)).toEqual(['ann'])
  await steerWorkshop(deps, workshop, { do: 'presence', shown: true })
  showUp(bea, 'bea')
  await until('cy sees bea again', () => namesSeenBy(cy).includes('bea'))
})

test('ROOM-18 whoever has the map open is told that its workshop changed', async () => {
  const bea = await open('bea')
  await steerWorkshop(deps, workshop, { do: 'gather', at: [] })
  await until('bea is told', () => bea.news.includes('{"news":"workshop"}'))
})

async function sitDown(accountId: string): Promise<string> {
  const seating = await takeSeatAs(deps, workshop, { accountId }, { name: accountId, perspective: 'team' })
  if (seating.is !== 'seated') throw new Error(seating.is)
  return seating.seat.id
}

test('ROOM-83 who is muted only looks at the live map and is not seen on it, until they are muted no more', async () => {
  const [bea, cy] = [await open('bea'), await open('cy')]
  const seat = await sitDown('bea')
  showUp(bea, 'bea')
  await until('cy sees bea', () => namesSeenBy(cy).includes('bea'))
  await mute(deps, workshop, seat, true)
  await until('cy does not see bea', () => namesSeenBy(cy).length === 0)
  await until('bea may only look', () => scopeOf(bea) === 'readonly')
  expect(scopeOf(cy)).toBe('read-write')
  await mute(deps, workshop, seat, false)
  await until('bea may edit again', () => scopeOf(bea) === 'read-write')
})

test('ROOM-93 what is told of a workshop tells each whether they are held back, and nobody else', async () => {
  const seat = await sitDown('bea')
  const told = async (accountId: string) =>
    (await workshopNow(deps, { accountId, workspaceId: map.workspaceId, role: 'member' }, map.id))?.isHeldBack
  const asked = () => Promise.all(['ann', 'bea', 'cy'].map(told))
  expect(await asked()).toEqual([false, false, false])
  await mute(deps, workshop, seat, true)
  expect(await asked()).toEqual([false, true, false])
  await mute(deps, workshop, seat, false)
  await askToLeave(deps, workshop, seat)
  expect(await asked()).toEqual([false, true, false])
})

test('ROOM-83 who was asked to leave only looks at the live map until the workshop is over', async () => {
  const bea = await open('bea')
  await askToLeave(deps, workshop, await sitDown('bea'))
  await until('bea may only look', () => scopeOf(bea) === 'readonly')
  await endWorkshop(deps, workshop)
  await until('bea may edit again', () => scopeOf(bea) === 'read-write')
})
