import { isSecure } from '../identity/session-cookie'

/** The one address of the participant pages; nothing is ever added to it (S-1). */
export const herePath = '/here'
/** The name of the one cookie, which tells nothing. */
export const guestCookieName = 'page'

const marks = (publicUrl: string | undefined) =>
  `Path=${herePath}; HttpOnly; SameSite=Strict${isSecure(publicUrl) ? '; Secure' : ''}`

/** The header that gives a browser a guest's token: kept in memory while the browser is open, out of reach for scripts, other sites and other pages. */
export const guestCookie = (token: string, publicUrl: string | undefined): string =>
  `${guestCookieName}=${token}; ${marks(publicUrl)}`

/** The header that takes it away. */
export const noGuestCookie = (publicUrl: string | undefined): string =>
  `${guestCookieName}=; ${marks(publicUrl)}; Max-Age=0`
