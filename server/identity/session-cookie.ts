import { decode, encode } from 'next-auth/jwt'

/** How long a sign-in lasts, in milliseconds. */
export const sessionLasts = 12 * 60 * 60 * 1000

const plainName = 'next-auth.session-token'
const secureName = `__Secure-${plainName}`
/** The names the session's cookie can have; a browser keeps the first for https alone. */
export const sessionCookieNames = [secureName, plainName] as const

/** True where people reach the program by https, so that its cookies must never travel otherwise. */
export const isSecure = (publicUrl: string | undefined): boolean => publicUrl?.startsWith('https:') ?? false

/** A session's cookie: the token sealed with the secret, in next-auth's own form. */
export async function sessionCookie(token: string, secret: string, publicUrl: string | undefined) {
  const secure = isSecure(publicUrl)
  const seconds = sessionLasts / 1000
  return {
    name: secure ? secureName : plainName,
    value: await encode({ token: { session: token }, secret, maxAge: seconds }),
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: seconds,
  } as const
}

type Cookies = Readonly<Record<string, string>>

function whole(cookies: Cookies, name: string): string | undefined {
  if (cookies[name]) return cookies[name]
  const pieces: string[] = []
  for (let piece = cookies[`${name}.0`]; piece; piece = cookies[`${name}.${pieces.length}`])
    pieces.push(piece)
  return pieces.length > 0 ? pieces.join('') : undefined
}

/** The session token that a cookie's text holds; undefined where it was not sealed here or is too old. */
export async function unsealed(sealed: string | undefined, secret: string): Promise<string | undefined> {
  try {
    const token = await decode({ token: sealed, secret })
    return typeof token?.session === 'string' ? token.session : undefined
  } catch {
    return undefined
  }
}

/** The session token a request's cookies hold, in one piece or several; undefined where there is none or it was not sealed here. */
export async function sessionTokenIn(cookies: Cookies, secret: string): Promise<string | undefined> {
  for (const name of sessionCookieNames) {
    const token = await unsealed(whole(cookies, name), secret)
    if (token) return token
  }
  return undefined
}
