import { expect, test } from 'vitest'
import { note } from '@/server/database/audit'
import {
  archiveConstellation,
  constellationById,
  constellationsOf,
  deleteConstellation,
  makeConstellation,
  renameConstellation,
  touchConstellations,
} from '@/server/database/constellations'
import { updatesOf } from '@/server/database/documents'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { onEachDatabase } from './each-database'

const map = new Uint8Array([0, 0])

onEachDatabase('constellations', database => {
  test('STORE-40 a constellation is made together with its map, or not at all', async () => {
    const { workspaceId } = await aStoredConstellation(database())
    const row = {
      id: `new-in-${workspaceId}`,
      workspaceId,
      name: 'Tŷ Gŵyr',
      createdAt: Date.UTC(2031, 0, 1),
      updatedAt: Date.UTC(2031, 0, 2),
      archivedAt: null,
    }
    await makeConstellation(database(), row, map)
    expect(await constellationById(database(), row.id)).toEqual(row)
    expect(await updatesOf(database(), row.id)).toHaveLength(1)
    await expect(makeConstellation(database(), row, map)).rejects.toThrow()
    expect(await updatesOf(database(), row.id)).toHaveLength(1)
  })

  test('STORE-41 a workspace lists its own constellations, the last changed first', async () => {
    const { id, workspaceId } = await aStoredConstellation(database())
    await aStoredConstellation(database())
    const later = {
      id: `later-${id}`,
      workspaceId,
      name: 'Later',
      createdAt: 5,
      updatedAt: 5,
      archivedAt: null,
    }
    await makeConstellation(database(), later, map)
    const order = async () => (await constellationsOf(database(), workspaceId)).map(row => row.id)
    expect(await order()).toEqual([later.id, id])
    await touchConstellations(database(), [id], 9)
    expect(await order()).toEqual([id, later.id])
  })

  test('STORE-42 renaming, archiving and bringing back change only that', async () => {
    const { id, workspaceId } = await aStoredConstellation(database())
    await renameConstellation(database(), id, 'New', 7)
    await archiveConstellation(database(), id, 8)
    const row = { id, workspaceId, name: 'New', createdAt: 1, updatedAt: 7, archivedAt: 8 }
    expect(await constellationById(database(), id)).toEqual(row)
    await archiveConstellation(database(), id, null)
    expect(await constellationById(database(), id)).toEqual({ ...row, archivedAt: null })
  })

  test('STORE-43 a deleted constellation is gone with its map, and the others stay', async () => {
    const one = await aStoredConstellation(database())
    const two = await aStoredConstellation(database())
    await deleteConstellation(database(), one.id)
    expect(await constellationById(database(), one.id)).toBeUndefined()
    expect(await updatesOf(database(), one.id)).toEqual([])
    expect(await constellationById(database(), two.id)).toBeDefined()
  })

  test('STORE-44 what was noted stands in the audit log as it was done', async () => {
    const { id, workspaceId } = await aStoredConstellation(database())
    const actor = { accountId: 'ann', workspaceId, role: 'owner' } as const
    await note(database(), actor, 'export-json', id, 1_900_000_000_000)
    const rows = await database()
      .db.selectFrom('audit')
      .select(['account_id', 'act', 'subject', 'at'])
      .where('workspace_id', '=', workspaceId)
      .execute()
    expect(rows).toEqual([{ account_id: 'ann', act: 'export-json', subject: id, at: 1_900_000_000_000 }])
  })
})
