import { cookies, headers } from 'next/headers'
import { browserStaysKnown, knownBrowserCookie } from '@/server/identity/known-browser'
import { isSecure, sessionCookie, sessionCookieNames, sessionTokenIn } from '@/server/identity/session-cookie'
import { services } from '@/server/services'

/** What a request tells about who tries to sign in: the socket's address, the browser's mark, the session token it holds. */
export async function visit() {
  const jar = await cookies()
  const all = Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value]))
  return {
    // Our own server writes this header from the socket and drops any that came in (S-49).
    address: (await headers()).get('x-client-address') ?? 'unknown',
    browser: all[knownBrowserCookie],
    before: await sessionTokenIn(all, services().secret),
  }
}

/** Gives this browser a session, and the mark that makes it known where there is a new one. */
export async function keepSession(token: string, browser?: string): Promise<void> {
  const { secret, env } = services()
  const jar = await cookies()
  jar.set(await sessionCookie(token, secret, env.publicUrl))
  if (browser)
    jar.set({
      name: knownBrowserCookie,
      value: browser,
      httpOnly: true,
      sameSite: 'lax',
      secure: isSecure(env.publicUrl),
      path: '/',
      maxAge: browserStaysKnown / 1000,
    })
}

/** Takes the session's cookie from this browser. */
export async function dropSession(): Promise<void> {
  const jar = await cookies()
  const names = jar.getAll().map(({ name }) => name)
  for (const name of names)
    if (sessionCookieNames.some(known => name === known || name.startsWith(`${known}.`)))
      jar.set({ name, value: '', maxAge: 0, path: '/', httpOnly: true, secure: name.startsWith('__Secure-') })
}
