import type { Actor } from '@/model/access/role'
import type { Tables } from './tables'
import type { Writes } from './writes'

export async function makeSession({ db }: Writes, session: Tables['session']): Promise<void> {
  await db.insertInto('session').values(session).execute()
}

/** Who a session's token stands for at a time (milliseconds): only while the session is there, has not expired, and the account is still of its workspace. */
export const actorOfSession = ({ db }: Writes, tokenHash: string, now: number): Promise<Actor | undefined> =>
  db
    .selectFrom('session')
    .innerJoin('membership', join =>
      join
        .onRef('membership.account_id', '=', 'session.account_id')
        .onRef('membership.workspace_id', '=', 'session.workspace_id'),
    )
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .select([
      'session.account_id as accountId',
      'session.workspace_id as workspaceId',
      'membership.role as role',
    ])
    .executeTakeFirst()

export async function deleteSession({ db }: Writes, tokenHash: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

/** Ends every session of an account in one workspace. */
export async function deleteSessionsOf(
  { db }: Writes,
  accountId: string,
  workspaceId: string,
): Promise<void> {
  await db
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .where('workspace_id', '=', workspaceId)
    .execute()
}

/** Ends every session of an account, in whichever workspace. */
export async function deleteEverySessionOf({ db }: Writes, accountId: string): Promise<void> {
  await db.deleteFrom('session').where('account_id', '=', accountId).execute()
}

export async function deleteSessionsBefore({ db }: Writes, now: number): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute()
}
