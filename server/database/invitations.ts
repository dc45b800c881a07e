import type { Role } from '@/model/access/role'
import type { Tables } from './tables'
import type { Writes } from './writes'

/** An invitation that can still be used; times are milliseconds. */
export interface OpenInvitation {
  /** The hash of the link's token: names the invitation without opening it. */
  readonly id: string
  readonly workspaceId: string
  readonly workspaceName: string
  readonly role: Role
  readonly createdAt: number
  readonly expiresAt: number
}

const open = ({ db }: Writes, now: number) =>
  db
    .selectFrom('invitation')
    .innerJoin('workspace', 'workspace.id', 'invitation.workspace_id')
    .where('invitation.expires_at', '>', now)
    .select([
      'invitation.token_hash as id',
      'invitation.workspace_id as workspaceId',
      'workspace.name as workspaceName',
      'invitation.role as role',
      'invitation.created_at as createdAt',
      'invitation.expires_at as expiresAt',
    ])

export async function makeInvitation({ db }: Writes, invitation: Tables['invitation']): Promise<void> {
  await db.insertInto('invitation').values(invitation).execute()
}

export const openInvitation = (
  writes: Writes,
  id: string,
  now: number,
): Promise<OpenInvitation | undefined> =>
  open(writes, now).where('invitation.token_hash', '=', id).executeTakeFirst()

/** A workspace's invitations that can still be used, the newest first. */
export const openInvitationsOf = (
  writes: Writes,
  workspaceId: string,
  now: number,
): Promise<OpenInvitation[]> =>
  open(writes, now)
    .where('invitation.workspace_id', '=', workspaceId)
    .orderBy('invitation.created_at', 'desc')
    .orderBy('invitation.token_hash')
    .execute()

/** Takes an invitation away for good; false where it was no longer there, so that of two who ask at once one is told no. */
export async function takeInvitation({ db }: Writes, id: string): Promise<boolean> {
  const gone = await db.deleteFrom('invitation').where('token_hash', '=', id).executeTakeFirst()
  return Number(gone.numDeletedRows) === 1
}

export async function deleteInvitationsBefore({ db }: Writes, now: number): Promise<void> {
  await db.deleteFrom('invitation').where('expires_at', '<=', now).execute()
}
