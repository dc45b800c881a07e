import { runSheets } from '@/content/run-sheets/run-sheets'
import type { RunSheet } from '@/model/workshop/run-sheet'
import type { Database } from '@/server/database/database'
import { ownRunSheets } from '@/server/database/run-sheets'

/** The run sheets a workspace can use: its own first, then those that come with the program; `kept` is one that stands in a plan and may be neither any more. */
export async function runSheetsHere(
  database: Database,
  workspaceId: string,
  kept?: RunSheet,
): Promise<readonly RunSheet[]> {
  const all = [...(await ownRunSheets(database, workspaceId)), ...runSheets]
  return kept && !all.some(({ id }) => id === kept.id) ? [kept, ...all] : all
}
