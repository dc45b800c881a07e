import { openInvitation, takeInvitation } from '../database/invitations'
import { makeMembership } from '../database/memberships'
import type { Writes } from '../database/writes'
import type { IdentityDeps } from './sign-in'
import { startSession } from './start-session'
import { hashOf } from './token'

/** The invitation a link's token opens, while it can be used. */
export const invitationOf = ({ database, now }: Pick<IdentityDeps, 'database' | 'now'>, token: string) =>
  openInvitation(database, hashOf(token), now())

class TakenMeanwhile extends Error {}

/** What one who joins does first, in the same transaction: true to go on. */
type First = (writes: Writes) => Promise<boolean>

/** Lets an account into the workspace that a link's token invites to, and returns its new session's token; undefined, having changed nothing, where the invitation can no longer be used. The link is used up only by someone who was not in the workspace yet. */
export async function joinAs(
  accountId: string,
  token: string,
  before: string | undefined,
  deps: IdentityDeps,
  first: First = async () => true,
): Promise<string | undefined> {
  const invitation = await invitationOf(deps, token)
  if (!invitation) return undefined
  const { id, workspaceId, role } = invitation
  const who = { account_id: accountId, workspace_id: workspaceId }
  try {
    await deps.database.db.transaction().execute(async step => {
      if (!(await first({ db: step }))) throw new TakenMeanwhile()
      const isNew = await makeMembership({ db: step }, { ...who, role, joined_at: deps.now() })
      if (isNew && !(await takeInvitation({ db: step }, id))) throw new TakenMeanwhile()
    })
  } catch (error) {
    if (error instanceof TakenMeanwhile) return undefined
    throw error
  }
  return startSession(deps, { accountId, workspaceId }, before)
}
