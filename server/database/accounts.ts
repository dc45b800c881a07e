import type { Tables } from './tables'
import type { Writes } from './writes'

export type AccountRow = Tables['account']

export const accountById = ({ db }: Writes, id: string): Promise<AccountRow | undefined> =>
  db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()

/** The account of an e-mail address written as `emailAddress` makes it (lower case). */
export const accountByEmail = ({ db }: Writes, email: string): Promise<AccountRow | undefined> =>
  db.selectFrom('account').selectAll().where('email', '=', email).executeTakeFirst()

/** Makes an account; false, having changed nothing, where the e-mail address has one already. */
export async function makeAccount({ db }: Writes, account: AccountRow): Promise<boolean> {
  const made = await db
    .insertInto('account')
    .values(account)
    .onConflict(found => found.column('email').doNothing())
    .executeTakeFirst()
  return Number(made.numInsertedOrUpdatedRows) === 1
}

export async function isAnyoneHere({ db }: Writes): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function writePassword({ db }: Writes, accountId: string, hash: string): Promise<void> {
  await db.updateTable('account').set({ password_hash: hash }).where('id', '=', accountId).execute()
}
