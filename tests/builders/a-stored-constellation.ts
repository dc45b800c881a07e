import type { Database } from '@/server/database/database'

let made = 0

/** Stores a workspace and an empty constellation in it; returns their ids. */
export async function aStoredConstellation({
  db,
}: Pick<Database, 'db'>): Promise<{ id: string; workspaceId: string }> {
  made += 1
  const id = `constellation-${made}`
  const workspaceId = `workspace-${made}`
  await db.insertInto('workspace').values({ id: workspaceId, name: 'Service', created_at: 1 }).execute()
  await db
    .insertInto('constellation')
    .values({ id, workspace_id: workspaceId, name: 'Map', created_at: 1, updated_at: 1, archived_at: null })
    .execute()
  return { id, workspaceId }
}
