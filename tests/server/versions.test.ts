import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { Constellation } from '@/model/constellation/constellation'
import { emptyConstellation } from '@/model/constellation/constellation'
import type { Intent } from '@/model/constellation/intent'
import { compositionFor } from '@/model/report/composition'
import { carryOut } from '@/model/shared-map/carry-out'
import { closeCodes } from '@/model/shared-map/close-reason'
import { readConstellation } from '@/model/shared-map/read'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { constellationById, makeConstellation } from '@/server/database/constellations'
import { insertReport, keepReport, reportsOf } from '@/server/database/reports'
import { versionById, versionsOf } from '@/server/database/versions'
import { createUpdateLog } from '@/server/live/update-log'
import { marksOf } from '@/server/report/report-marks'
import { eraseDeleted } from '@/server/versions/erase-deleted'
import { versionKeeper } from '@/server/versions/keep-before'
import { keepVersion } from '@/server/versions/keep-version'
import { restoreVersion } from '@/server/versions/restore-version'
import { constellationIn } from '@/server/versions/version-map'
import { aParty, aRelationship } from '../builders/a-constellation'
import { anInstallation, anOwner } from '../builders/an-installation'
import { type LiveClient, letIn, openAs, startLiveHouse, until } from './live-house'

const toClose: (() => unknown)[] = []
afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close()
})

const six = Array.from({ length: 6 }, (_, at) => aParty({ id: `p${at}`, name: `Party ${at}` }))
const sixParties: Constellation = { ...emptyConstellation, parties: six }

/** An installation with a live server and one constellation; the clock stands until it is moved. */
async function aPlace(map: Constellation = sixParties) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const place = await anInstallation()
  const owner = await anOwner(place)
  const row = {
    id: 'c1',
    workspaceId: owner.workspaceId,
    name: 'Map',
    createdAt: 1,
    updatedAt: 1,
    archivedAt: null,
  }
  await makeConstellation(place.database, row, constellationAsUpdate(map))
  const house = await startLiveHouse(place.database)
  toClose.push(() => house.stop())
  letIn(house, 'ann', owner.workspaceId)
  letIn(house, 'bea', owner.workspaceId)
  const services = { database: place.database, live: house.live, now: () => Date.now() }
  const actor = { ...owner, role: 'owner' } as const
  const open = async (who: string, doc?: Y.Doc): Promise<LiveClient> => {
    const client = openAs(house, who, row.id, doc)
    toClose.push(() => client.leave())
    await client.saved()
    return client
  }
  const origins = async () => (await versionsOf(place.database, row.id)).map(({ origin }) => origin)
  const version = async (origin: string) => {
    const facts = (await versionsOf(place.database, row.id)).find(one => one.origin === origin)
    const found = facts && (await versionById(place.database, row.id, facts.id))
    if (!found) throw new Error(`no version of origin ${origin}`)
    return found
  }
  return { ...place, row, house, services, actor, open, origins, version }
}

const read = (doc: Y.Doc) => readConstellation(doc).constellation
const act = ({ doc }: LiveClient, intent: Intent) => carryOut(doc, intent, 'test')
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const filesWith = (folder: string, text: string) =>
  readdirSync(folder).filter(name => readFileSync(join(folder, name)).includes(text))

test('VERSION-21 before a lot is deleted at once, the state before is kept, and holds all of it (S-45)', async () => {
  const { open, origins, version } = await aPlace()
  const ann = await open('ann')
  act(ann, { do: 'delete', parties: idsOf(six), relationships: [] })
  await ann.saved()
  expect(await origins()).toContain('before-delete')
  expect(constellationIn(await version('before-delete'))).toEqual(sixParties)
})

test('VERSION-21 one thing deleted keeps no version of its own; the first change of the day keeps one, and the second none', async () => {
  const { open, origins, version } = await aPlace()
  const ann = await open('ann')
  act(ann, { do: 'delete', parties: ['p0'], relationships: [] })
  await ann.saved()
  act(ann, { do: 'change-party', id: 'p1', change: { name: 'Another' } })
  await ann.saved()
  expect(await origins()).toEqual(['daily'])
  expect(constellationIn(await version('daily'))).toEqual(sixParties)
})

test('VERSION-24 what goes one by one adds up: once it is much, the state before the first of it is kept', async () => {
  const { open, origins, version } = await aPlace()
  const ann = await open('ann')
  act(ann, { do: 'add-party', party: aParty({ id: 'early' }) })
  await ann.saved()
  const before = read(ann.doc)
  act(ann, { do: 'delete', parties: ['p0'], relationships: [] })
  await ann.saved()
  act(ann, { do: 'add-party', party: aParty({ id: 'late' }) })
  await ann.saved()
  expect(await origins()).toEqual(['daily'])
  act(ann, { do: 'delete', parties: ['p1'], relationships: [] })
  await ann.saved()
  expect(constellationIn(await version('before-delete'))).toEqual(before)
})

/** A keeper of versions with a clock of its own, and a map on which one thing can be taken away at a time. */
async function aKeeper(parties: number) {
  const place = await anInstallation()
  const { workspaceId } = await anOwner(place)
  const row = { id: 'c1', workspaceId, name: 'Map', createdAt: 1, updatedAt: 1, archivedAt: null }
  const all = Array.from({ length: parties }, (_, at) => aParty({ id: `p${at}` }))
  const state = constellationAsUpdate({ ...emptyConstellation, parties: all })
  await makeConstellation(place.database, row, state)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  let at = Date.UTC(2026, 0, 5, 9)
  const keeper = versionKeeper({ database: place.database, now: () => at }, problem => {
    throw problem
  })
  const takeAway = async (ids: readonly string[]) => {
    await keeper.beforeUpdate(row.id, doc, ids.length)
    carryOut(doc, { do: 'delete', parties: [...ids], relationships: [] }, 'test')
  }
  const write = async (intent: Intent) => {
    await keeper.beforeUpdate(row.id, doc, 0)
    carryOut(doc, intent, 'test')
  }
  await write({ do: 'change-party', id: 'p0', change: { name: 'The day has begun' } })
  const kept = async () => {
    const facts = (await versionsOf(place.database, row.id)).filter(({ origin }) => origin !== 'daily')
    return facts.map(one => one.parties).reverse()
  }
  const wait = (ms: number) => {
    at += ms
  }
  return { database: place.database, takeAway, write, kept, wait, row, doc, keeper }
}

const minute = 60_000

test('VERSION-24 a hundred taken away one by one keep the state before the first, and more as it goes on', async () => {
  const { takeAway, kept, wait } = await aKeeper(100)
  for (let at = 0; at < 100; at++) {
    await takeAway([`p${at}`])
    wait(12_000)
  }
  expect(await kept()).toEqual([100, 50])
})

test('VERSION-24 fewer than that in the ten minutes from the first of them keep nothing', async () => {
  const { takeAway, kept, wait } = await aKeeper(40)
  for (let at = 0; at < 12; at++) {
    await takeAway([`p${at}`])
    wait(3 * minute)
  }
  expect(await kept()).toEqual([])
})

test('VERSION-24 a lot at once after single ones keeps both: before the first, and just before the lot', async () => {
  const { takeAway, write, kept, wait } = await aKeeper(40)
  await takeAway(['p0'])
  await write({ do: 'add-party', party: aParty({ id: 'new1' }) })
  await write({ do: 'add-party', party: aParty({ id: 'new2' }) })
  wait(minute)
  await takeAway(['p1', 'p2', 'p3', 'p4', 'p5', 'new1'])
  expect(await kept()).toEqual([40, 41])
})

test('VERSION-24 a lot at once soon after single ones were much is kept as well', async () => {
  const { takeAway, write, kept } = await aKeeper(40)
  for (const id of ['p0', 'p1', 'p2', 'p3', 'p4']) await takeAway([id])
  await write({ do: 'add-party', party: aParty({ id: 'new' }) })
  await takeAway(['p5', 'p6', 'p7', 'p8', 'p9', 'new'])
  expect((await kept()).sort()).toEqual([36, 40])
})

test('VERSION-24 where the map was loaded anew meanwhile, what stands when it is much is kept', async () => {
  const { takeAway, kept, doc, keeper, row } = await aKeeper(40)
  for (const id of ['p0', 'p1', 'p2', 'p3']) await takeAway([id])
  const anew = new Y.Doc()
  Y.applyUpdate(anew, Y.encodeStateAsUpdate(doc))
  await keeper.beforeUpdate(row.id, anew, 1)
  expect(await kept()).toEqual([36])
})

test('VERSION-24 an edit that takes nothing away reads nothing of the database', async () => {
  const { write, takeAway, database } = await aKeeper(40)
  await write({ do: 'add-party', party: aParty({ id: 'new' }) })
  const read = vi.spyOn(database.db, 'selectFrom')
  await write({ do: 'change-party', id: 'new', change: { name: 'Another' } })
  await takeAway(['p0'])
  expect(read).not.toHaveBeenCalled()
})

test('VERSION-12 a version brought back is what everyone sees at once, and the state before stands as a version', async () => {
  const { open, services, row, actor, house, version } = await aPlace()
  const kept = await keepVersion(services, {
    constellationId: row.id,
    constellation: sixParties,
    origin: 'by-hand',
  })
  const [ann, bea] = [await open('ann'), await open('bea')]
  act(ann, { do: 'delete', parties: ['p0', 'p1'], relationships: [] })
  act(ann, { do: 'add-party', party: aParty({ id: 'new' }) })
  await ann.saved()
  await until('bea has it', () => idsOf(read(bea.doc).parties).includes('new'))
  const changed = read(ann.doc)
  const found = await versionById(services.database, row.id, kept ?? '')
  expect(found && (await restoreVersion(services, found, actor))).toBeUndefined()
  for (const { doc } of [ann, bea]) await until('all see it', () => idsOf(read(doc).parties).includes('p0'))
  expect(read(ann.doc)).toEqual(sixParties)
  expect(read(bea.doc)).toEqual(sixParties)
  expect(await house.live.read(row.id)).toEqual(sixParties)
  expect(constellationIn(await version('before-restore'))).toEqual(changed)
})

test('VERSION-12 it works as well while nobody has the map open, and is on disk', async () => {
  const { services, row, actor, house } = await aPlace()
  const other = { ...emptyConstellation, parties: [aParty({ id: 'other' })] }
  const kept = await keepVersion(services, {
    constellationId: row.id,
    constellation: other,
    origin: 'by-hand',
  })
  const found = await versionById(services.database, row.id, kept ?? '')
  expect(found && (await restoreVersion(services, found, actor))).toBeUndefined()
  const doc = new Y.Doc()
  await createUpdateLog(services.database).load(row.id, doc)
  expect(read(doc)).toEqual(other)
  expect(await house.live.read(row.id)).toEqual(other)
})

test('VERSION-13 what someone adds at the very moment of bringing back is neither lost nor in the way', async () => {
  const { open, services, row, actor, house } = await aPlace()
  const kept = await keepVersion(services, {
    constellationId: row.id,
    constellation: sixParties,
    origin: 'by-hand',
  })
  const found = await versionById(services.database, row.id, kept ?? '')
  const ann = await open('ann')
  for (let at = 0; at < 20; at++) {
    act(ann, { do: 'add-party', party: aParty({ id: `early${at}` }) })
    if (at === 10) {
      await ann.saved()
      if (found) void restoreVersion(services, found, actor)
    }
    await new Promise(setImmediate)
  }
  await until('it is back', async () => !idsOf((await house.live.read(row.id)).parties).includes('early0'))
  await ann.saved()
  await until('ann sees what the server has', async () => {
    const [here, there] = [read(ann.doc), await house.live.read(row.id)]
    return JSON.stringify(here) === JSON.stringify(there)
  })
  expect(idsOf(read(ann.doc).parties)).toEqual(expect.arrayContaining(idsOf(six)))
  expect(ann.closes).toEqual([])
})

test('VERSION-14 a version that can be kept no more than it differs is not kept twice; by hand it is', async () => {
  const { services, row, origins } = await aPlace()
  const same = { constellationId: row.id, constellation: sixParties }
  expect(await keepVersion(services, { ...same, origin: 'daily' })).toBeDefined()
  expect(await keepVersion(services, { ...same, origin: 'before-restore' })).toBeUndefined()
  expect(
    await keepVersion(services, { ...same, constellation: emptyConstellation, origin: 'daily' }),
  ).toBeUndefined()
  expect(await keepVersion(services, { ...same, origin: 'by-hand', name: 'Today' })).toBeDefined()
  expect(await keepVersion(services, { ...same, constellationId: 'gone', origin: 'by-hand' })).toBeUndefined()
  expect(await origins()).toEqual(['by-hand', 'daily'])
})

test('VERSION-31 what was deleted and erased is in no byte of the database, nor in a version; what stands stays (S-32)', async () => {
  const secret = 'SENTINEL-lantern'
  const { open, services, row, actor, house, folder, version } = await aPlace({
    ...emptyConstellation,
    parties: [...six, aParty({ id: 'secret', name: secret }), aParty({ id: 'told', note: `${secret}-note` })],
  })
  const before = await house.live.read(row.id)
  await keepVersion(services, {
    constellationId: row.id,
    constellation: before,
    origin: 'by-hand',
    name: 'Kept',
  })
  const ann = await open('ann')
  act(ann, { do: 'delete', parties: ['secret'], relationships: [] })
  act(ann, { do: 'change-party', id: 'told', change: { note: 'A role' } })
  await ann.saved()
  expect(filesWith(folder, secret)).not.toEqual([])
  const constellation = await constellationById(services.database, row.id)
  if (constellation) await eraseDeleted(services, constellation, actor)
  expect(filesWith(folder, secret)).toEqual([])
  const after = await house.live.read(row.id)
  expect(after).toEqual(read(ann.doc))
  expect(idsOf(constellationIn(await version('by-hand')).parties)).toEqual(idsOf(after.parties))
})

test('VERSION-31 a relationship hidden by a deletion at the same moment is erased too', async () => {
  const parties = [aParty({ id: 'a' }), aParty({ id: 'b' })]
  const { open, services, row, actor, folder } = await aPlace({ ...emptyConstellation, parties })
  const [ann, bea] = [await open('ann'), await open('bea')]
  act(ann, { do: 'delete', parties: ['a'], relationships: [] })
  const hidden = aRelationship({ id: 't', from: 'a', to: 'b', note: 'SENTINEL-hidden' })
  act(bea, { do: 'connect', relationship: hidden })
  await Promise.all([ann.saved(), bea.saved()])
  await until(
    'both are one',
    () => read(ann.doc).relationships.length + read(bea.doc).relationships.length === 0,
  )
  const constellation = await constellationById(services.database, row.id)
  if (constellation) await eraseDeleted(services, constellation, actor)
  expect(filesWith(folder, 'SENTINEL-hidden')).toEqual([])
})

test('VERSION-33 a kept report that holds what is erased goes with it, in every byte', async () => {
  const { open, services, row, actor, folder } = await aPlace()
  const kept = async (id: string, holds: readonly string[]) => {
    const composition = compositionFor('team')
    const facts = { title: id, asOf: null, comparedWith: null, rounds: [], leftOut: [], leftOutSections: [] }
    const report = { id, constellationId: row.id, language: 'en', composition, madeAt: 1 } as const
    await insertReport(services.database, report)
    const outline = new TextEncoder().encode(`SENTINEL-${id}`)
    await keepReport(services.database, id, { ...report, keptAt: 2, facts, outline, seal: id, holds })
  }
  await kept('going', marksOf(['p0', 'p1']))
  await kept('staying', marksOf(['p1']))
  const ann = await open('ann')
  act(ann, { do: 'delete', parties: ['p0'], relationships: [] })
  await ann.saved()
  const constellation = await constellationById(services.database, row.id)
  if (constellation) await eraseDeleted(services, constellation, actor)
  expect((await reportsOf(services.database, row.id)).map(({ id }) => id)).toEqual(['staying'])
  expect(filesWith(folder, 'SENTINEL-going')).toEqual([])
  expect(filesWith(folder, 'SENTINEL-staying')).not.toEqual([])
})

test('VERSION-32 who has the map open while it is erased is told to open it anew, and brings nothing back', async () => {
  const { open, services, row, actor, house } = await aPlace()
  const ann = await open('ann')
  act(ann, { do: 'delete', parties: ['p0'], relationships: [] })
  await ann.saved()
  const constellation = await constellationById(services.database, row.id)
  if (constellation) await eraseDeleted(services, constellation, actor)
  await until('ann is told', () => ann.closes.some(({ code }) => code === closeCodes.rewritten))
  // The provider of the test comes back with its old document, as no page of ours does; it is turned away each time.
  act(ann, { do: 'add-party', party: aParty({ id: 'stale' }) })
  const times = ann.closes.length
  await until('ann is turned away again', () => ann.closes.length > times)
  expect(ann.closes.every(({ code }) => code === closeCodes.rewritten)).toBe(true)
  expect(idsOf((await house.live.read(row.id)).parties)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5'])
  ann.leave()
  const anew = await open('ann')
  act(anew, { do: 'add-party', party: aParty({ id: 'fresh' }) })
  await anew.saved()
  expect(idsOf((await house.live.read(row.id)).parties)).toEqual(['fresh', 'p1', 'p2', 'p3', 'p4', 'p5'])
})
