import type { Database } from './database'
import type { Writes } from './writes'

/** A constellation's row: everything about it but the map itself. Times are milliseconds. */
export interface ConstellationRow {
  readonly id: string
  readonly workspaceId: string
  readonly name: string
  readonly createdAt: number
  readonly updatedAt: number
  readonly archivedAt: number | null
}

const select = ({ db }: Database) =>
  db
    .selectFrom('constellation')
    .select([
      'id',
      'workspace_id as workspaceId',
      'name',
      'created_at as createdAt',
      'updated_at as updatedAt',
      'archived_at as archivedAt',
    ])

export const constellationById = (database: Database, id: string): Promise<ConstellationRow | undefined> =>
  select(database).where('id', '=', id).executeTakeFirst()

/** All of a workspace's constellations, archived ones too, the last changed first. */
export const constellationsOf = (database: Database, workspaceId: string): Promise<ConstellationRow[]> =>
  select(database)
    .where('workspace_id', '=', workspaceId)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute()

/** Writes a constellation and its map; give it a transaction's step, so that both stand or neither. */
export async function insertConstellation(
  { db }: Writes,
  row: ConstellationRow,
  map: Uint8Array,
): Promise<void> {
  await db
    .insertInto('constellation')
    .values({
      id: row.id,
      workspace_id: row.workspaceId,
      name: row.name,
      created_at: row.createdAt,
      updated_at: row.updatedAt,
      archived_at: row.archivedAt,
    })
    .execute()
  await db.insertInto('document_update').values({ doc_id: row.id, data: map }).execute()
}

/** Makes a constellation whose map is `map` (one Yjs update); both or neither. */
export const makeConstellation = ({ db }: Database, row: ConstellationRow, map: Uint8Array): Promise<void> =>
  db.transaction().execute(step => insertConstellation({ db: step }, row, map))

export async function renameConstellation(
  { db }: Database,
  id: string,
  name: string,
  at: number,
): Promise<void> {
  await db.updateTable('constellation').set({ name, updated_at: at }).where('id', '=', id).execute()
}

export async function touchConstellations({ db }: Writes, ids: readonly string[], at: number): Promise<void> {
  await db
    .updateTable('constellation')
    .set({ updated_at: at })
    .where('id', 'in', [...ids])
    .execute()
}

/** Archives a constellation, or brings it back where `at` is null. */
export async function archiveConstellation({ db }: Database, id: string, at: number | null): Promise<void> {
  await db.updateTable('constellation').set({ archived_at: at }).where('id', '=', id).execute()
}

/** Deletes a constellation with its map, rounds, answers and drafts; `forgetDeleted` then takes the bytes too. */
export async function deleteConstellation({ db }: Writes, id: string): Promise<void> {
  await db.deleteFrom('constellation').where('id', '=', id).execute()
}

/** Holds a constellation's row until the transaction ends: whoever comes second waits, and then sees what the first did. False where it is gone. */
export async function holdConstellation({ db }: Writes, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('constellation')
    .set(row => ({ name: row.ref('name') }))
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
