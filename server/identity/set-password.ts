import { accountByEmail, writePassword } from '../database/accounts'
import type { Database } from '../database/database'
import { deleteEverySessionOf } from '../database/sessions'
import { emailAddress } from './email-address'
import { hashPassword } from './password-hash'
import { type PasswordFault, passwordFault } from './password-rules'

/** Gives an account another password and ends all its sessions; returns what is wrong where it cannot, having changed nothing. */
export async function setPassword(
  database: Database,
  email: string,
  password: string,
): Promise<PasswordFault | 'no-account' | undefined> {
  const address = emailAddress.safeParse(email)
  const account = address.success ? await accountByEmail(database, address.data) : undefined
  if (!account) return 'no-account'
  const fault = passwordFault(password, account.email)
  if (fault) return fault
  const hash = await hashPassword(password)
  await database.db.transaction().execute(async db => {
    await writePassword({ db }, account.id, hash)
    await deleteEverySessionOf({ db }, account.id)
  })
  return undefined
}
