import type { Role } from '@/model/access/role'
import type { Database } from '../database/database'
import { alone, deleteMembership, isLastOwner, type Person, writeRole } from '../database/memberships'
import { deleteSessionsOf } from '../database/sessions'
import type { Writes } from '../database/writes'
import type { LiveMaps } from '../live/live-maps'

interface Deps {
  readonly database: Database
  readonly live: Pick<LiveMaps, 'closeConnectionsOf'>
}
type Whose = Pick<Person, 'accountId' | 'workspaceId'>

// With the right go every session there and every open map, so that nothing of the old right is left (S-42).
async function withdraw(
  { database, live }: Deps,
  { accountId, workspaceId }: Whose,
  change: (writes: Writes) => Promise<void>,
): Promise<boolean> {
  const isDone = await alone(database, workspaceId, async writes => {
    if (await isLastOwner(writes, workspaceId, accountId)) return false
    await change(writes)
    await deleteSessionsOf(writes, accountId, workspaceId)
    return true
  })
  if (isDone) live.closeConnectionsOf(accountId, workspaceId)
  return isDone
}

/** Gives a person another role and signs them out of this workspace; false, having changed nothing, for the last owner. */
export const changeRole = (deps: Deps, { accountId, workspaceId }: Whose, role: Role): Promise<boolean> =>
  withdraw(deps, { accountId, workspaceId }, writes => writeRole(writes, workspaceId, accountId, role))

/** Takes a person out of a workspace and signs them out of it; false, having changed nothing, for the last owner. Their account stays; what they wrote for themselves goes, bytes too. */
export async function removeMember(deps: Deps, { accountId, workspaceId }: Whose): Promise<boolean> {
  const isDone = await withdraw(deps, { accountId, workspaceId }, writes =>
    deleteMembership(writes, workspaceId, accountId),
  )
  if (isDone) await deps.database.forgetDeleted()
  return isDone
}
