import { expect, test } from 'vitest'
import { emptyConstellation } from '@/model/constellation/constellation'
import { deleteConstellation } from '@/server/database/constellations'
import type { Database } from '@/server/database/database'
import {
  insertUpdates,
  retiredClientsOf,
  rewriteDocument,
  snapshotOf,
  updatesOf,
} from '@/server/database/documents'
import {
  deleteVersions,
  describeVersion,
  insertVersion,
  latestVersion,
  replaceVersionMap,
  type VersionRow,
  versionById,
  versionsOf,
} from '@/server/database/versions'
import { constellationIn, versionMapOf } from '@/server/versions/version-map'
import { aParty } from '../builders/a-constellation'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { onEachDatabase } from './each-database'

let made = 0
async function aVersion(database: Database, constellationId: string, madeAt: number): Promise<VersionRow> {
  made += 1
  const constellation = { ...emptyConstellation, parties: [aParty({ name: 'Tŷ Gŵyr' })] }
  const row: VersionRow = {
    ...versionMapOf({ name: 'Map', constellation }),
    id: `version-${made}`,
    constellationId,
    name: '',
    label: 'none',
    origin: 'daily',
    madeAt,
  }
  await insertVersion(database, row)
  return row
}

onEachDatabase('versions', database => {
  test('STORE-50 a version is kept whole, with what it counts, and its map reads as it was', async () => {
    const { id } = await aStoredConstellation(database())
    const version = await aVersion(database(), id, Date.UTC(2031, 0, 1))
    const found = await versionById(database(), id, version.id)
    expect(found).toEqual(version)
    expect(found && constellationIn(found).parties).toEqual([aParty({ name: 'Tŷ Gŵyr' })])
    expect(found).toMatchObject({ parties: 1, relationships: 0, reflections: 0, actions: 0 })
  })

  test('STORE-51 a constellation lists its own versions, the latest first', async () => {
    const [one, other] = [await aStoredConstellation(database()), await aStoredConstellation(database())]
    const earlier = await aVersion(database(), one.id, 1)
    const later = await aVersion(database(), one.id, 2)
    const foreign = await aVersion(database(), other.id, 3)
    expect((await versionsOf(database(), one.id)).map(({ id }) => id)).toEqual([later.id, earlier.id])
    expect(await latestVersion(database(), one.id)).toEqual(later)
    expect(await versionById(database(), one.id, foreign.id)).toBeUndefined()
  })

  test('STORE-52 naming, cleaning and deleting a version change only that', async () => {
    const { id } = await aStoredConstellation(database())
    const [one, other] = [await aVersion(database(), id, 1), await aVersion(database(), id, 2)]
    await describeVersion(database(), one.id, { name: 'Before the move', label: 'before' })
    const cleaned = versionMapOf({ name: 'Map', constellation: emptyConstellation })
    await replaceVersionMap(database(), one.id, cleaned)
    const expected = { ...one, ...cleaned, name: 'Before the move', label: 'before' }
    expect(await versionById(database(), id, one.id)).toEqual(expected)
    await deleteVersions(database(), [one.id])
    await deleteVersions(database(), [])
    expect((await versionsOf(database(), id)).map(version => version.id)).toEqual([other.id])
  })

  test('STORE-53 a deleted constellation takes its versions with it', async () => {
    const { id } = await aStoredConstellation(database())
    const { id: version } = await aVersion(database(), id, 1)
    await deleteConstellation(database(), id)
    expect(await versionById(database(), id, version)).toBeUndefined()
  })

  test('STORE-54 a rewritten document has one new content, and remembers all who wrote it before', async () => {
    const { id } = await aStoredConstellation(database())
    const rewrite = (data: number, clients: number[]) =>
      database()
        .db.transaction()
        .execute(db => rewriteDocument({ db }, id, { data: new Uint8Array([data]), clients }))
    await insertUpdates(database(), [{ docId: id, data: new Uint8Array([1]) }])
    expect(await retiredClientsOf(database(), id)).toEqual([])
    await rewrite(2, [7, 4_294_967_295])
    const first = await snapshotOf(database(), id)
    await rewrite(3, [7, 8])
    const second = await snapshotOf(database(), id)
    expect(await updatesOf(database(), id)).toEqual([])
    expect([...(second?.data ?? [])]).toEqual([3])
    expect(second?.uptoSeq).toBeGreaterThan(first?.uptoSeq ?? 0)
    expect(await retiredClientsOf(database(), id)).toEqual([7, 4_294_967_295, 8])
  })
})
