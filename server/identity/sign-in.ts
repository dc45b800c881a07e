import { type AccountRow, accountByEmail } from '../database/accounts'
import type { Database } from '../database/database'
import { placesOf } from '../database/memberships'
import { browserMark } from './known-browser'
import { isPassword } from './password-hash'
import { longestPassword } from './password-rules'
import { startSession } from './start-session'
import { leaveToTry } from './throttle'

export interface IdentityDeps {
  readonly database: Database
  readonly secret: string
  readonly now: () => number
}

/** What someone brings who wants in. `address` is the socket's; `before` is the session token this browser holds. */
export interface Credentials {
  readonly email: string
  readonly password: string
  readonly address: string
  readonly browser: string | undefined
  readonly before: string | undefined
}

/** Someone let in: a session's token, and the mark that makes the browser known. */
export interface SignedIn {
  readonly ok: true
  readonly accountId: string
  readonly token: string
  readonly browser: string
}

/** Why someone is not let in. `wrong` does not say whether the account exists; `no-workspace` is said only after a right password. */
export type NotSignedIn =
  | { readonly ok: false; readonly fault: 'wrong' | 'no-workspace' }
  | { readonly ok: false; readonly fault: 'wait'; readonly seconds: number }

/** Looks at an e-mail address and a password, throttled, with the same work whether or not there is such an account (S-41). */
export async function recognise(
  credentials: Credentials,
  deps: IdentityDeps,
): Promise<{ readonly ok: true; readonly account: AccountRow } | NotSignedIn> {
  const leave = await leaveToTry(credentials, deps)
  if (!leave.ok) return { ok: false, fault: 'wait', seconds: leave.seconds }
  const account = await accountByEmail(deps.database, credentials.email)
  const isRight = await isPassword(account?.password_hash, credentials.password.slice(0, longestPassword + 1))
  if (!isRight || !account) return { ok: false, fault: 'wrong' }
  await leave.right()
  return { ok: true, account }
}

/** Signs someone in, into the workspace they joined last, with a new session in place of the one this browser had. */
export async function signIn(credentials: Credentials, deps: IdentityDeps): Promise<SignedIn | NotSignedIn> {
  const known = await recognise(credentials, deps)
  if (!known.ok) return known
  const accountId = known.account.id
  const place = (await placesOf(deps.database, accountId))[0]
  if (!place) return { ok: false, fault: 'no-workspace' }
  const token = await startSession(deps, { accountId, workspaceId: place.workspaceId }, credentials.before)
  return { ok: true, accountId, token, browser: browserMark(deps.secret, credentials.email) }
}
