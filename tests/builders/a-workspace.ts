import type { Role } from '@/model/access/role'
import { makeAccount } from '@/server/database/accounts'
import type { Database } from '@/server/database/database'
import { makeMembership } from '@/server/database/memberships'
import { makeWorkspace } from '@/server/database/workspaces'

const at = Date.UTC(2026, 0, 5, 9)

/** Writes a workspace with an owner and one account in each other role; their ids are `<id>-<role>`. Nobody's password is right. */
export async function aWorkspace(database: Database, id: string, roles: readonly Role[]): Promise<void> {
  await makeWorkspace(database, { id, name: `Workspace ${id}`, created_at: at })
  for (const [nth, role] of roles.entries()) {
    const account = `${id}-${role}`
    const email = `${account}@example.org`
    await makeAccount(database, {
      id: account,
      email,
      name: `The ${role}`,
      password_hash: 'none',
      language: 'en',
      created_at: at,
    })
    await makeMembership(database, { account_id: account, workspace_id: id, role, joined_at: at + nth })
  }
}
