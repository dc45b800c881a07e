import { type Place, signIn } from '../flows/place'
import { launchBrowser } from './browser'

/** The cookie header of the place's owner, signed in through the page like anyone. */
export async function signedInCookie(place: Place): Promise<string> {
  const browser = await launchBrowser()
  const context = await browser.newContext({ baseURL: place.server.url })
  await signIn(await context.newPage(), place.owner)
  const cookies = await context.cookies()
  await browser.close()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}
