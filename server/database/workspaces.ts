import type { Tables } from './tables'
import type { Writes } from './writes'

export type WorkspaceRow = Tables['workspace']

export const workspaceById = ({ db }: Writes, id: string): Promise<WorkspaceRow | undefined> =>
  db.selectFrom('workspace').selectAll().where('id', '=', id).executeTakeFirst()

export async function makeWorkspace({ db }: Writes, workspace: WorkspaceRow): Promise<void> {
  await db.insertInto('workspace').values(workspace).execute()
}
