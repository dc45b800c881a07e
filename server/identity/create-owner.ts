import type { Database } from '../database/database'
import { type NewOwner, type OwnerFault, readyOwner, writeOwner } from './new-owner'

export type OwnerMade =
  | { readonly ok: true; readonly accountId: string; readonly workspaceId: string }
  | { readonly ok: false; readonly fault: OwnerFault | 'email-taken' }

/** Makes an account with a workspace that it owns; all or nothing. */
export async function createOwner(
  { database, now }: { readonly database: Database; readonly now: () => number },
  given: NewOwner,
): Promise<OwnerMade> {
  const ready = await readyOwner(given, now())
  if (!ready.ok) return ready
  const made = await database.db.transaction().execute(step => writeOwner({ db: step }, ready.owner))
  return made ? { ok: true, ...made } : { ok: false, fault: 'email-taken' }
}
