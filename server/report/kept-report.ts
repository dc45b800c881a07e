import { type ReportRow, reportOutline } from '../database/reports'
import type { Writes } from '../database/writes'
import type { ReadyReport } from './compose-report'

/** What a kept report says, and of what it was made; undefined of one that is not kept. */
export async function keptReport(
  database: Writes,
  { id, facts }: ReportRow,
): Promise<ReadyReport | undefined> {
  const outline = facts ? await reportOutline(database, id) : undefined
  return facts && outline ? { outline, facts } : undefined
}
