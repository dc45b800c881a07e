import { isSameHash, keyedHash, newToken } from './token'

/** The cookie by which a browser shows that someone signed in from it before. */
export const knownBrowserCookie = 'known-browser'
/** How long a browser stays known, in milliseconds. */
export const browserStaysKnown = 180 * 24 * 60 * 60 * 1000

const sealOf = (secret: string, email: string, mark: string) =>
  keyedHash(secret, `known browser\n${email}\n${mark}`)

/** What a browser is given after a sign-in: a mark of chance and its seal. It names nobody, and opens nothing. */
export function browserMark(secret: string, email: string): string {
  const mark = newToken()
  return `${mark}.${sealOf(secret, email, mark)}`
}

/** The mark where it was given to this browser after a sign-in with this e-mail address, else undefined. */
export function knownMark(secret: string, email: string, cookie: string | undefined): string | undefined {
  const [mark, seal] = (cookie ?? '').split('.')
  return mark && seal && isSameHash(seal, sealOf(secret, email, mark)) ? mark : undefined
}
