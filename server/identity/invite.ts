import type { Role } from '@/model/access/role'
import type { Database } from '../database/database'
import { deleteInvitationsBefore, makeInvitation } from '../database/invitations'
import { hashOf, newToken } from './token'

/** How long an invitation can be used, in milliseconds. */
export const invitationLasts = 7 * 24 * 60 * 60 * 1000

/** Makes an invitation into a workspace. Its token is returned this once and nowhere kept. */
export async function invite(
  { database, now }: { readonly database: Database; readonly now: () => number },
  workspaceId: string,
  role: Role,
): Promise<{ readonly id: string; readonly token: string }> {
  const at = now()
  const token = newToken()
  const id = hashOf(token)
  await deleteInvitationsBefore(database, at)
  await makeInvitation(database, {
    token_hash: id,
    workspace_id: workspaceId,
    role,
    created_at: at,
    expires_at: at + invitationLasts,
  })
  return { id, token }
}
