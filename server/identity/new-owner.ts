import { type AccountRow, makeAccount } from '../database/accounts'
import { makeMembership } from '../database/memberships'
import { makeWorkspace, type WorkspaceRow } from '../database/workspaces'
import type { Writes } from '../database/writes'
import { randomId } from '../random-id'
import { type AccountFault, properName, readyAccount } from './new-account'

/** What is asked of the owner of a new workspace. */
export interface NewOwner {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly workspaceName: string
}

export type OwnerFault = AccountFault | 'bad-workspace-name'

/** An owner and a workspace that can be written, made at `at` (milliseconds), or the first fault in what was given, in the order it is asked. */
export async function readyOwner(given: NewOwner, at: number) {
  const ready = await readyAccount(given, at)
  if (!ready.ok) return ready
  const name = properName.safeParse(given.workspaceName)
  if (!name.success) return { ok: false, fault: 'bad-workspace-name' } as const
  const workspace = { id: randomId(at), name: name.data, created_at: at }
  return { ok: true, owner: { account: ready.account, workspace } } as const
}

/** Writes the account, the workspace and the owner's membership; undefined, having written nothing, where the e-mail address is taken. */
export async function writeOwner(
  writes: Writes,
  { account, workspace }: { readonly account: AccountRow; readonly workspace: WorkspaceRow },
): Promise<{ readonly accountId: string; readonly workspaceId: string } | undefined> {
  if (!(await makeAccount(writes, account))) return undefined
  await makeWorkspace(writes, workspace)
  const made = { account_id: account.id, workspace_id: workspace.id }
  await makeMembership(writes, { ...made, role: 'owner', joined_at: account.created_at })
  return { accountId: account.id, workspaceId: workspace.id }
}
