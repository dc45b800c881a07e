import { expect, test } from 'vitest'
import { signIn } from '@/server/identity/sign-in'
import { leaveToTry, pauseAfter } from '@/server/identity/throttle'
import {
  anInstallation,
  anOwner,
  credentials,
  type Installation,
  ownerEmail,
} from '../builders/an-installation'

const seconds = 1000
const trier = (changes = {}) => ({ email: ownerEmail, address: '192.0.2.1', browser: undefined, ...changes })

async function fails(place: Installation, times: number, changes = {}) {
  for (let time = 0; time < times; time++) {
    const leave = await leaveToTry(trier(changes), place)
    if (!leave.ok) place.wait(leave.seconds * seconds)
    if (!leave.ok) time--
  }
}

test('IDENTITY-20 the pause grows from five seconds to five minutes', () => {
  const pauses = [0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 50].map(tries => pauseAfter(tries, 5) / seconds)
  expect(pauses).toEqual([0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300])
})

test('IDENTITY-20 after five wrong tries a try is not looked at until the pause is over', async () => {
  const place = await anInstallation()
  await anOwner(place)
  for (let time = 0; time < 5; time++)
    expect(await signIn(credentials({ password: 'not the password' }), place)).toEqual({
      ok: false,
      fault: 'wrong',
    })
  expect(await signIn(credentials(), place)).toEqual({ ok: false, fault: 'wait', seconds: 5 })
  place.wait(2 * seconds)
  expect(await signIn(credentials(), place)).toEqual({ ok: false, fault: 'wait', seconds: 3 })
  place.wait(3 * seconds)
  expect((await signIn(credentials(), place)).ok).toBe(true)
})

test('IDENTITY-20 an unknown e-mail address is throttled just the same', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const outcomes = async (email: string) => {
    const all = []
    for (let time = 0; time < 7; time++)
      all.push(await signIn(credentials({ email, password: 'not the password', address: email }), place))
    return all
  }
  expect(await outcomes('nobody@example.org')).toEqual(await outcomes(ownerEmail))
})

test('IDENTITY-20 tries made at the same moment count each other', async () => {
  const place = await anInstallation()
  const leaves = await Promise.all(Array.from({ length: 40 }, () => leaveToTry(trier(), place)))
  expect(leaves.filter(leave => leave.ok).length).toBeLessThanOrEqual(5)
})

test('IDENTITY-21 a browser that signed in before is not locked out by others’ tries', async () => {
  const place = await anInstallation()
  await anOwner(place)
  const before = await signIn(credentials(), place)
  const browser = before.ok ? before.browser : ''
  await fails(place, 12, { address: '198.51.100.9' })
  expect((await signIn(credentials(), place)).ok).toBe(false)
  expect((await signIn(credentials({ browser }), place)).ok).toBe(true)
})

test('IDENTITY-21 a known browser has its own five tries, and its mark holds for one account only', async () => {
  const place = await anInstallation()
  await anOwner(place)
  await anOwner(place, 'second@example.org')
  const before = await signIn(credentials(), place)
  const browser = before.ok ? before.browser : ''
  await fails(place, 5, { browser })
  expect((await signIn(credentials({ browser }), place)).ok).toBe(false)
  expect((await signIn(credentials(), place)).ok).toBe(true)
  await fails(place, 8, { email: 'second@example.org' })
  expect((await signIn(credentials({ email: 'second@example.org', browser }), place)).ok).toBe(false)
  expect((await signIn(credentials({ email: 'second@example.org', browser: 'made.up' }), place)).ok).toBe(
    false,
  )
})

test('IDENTITY-22 one address that tries many accounts is slowed down', async () => {
  const place = await anInstallation()
  for (let nth = 0; nth < 30; nth++)
    expect((await leaveToTry(trier({ email: `person${nth}@example.org` }), place)).ok).toBe(true)
  expect((await leaveToTry(trier({ email: 'person31@example.org' }), place)).ok).toBe(false)
  expect((await leaveToTry(trier({ email: 'person31@example.org', address: '192.0.2.2' }), place)).ok).toBe(
    true,
  )
})

test('IDENTITY-22 a right password forgets the wrong tries, and a refused try does not count', async () => {
  const place = await anInstallation()
  await anOwner(place)
  await fails(place, 4)
  expect((await signIn(credentials(), place)).ok).toBe(true)
  await fails(place, 5)
  for (let time = 0; time < 20; time++)
    expect(await leaveToTry(trier(), place)).toEqual({ ok: false, seconds: 5 })
})

test('IDENTITY-23 tries are forgotten after fifteen minutes and name nobody', async () => {
  const place = await anInstallation()
  await fails(place, 5)
  const rows = await place.database.db.selectFrom('sign_in_attempt').selectAll().execute()
  expect(rows).toHaveLength(10)
  for (const row of rows) expect(row.key_hash).toMatch(/^[0-9a-f]{64}$/)
  place.wait(15 * 60 * seconds)
  expect((await leaveToTry(trier({ email: 'other@example.org', address: 'other' }), place)).ok).toBe(true)
  expect(await place.database.db.selectFrom('sign_in_attempt').selectAll().execute()).toHaveLength(2)
})
