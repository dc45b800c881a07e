import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'
import { actorOfSession, deleteSession } from '@/server/database/sessions'
import { cookiesOf } from '@/server/identity/actor-of-request'
import { emailAddress } from '@/server/identity/email-address'
import { knownBrowserCookie } from '@/server/identity/known-browser'
import { isSecure, sessionLasts, sessionTokenIn, unsealed } from '@/server/identity/session-cookie'
import { signIn } from '@/server/identity/sign-in'
import { hashOf } from '@/server/identity/token'
import type { Services } from '@/server/services'

const shape = z.object({ email: emailAddress, password: z.string().min(1).max(1000) })
const headersShape = z.record(z.string(), z.string().optional().catch(undefined)).catch({})

type Needs = Pick<Services, 'database' | 'secret' | 'now' | 'env'>

async function letIn(given: unknown, headers: unknown, needs: Needs) {
  const parsed = shape.safeParse(given)
  if (!parsed.success) return null
  const { cookie, 'x-client-address': address = 'unknown' } = headersShape.parse(headers)
  const cookies = cookiesOf(cookie)
  const before = await sessionTokenIn(cookies, needs.secret)
  const browser = cookies[knownBrowserCookie]
  const outcome = await signIn({ ...parsed.data, address, browser, before }, needs)
  return outcome.ok ? { id: outcome.accountId, session: outcome.token } : null
}

async function stillThere(sealed: string | undefined, { database, secret, now }: Needs) {
  const session = await unsealed(sealed, secret)
  return session && (await actorOfSession(database, hashOf(session), now())) ? { session } : null
}

/** next-auth's options: the same sign-in as the page's, and a cookie that holds nothing but the session's token. */
export function optionsFor(needs: Needs): NextAuthOptions {
  const { database, secret, env } = needs
  return {
    secret,
    useSecureCookies: isSecure(env.publicUrl),
    session: { strategy: 'jwt', maxAge: sessionLasts / 1000 },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        authorize: (given, request) => letIn(given, request.headers, needs),
      }),
    ],
    jwt: { decode: ({ token }) => stillThere(token, needs) },
    callbacks: {
      jwt: ({ token, user }) => (user && 'session' in user ? { session: user.session } : token),
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.session === 'string') await deleteSession(database, hashOf(token.session))
      },
    },
  }
}
