import { type RunSheet, runSheetSchema } from '@/model/workshop/run-sheet'
import type { Writes } from './writes'

/** The run sheets of a workspace's own, the last written first. */
export async function ownRunSheets({ db }: Writes, workspaceId: string): Promise<readonly RunSheet[]> {
  const rows = await db
    .selectFrom('run_sheet')
    .select('data')
    .where('workspace_id', '=', workspaceId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ data }) => runSheetSchema.parse(JSON.parse(data)))
}

/** Keeps a run sheet under its id; `at` is milliseconds. */
export async function insertRunSheet(
  { db }: Writes,
  workspaceId: string,
  sheet: RunSheet,
  at: number,
): Promise<void> {
  await db
    .insertInto('run_sheet')
    .values({ id: sheet.id, workspace_id: workspaceId, data: JSON.stringify(sheet), made_at: at })
    .execute()
}

/** Deletes a run sheet; workshops that have it keep it. False where the workspace has it not. */
export async function deleteRunSheet({ db }: Writes, workspaceId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('run_sheet')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
