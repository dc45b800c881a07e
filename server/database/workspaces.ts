import type { Tables } from './tables'
import type { Writes } from './writes'

export type WorkspaceRow = Tables['workspace']

export const workspaceById = ({ db }: Writes, id: string): Promise<WorkspaceRow | undefined> =>
  db.selectFrom('workspace').selectAll().where('id', '=', id).executeTakeFirst()

export async function makeWorkspace({ db }: Writes, workspace: WorkspaceRow): Promise<void> {
  await db.insertInto('workspace').values(workspace).execute()
}

/** Holds a workspace until the transaction ends, so that what looks over all of it follows one after the other. */
export async function holdWorkspace({ db }: Writes, id: string): Promise<void> {
  await db
    .updateTable('workspace')
    .set(row => ({ name: row.ref('name') }))
    .where('id', '=', id)
    .execute()
}

/** Every workspace, the first made first. */
export const allWorkspaces = ({ db }: Writes): Promise<WorkspaceRow[]> =>
  db.selectFrom('workspace').selectAll().orderBy('created_at').orderBy('id').execute()
