import type { Database } from '../database/database'
import { deleteSession, deleteSessionsBefore, makeSession } from '../database/sessions'
import { sessionLasts } from './session-cookie'
import { hashOf, newToken } from './token'

/** Starts a session of an account in a workspace, ends the one this browser had, and returns the new token (S-42). */
export async function startSession(
  { database, now }: { readonly database: Database; readonly now: () => number },
  who: { readonly accountId: string; readonly workspaceId: string },
  before: string | undefined,
): Promise<string> {
  const at = now()
  const token = newToken()
  if (before) await deleteSession(database, hashOf(before))
  await deleteSessionsBefore(database, at)
  await makeSession(database, {
    token_hash: hashOf(token),
    account_id: who.accountId,
    workspace_id: who.workspaceId,
    created_at: at,
    expires_at: at + sessionLasts,
  })
  return token
}
