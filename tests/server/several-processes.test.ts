import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { carryOut } from '@/model/shared-map/carry-out'
import { readConstellation } from '@/model/shared-map/read'
import type { Database } from '@/server/database/database'
import { redisPeers } from '@/server/live/redis-peers'
import { roomNews } from '@/server/workshop/room-news'
import { seeRoom } from '@/server/workshop/see-room'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { aParty } from '../builders/a-constellation'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { aRunningWorkshop, roomDeps, someSeats } from '../builders/a-workshop'
import { type Place, postgresPlace } from '../contracts/places'
import { type LiveHouse, letIn, openAs, startLiveHouse, until } from './live-house'

const postgres = process.env.TEST_DATABASE_URL
const redis = process.env.TEST_REDIS_URL
const both = postgres && redis
const roomPrefix = `rooms-${randomUUID()}`

let place: Place
let databases: Database[]
let houses: LiveHouse[]
const problems: unknown[] = []

async function aHouse(prefix: string): Promise<LiveHouse> {
  const database = await place.open()
  databases.push(database)
  const report = (problem: unknown) => problems.push(problem)
  return startLiveHouse(database, redisPeers({ url: redis ?? '', prefix, database, report }))
}

beforeAll(async () => {
  if (!both) return
  place = await postgresPlace(postgres)
  databases = []
  const prefix = `test-${randomUUID()}`
  houses = [await aHouse(prefix), await aHouse(prefix)]
})

afterAll(async () => {
  if (!both) return
  for (const house of houses) await house.stop()
  for (const database of databases) await database.close()
  await place.remove()
})

/** A constellation that two people have open, each at another process. */
async function aSharedMap() {
  const [one, other] = houses
  const [database] = databases
  if (!one || !other || !database) throw new Error('no houses')
  const { id, workspaceId } = await aStoredConstellation(database)
  letIn(one, 'ann', workspaceId)
  letIn(other, 'bea', workspaceId)
  const ann = openAs(one, 'ann', id)
  const bea = openAs(other, 'bea', id)
  await Promise.all([ann.saved(), bea.saved()])
  return { id, workspaceId, one, other, ann, bea }
}

const add = (doc: Y.Doc, id: string) =>
  carryOut(doc, { do: 'add-party', party: aParty({ id, name: `Party ${id}` }) }, 'test')
const partiesIn = (doc: Y.Doc) => readConstellation(doc).constellation.parties.map(({ id }) => id)

test.runIf(both)(
  'PROC-1 people at two processes see each other’s edits, and one edit builds on another’s',
  async () => {
    const { id, ann, bea, one, other } = await aSharedMap()
    add(ann.doc, 'p1')
    await until('bea sees it', () => partiesIn(bea.doc).includes('p1'))
    carryOut(bea.doc, { do: 'change-party', id: 'p1', change: { name: 'Named by Bea' } }, 'test')
    add(bea.doc, 'p2')
    await until('ann sees both', () => partiesIn(ann.doc).length === 2)
    await Promise.all([ann.saved(), bea.saved()])
    expect(bea.closes).toEqual([])
    for (const house of [one, other])
      expect((await house.live.read(id)).parties.map(({ name }) => name)).toEqual([
        'Named by Bea',
        'Party p2',
      ])
    ann.leave()
    bea.leave()
  },
)

test.runIf(both)('PROC-2 presence crosses over', async () => {
  const { ann, bea } = await aSharedMap()
  ann.provider.awareness?.setLocalState({ user: { id: 'ann', name: 'Ann', hue: 0 } })
  await until('bea sees ann', () =>
    [...(bea.provider.awareness?.getStates().values() ?? [])].some(state => state.user?.id === 'ann'),
  )
  ann.leave()
  bea.leave()
})

test.runIf(both)(
  'PROC-3 news, withdrawn rights and deleted constellations reach connections at other processes',
  async () => {
    const { id, workspaceId, one, ann, bea } = await aSharedMap()
    one.live.tell(id, { news: 'renamed', name: 'New name' })
    await until('both hear it once', () => ann.news.length === 1 && bea.news.length === 1)
    one.live.closeConnectionsOf('bea', workspaceId)
    await until('bea is closed', () => bea.closes.some(({ reason }) => reason.includes('withdrawn')))
    expect(ann.closes).toEqual([])
    one.live.closeConnectionsTo(id)
    await until('ann is closed', () => ann.closes.length > 0)
    ann.leave()
    bea.leave()
  },
)

test.runIf(both)('PROC-4 what another process wrote and never told is read from the log', async () => {
  const { id, ann, bea } = await aSharedMap()
  const silent = new Y.Doc()
  add(silent, 'told-to-nobody')
  await databases[0]?.db
    .insertInto('document_update')
    .values({ doc_id: id, data: Y.encodeStateAsUpdate(silent) })
    .execute()
  await until('both see it', () => [ann, bea].every(({ doc }) => partiesIn(doc).includes('told-to-nobody')))
  ann.leave()
  bea.leave()
})

test.runIf(both)(
  'PROC-5 a document is made anew though another process has it open, and nothing of the old one comes back',
  async () => {
    const { id, one, other, ann, bea } = await aSharedMap()
    add(bea.doc, 'p1')
    add(bea.doc, 'p2')
    await bea.saved()
    carryOut(bea.doc, { do: 'delete', parties: ['p1'], relationships: [] }, 'test')
    await bea.saved()
    await one.live.rewrite(id, async () => undefined)
    for (const person of [ann, bea]) expect(person.closes.length).toBeGreaterThan(0)
    ann.leave()
    bea.leave()
    const again = openAs(other, 'bea', id)
    await again.saved()
    expect(partiesIn(again.doc)).toEqual(['p2'])
    expect(new TextDecoder().decode(Y.encodeStateAsUpdate(again.doc))).not.toContain('Party p1')
    again.leave()
  },
)

test.runIf(both)(
  'PROC-9 a step in a workshop reaches those who follow its room at another process, and a lock holds there too',
  async () => {
    const { id, one, other, ann, bea } = await aSharedMap()
    const [database, second] = databases
    if (!database || !second) throw new Error('no databases')
    const peersOf = (own: Database) =>
      redisPeers({
        url: redis ?? '',
        prefix: roomPrefix,
        database: own,
        report: problem => problems.push(problem),
      })
    const [here, there] = [peersOf(database), peersOf(second)]
    const [deps, afar] = [
      { ...roomDeps(database), live: one.live, rooms: roomNews(here) },
      { ...roomDeps(second), live: other.live, rooms: roomNews(there) },
    ]
    const workshop = await aRunningWorkshop(deps, id, { facilitators: ['ann'] })
    let heard = 0
    const stop = afar.rooms.follow(workshop, () => {
      heard += 1
    })
    await until('a step here is heard there', async () => {
      await steerWorkshop(deps, workshop, { do: 'gather', at: [] })
      return heard > 0
    })
    const [seat] = await someSeats(afar, workshop, ['Blue Heron'])
    expect(await seeRoom(deps, seat?.id ?? '')).toMatchObject({ is: 'not-begun', name: 'Blue Heron' })
    await steerWorkshop(deps, workshop, { do: 'lock-map', locked: true })
    await until('bea may only look', () => bea.provider.authorizedScope === 'readonly')
    expect(ann.provider.authorizedScope).toBe('read-write')
    stop()
    ann.leave()
    bea.leave()
    await Promise.all([here.close(), there.close()])
  },
)

test.runIf(both)('PROC-6 nothing was reported as a problem', () => expect(problems).toEqual([]))
