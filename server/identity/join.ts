import { accountByEmail, makeAccount } from '../database/accounts'
import { invitationOf, joinAs } from './join-as'
import { browserMark } from './known-browser'
import { type AccountFault, readyAccount } from './new-account'
import { type Credentials, type IdentityDeps, recognise, type SignedIn } from './sign-in'

/** Why someone has not joined. */
export type NotJoined =
  | { readonly ok: false; readonly fault: 'wait'; readonly seconds: number }
  | { readonly ok: false; readonly fault: 'no-invitation' | 'not-your-password' | AccountFault }

type Joined = Pick<SignedIn, 'accountId' | 'token'>

const noInvitation: NotJoined = { ok: false, fault: 'no-invitation' }

async function joinKnown(
  credentials: Credentials,
  token: string,
  deps: IdentityDeps,
): Promise<Joined | NotJoined> {
  const known = await recognise(credentials, deps)
  if (known.ok) {
    const session = await joinAs(known.account.id, token, credentials.before, deps)
    return session ? { accountId: known.account.id, token: session } : noInvitation
  }
  return known.fault === 'wait' ? known : { ok: false, fault: 'not-your-password' }
}

async function joinNew(
  name: string,
  credentials: Credentials,
  token: string,
  deps: IdentityDeps,
): Promise<Joined | NotJoined> {
  const ready = await readyAccount({ ...credentials, name }, deps.now())
  if (!ready.ok) return ready
  const { account } = ready
  const session = await joinAs(account.id, token, credentials.before, deps, step =>
    makeAccount(step, account),
  )
  return session ? { accountId: account.id, token: session } : noInvitation
}

/** Joins by a link: with the account of this e-mail address where there is one and the password is its own, else with a new one. */
export async function join(
  name: string,
  credentials: Credentials,
  token: string,
  deps: IdentityDeps,
): Promise<SignedIn | NotJoined> {
  if (!(await invitationOf(deps, token))) return noInvitation
  const isKnown = (await accountByEmail(deps.database, credentials.email)) !== undefined
  const joined = await (isKnown
    ? joinKnown(credentials, token, deps)
    : joinNew(name, credentials, token, deps))
  if ('ok' in joined) return joined
  return { ok: true, ...joined, browser: browserMark(deps.secret, credentials.email) }
}
