import type { Role } from '@/model/access/role'
import type { Tables } from './tables'
import type { Writes } from './writes'

/** Someone in a workspace. */
export interface Person {
  readonly accountId: string
  readonly workspaceId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly joinedAt: number
}

/** A workspace someone is in. */
export interface Place {
  readonly workspaceId: string
  readonly name: string
  readonly role: Role
}

const people = ({ db }: Writes) =>
  db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select([
      'account.id as accountId',
      'membership.workspace_id as workspaceId',
      'account.name as name',
      'account.email as email',
      'membership.role as role',
      'membership.joined_at as joinedAt',
    ])

/** Everyone in a workspace, by when they joined. */
export const peopleOf = (writes: Writes, workspaceId: string): Promise<Person[]> =>
  people(writes)
    .where('membership.workspace_id', '=', workspaceId)
    .orderBy('membership.joined_at')
    .orderBy('account.id')
    .execute()

export const personIn = (
  writes: Writes,
  workspaceId: string,
  accountId: string,
): Promise<Person | undefined> =>
  people(writes)
    .where('membership.workspace_id', '=', workspaceId)
    .where('membership.account_id', '=', accountId)
    .executeTakeFirst()

/** The workspaces an account is in, the one joined last first. */
export const placesOf = ({ db }: Writes, accountId: string): Promise<Place[]> =>
  db
    .selectFrom('membership')
    .innerJoin('workspace', 'workspace.id', 'membership.workspace_id')
    .where('membership.account_id', '=', accountId)
    .select(['workspace.id as workspaceId', 'workspace.name as name', 'membership.role as role'])
    .orderBy('membership.joined_at', 'desc')
    .orderBy('workspace.id')
    .execute()

/** Adds a membership; false, having changed nothing, where there is one already. */
export async function makeMembership({ db }: Writes, membership: Tables['membership']): Promise<boolean> {
  const made = await db
    .insertInto('membership')
    .values(membership)
    .onConflict(found => found.columns(['account_id', 'workspace_id']).doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows) === 1
}

/** Runs `step` while nobody else changes who owns this workspace. */
export function alone<T>(
  { db }: Writes,
  workspaceId: string,
  step: (writes: Writes) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async transaction => {
    // Writing the row without changing it holds it until the transaction ends, on both databases.
    await transaction
      .updateTable('workspace')
      .set(row => ({ name: row.ref('name') }))
      .where('id', '=', workspaceId)
      .execute()
    return step({ db: transaction })
  })
}

export async function isLastOwner({ db }: Writes, workspaceId: string, accountId: string): Promise<boolean> {
  const owners = await db
    .selectFrom('membership')
    .select('account_id')
    .where('workspace_id', '=', workspaceId)
    .where('role', '=', 'owner')
    .execute()
  return owners.length === 1 && owners[0]?.account_id === accountId
}

export async function writeRole(
  { db }: Writes,
  workspaceId: string,
  accountId: string,
  role: Role,
): Promise<void> {
  await db
    .updateTable('membership')
    .set({ role })
    .where('workspace_id', '=', workspaceId)
    .where('account_id', '=', accountId)
    .execute()
}

export async function deleteMembership(
  { db }: Writes,
  workspaceId: string,
  accountId: string,
): Promise<void> {
  await db
    .deleteFrom('membership')
    .where('workspace_id', '=', workspaceId)
    .where('account_id', '=', accountId)
    .execute()
}
