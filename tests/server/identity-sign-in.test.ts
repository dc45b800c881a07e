import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { actorOfCookies } from '@/server/identity/actor-of-cookies'
import { actorOfRequest, cookiesOf } from '@/server/identity/actor-of-request'
import * as passwords from '@/server/identity/password-hash'
import { sessionCookie, sessionLasts } from '@/server/identity/session-cookie'
import { signIn } from '@/server/identity/sign-in'
import { hashOf } from '@/server/identity/token'
import {
  anInstallation,
  anOwner,
  credentials,
  goodPassword,
  type Installation,
} from '../builders/an-installation'

async function signedIn(place: Installation, changes = {}) {
  const outcome = await signIn(credentials(changes), place)
  if (!outcome.ok) throw new Error(outcome.fault)
  return outcome
}

async function jarFor(place: Installation, token: string, publicUrl?: string) {
  const { name, value } = await sessionCookie(token, place.secret, publicUrl)
  return { [name]: value }
}

test('IDENTITY-10 the right password signs in as the owner', async () => {
  const place = await anInstallation()
  const owner = await anOwner(place)
  const { token } = await signedIn(place)
  expect(await actorOfCookies(await jarFor(place, token), place)).toEqual({
    accountId: owner.accountId,
    workspaceId: owner.workspaceId,
    role: 'owner',
  })
})

test('IDENTITY-10 an unknown person and a wrong password get the same answer and the same work', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const looked = vi.spyOn(passwords, 'isPassword')
  const wrong = await signIn(credentials({ password: 'pebble harbour lanterm' }), place)
  const unknown = await signIn(credentials({ email: 'nobody@example.org' }), place)
  expect(wrong).toEqual({ ok: false, fault: 'wrong' })
  expect(unknown).toEqual(wrong)
  expect(looked).toHaveBeenCalledTimes(2)
  looked.mockRestore()
})

test('IDENTITY-10 a right password without any workspace says so', async () => {
  const place = await anInstallation()
  await anOwner(place)
  await place.database.db.deleteFrom('membership').execute()
  expect(await signIn(credentials(), place)).toEqual({ ok: false, fault: 'no-workspace' })
})

test('IDENTITY-11 every sign-in has a new token and ends the session this browser had (S-42)', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const first = await signedIn(place)
  const elsewhere = await signedIn(place)
  const second = await signedIn(place, { before: first.token })
  const isIn = async (token: string) =>
    (await actorOfCookies(await jarFor(place, token), place)) !== undefined
  expect(new Set([first.token, second.token, elsewhere.token]).size).toBe(3)
  expect(await isIn(first.token)).toBe(false)
  expect(await isIn(second.token)).toBe(true)
  expect(await isIn(elsewhere.token)).toBe(true)
})

test('IDENTITY-12 a session whose row is gone is over at once', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const jar = await jarFor(place, (await signedIn(place)).token)
  expect(await actorOfCookies(jar, place)).toBeDefined()
  await place.database.db.deleteFrom('session').execute()
  expect(await actorOfCookies(jar, place)).toBeUndefined()
})

test('IDENTITY-12 a session is over after twelve hours', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const jar = await jarFor(place, (await signedIn(place)).token)
  place.wait(sessionLasts - 1)
  expect(await actorOfCookies(jar, place)).toBeDefined()
  place.wait(1)
  expect(await actorOfCookies(jar, place)).toBeUndefined()
})

test('IDENTITY-13 a cookie that was not sealed with this secret opens nothing', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const { token } = await signedIn(place)
  const foreign = await jarFor({ ...place, secret: 'another secret, just as long as the first' }, token)
  const [name = '', value = ''] = Object.entries(await jarFor(place, token))[0] ?? []
  const flipped = `${value.slice(0, -6)}${value.at(-6) === 'A' ? 'B' : 'A'}${value.slice(-5)}`
  for (const jar of [foreign, { [name]: flipped }, { [name]: token }, { [name]: '' }, {}])
    expect(await actorOfCookies(jar, place)).toBeUndefined()
})

test('IDENTITY-13 the cookie is for this site and no script, and behind https for https alone', async () => {
  const plain = await sessionCookie('t', 'secret', undefined)
  expect(plain).toMatchObject({
    name: 'next-auth.session-token',
    httpOnly: true,
    sameSite: 'lax',
    secure: false,
  })
  const secure = await sessionCookie('t', 'secret', 'https://connections.example.org')
  expect(secure).toMatchObject({ name: '__Secure-next-auth.session-token', httpOnly: true, secure: true })
})

test('IDENTITY-13 a session is read from a WebSocket’s request, in one piece or several', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const { token } = await signedIn(place)
  const { name, value } = await sessionCookie(token, place.secret, 'https://connections.example.org')
  const half = Math.floor(value.length / 2)
  const ask = (cookie: string | undefined) => actorOfRequest({ headers: { cookie } }, place)
  expect((await ask(`language=cy; ${name}=${value}`))?.role).toBe('owner')
  expect((await ask(`${name}.0=${value.slice(0, half)}; ${name}.1=${value.slice(half)}`))?.role).toBe('owner')
  expect(await ask(`${name}.1=${value.slice(half)}`)).toBeUndefined()
  expect(await ask(undefined)).toBeUndefined()
})

test('IDENTITY-13 a header of cookies is read as it is written', () => {
  expect(cookiesOf('a=1; b="two"; c=%20x; bad=%zz; =no; lonely; a=2')).toEqual({
    a: '1',
    b: 'two',
    c: ' x',
    bad: '%zz',
  })
})

test('IDENTITY-14 no file holds a password, a session token, an address or an invitation in the clear', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const address = '203.0.113.77'
  const { token, browser } = await signedIn(place, { address })
  await signIn(credentials({ address, email: 'stranger@example.org', password: 'wrong harbour' }), place)
  const bytes = ['connections.db', 'connections.db-wal']
    .map(name => readFileSync(join(place.folder, name), 'latin1'))
    .join('')
  expect(bytes).toContain('owner@example.org')
  expect(bytes).toContain(hashOf(token))
  for (const secret of [goodPassword, 'wrong harbour', token, browser, address, 'stranger@example.org'])
    expect(bytes).not.toContain(secret)
})
