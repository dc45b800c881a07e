import type { Actor } from '@/model/access/role'
import type { ExportFormat } from '@/model/exchange/export-format'
import type { ResultsFormat } from '@/model/results/results-file'
import type { Writes } from './writes'

/** What is written down when someone does it. */
export type AuditedAct =
  | `export-${ExportFormat}`
  | `export-results-${ResultsFormat}`
  | 'import'
  | 'keep-report'
  | 'download-report'
  | 'delete-report'
  | 'change-report-style'
  | 'invite'
  | 'change-role'
  | 'remove-member'
  | 'delete-constellation'
  | 'save-template'
  | 'delete-template'
  | 'restore-version'
  | 'delete-version'
  | 'erase-deleted'
  | 'write-instrument'
  | 'change-instrument'
  | 'retire-instrument'
  | 'export-instrument'

/** Notes who did what to which subject (an id, never a name); `at` is milliseconds. */
export async function note(
  { db }: Writes,
  actor: Actor,
  act: AuditedAct,
  subject: string,
  at: number,
): Promise<void> {
  await db
    .insertInto('audit')
    .values({ workspace_id: actor.workspaceId, account_id: actor.accountId, act, subject, at })
    .execute()
}
