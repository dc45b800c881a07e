import { chromium } from '@playwright/test'
import { type Place, signIn } from '../flows/place'

/** The cookie header of the place's owner, signed in through the page like anyone. */
export async function signedInCookie(place: Place): Promise<string> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  })
  const context = await browser.newContext({ baseURL: place.server.url })
  await signIn(await context.newPage(), place.owner)
  const cookies = await context.cookies()
  await browser.close()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}
