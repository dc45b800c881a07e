import NextAuth from 'next-auth'
import { expect, test } from 'vitest'
import { optionsFor } from '@/app/api/auth/[...nextauth]/options'
import { actorOfCookies } from '@/server/identity/actor-of-cookies'
import {
  anInstallation,
  anOwner,
  goodPassword,
  type Installation,
  ownerEmail,
} from '../builders/an-installation'

const sessionName = 'next-auth.session-token'

/** A browser that speaks to next-auth's own addresses and keeps the cookies. */
function aBrowser(place: Installation, publicUrl?: string) {
  process.env.NEXTAUTH_URL = publicUrl ?? 'http://localhost:3000'
  const env = {
    port: 3000,
    host: '127.0.0.1',
    dataDir: place.folder,
    databaseUrl: undefined,
    redisUrl: undefined,
    publicUrl,
    exitUrl: 'https://neutral.example/',
    trustedProxies: [],
    isDevelopment: false,
  }
  const jar: Record<string, string> = {}
  const ask = async (method: 'GET' | 'POST', path: string, body: Record<string, string> = {}) => {
    const headers = new Map<string, string | readonly string[]>()
    const answer = { status: 200, body: undefined as unknown }
    const response = {
      status: (status: number) => Object.assign(response, { answer: Object.assign(answer, { status }) }),
      getHeader: (name: string) => headers.get(name),
      setHeader: (name: string, value: string | readonly string[]) => {
        headers.set(name, value)
        return response
      },
      json: (sent: unknown) => Object.assign(answer, { body: sent }),
      send: (sent: unknown) => Object.assign(answer, { body: sent }),
      end: () => undefined,
    }
    const cookie = Object.entries(jar)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ')
    const request = {
      method,
      query: { ...body, nextauth: path.split('/') },
      cookies: { ...jar },
      headers: { host: 'localhost:3000', cookie, 'x-client-address': '192.0.2.7' },
      body,
    }
    await NextAuth(request as never, response as never, optionsFor({ ...place, env }))
    for (const line of [headers.get('Set-Cookie') ?? []].flat()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? []
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) delete jar[name]
      else jar[name] = decodeURIComponent(value)
    }
    return { ...answer, headers }
  }
  const token = async () => ((await ask('GET', 'csrf')).body as { csrfToken: string }).csrfToken
  const signIn = async (password: string, csrfToken?: string) =>
    ask('POST', 'callback/credentials', {
      email: ownerEmail,
      password,
      csrfToken: csrfToken ?? (await token()),
      json: 'true',
    })
  return { jar, ask, token, signIn }
}

test('IDENTITY-15 next-auth’s own sign-in opens the same session as the page’s', async () => {
  const place = await anInstallation()
  const owner = await anOwner(place)
  const browser = aBrowser(place)
  await browser.signIn(goodPassword)
  expect(browser.jar[sessionName]).toBeTruthy()
  expect(await actorOfCookies(browser.jar, place)).toMatchObject({ accountId: owner.accountId })
  expect((await browser.ask('GET', 'session')).body).toEqual({ expires: expect.any(String) })
})

test('IDENTITY-15 next-auth’s own sign-in refuses a wrong password and a post without its token', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const browser = aBrowser(place)
  expect((await browser.signIn('not the password')).status).toBe(401)
  await browser.signIn(goodPassword, 'made up')
  expect(browser.jar[sessionName]).toBeUndefined()
  expect(await place.database.db.selectFrom('session').selectAll().execute()).toEqual([])
})

test('IDENTITY-15 next-auth’s own sign-in is throttled with the page’s', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const browser = aBrowser(place)
  for (let time = 0; time < 5; time++) await browser.signIn('not the password')
  expect((await browser.signIn(goodPassword)).status).toBe(401)
})

test('IDENTITY-15 a session whose row is gone is over for next-auth too, and signing out deletes the row', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const browser = aBrowser(place)
  await browser.signIn(goodPassword)
  await browser.ask('POST', 'signout', { csrfToken: await browser.token(), json: 'true' })
  expect(await place.database.db.selectFrom('session').selectAll().execute()).toEqual([])
  expect(browser.jar[sessionName]).toBeUndefined()
  await browser.signIn(goodPassword)
  await place.database.db.deleteFrom('session').execute()
  expect((await browser.ask('GET', 'session')).body).toEqual({})
  expect(browser.jar[sessionName]).toBeUndefined()
})

test('IDENTITY-15 behind https the cookie is for https alone', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const browser = aBrowser(place, 'https://connections.example.org')
  await browser.signIn(goodPassword)
  expect(Object.keys(browser.jar)).toContain(`__Secure-${sessionName}`)
  expect(await actorOfCookies(browser.jar, place)).toBeDefined()
})

test('IDENTITY-16 next-auth leads to no other site, whatever the address asks for', async () => {
  const browser = aBrowser(await anInstallation())
  for (const callbackUrl of [
    'https://evil.example',
    '//evil.example',
    'http://localhost:3000@evil.example',
  ]) {
    await browser.ask('GET', 'signin', { callbackUrl })
    const kept = new URL(browser.jar['next-auth.callback-url'] ?? '')
    expect([kept.origin, kept.username]).toEqual(['http://localhost:3000', ''])
  }
})
