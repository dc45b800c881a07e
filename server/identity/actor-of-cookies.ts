import type { Actor } from '@/model/access/role'
import type { Database } from '../database/database'
import { actorOfSession } from '../database/sessions'
import { sessionTokenIn } from './session-cookie'
import { hashOf } from './token'

interface Deps {
  readonly database: Database
  readonly secret: string
  readonly now: () => number
}

/** Who a request's cookies stand for, or undefined. The session's row decides: where it is gone, so is the sign-in. */
export async function actorOfCookies(
  cookies: Readonly<Record<string, string>>,
  { database, secret, now }: Deps,
): Promise<Actor | undefined> {
  const token = await sessionTokenIn(cookies, secret)
  return token ? actorOfSession(database, hashOf(token), now()) : undefined
}
