import type { Writes } from './writes'

/** How often something was tried and when last (milliseconds; 0 where never). */
export interface Tries {
  readonly count: number
  readonly last: number
}

/** Writes an attempt down before its password is looked at, so that attempts made at the same time count each other. Returns its number. */
export async function noteAttempt({ db }: Writes, keyHash: string, at: number): Promise<number> {
  const made = await db
    .insertInto('sign_in_attempt')
    .values({ key_hash: keyHash, at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(made.id)
}

/** The attempts under a key since a time, made before attempt number `before`. */
export async function triesOf(
  { db }: Writes,
  keyHash: string,
  since: number,
  before: number,
): Promise<Tries> {
  const found = await db
    .selectFrom('sign_in_attempt')
    .select(row => [row.fn.countAll().as('count'), row.fn.max('at').as('last')])
    .where('key_hash', '=', keyHash)
    .where('at', '>', since)
    .where('id', '<', before)
    .executeTakeFirst()
  return { count: Number(found?.count ?? 0), last: Number(found?.last ?? 0) }
}

export async function takeBackAttempts({ db }: Writes, ids: readonly number[]): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('id', 'in', ids).execute()
}

export async function forgetAttempts({ db }: Writes, keyHash: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('key_hash', '=', keyHash).execute()
}

export async function deleteAttemptsBefore({ db }: Writes, at: number): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('at', '<=', at).execute()
}
