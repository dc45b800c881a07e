import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOwner } from '@/server/identity/create-owner'
import { secretIn } from '@/server/identity/secret'
import { offerSetUp, opensSetUp, setUp } from '@/server/identity/set-up'
import { signIn } from '@/server/identity/sign-in'
import {
  anInstallation,
  anOwner,
  credentials,
  goodPassword,
  type Installation,
} from '../builders/an-installation'

const env = { publicUrl: undefined, port: 3000 }
const owner = {
  email: 'Owner@Example.org ',
  name: ' Olwen ',
  password: goodPassword,
  workspaceName: 'Harbour',
}
const keyOf = async ({ database }: Installation) =>
  new URL((await offerSetUp({ database, env })) ?? 'http://none').searchParams.get('key') ?? ''

test('IDENTITY-30 while nobody has an account a link to set up is offered, afterwards none', async () => {
  const place = await anInstallation()
  expect(await offerSetUp({ database: place.database, env })).toMatch(
    /^http:\/\/localhost:3000\/set-up\?key=[\w-]{43}$/,
  )
  await anOwner(place)
  expect(await offerSetUp({ database: place.database, env })).toBeUndefined()
})

test('IDENTITY-30 a new link takes the place of the one before', async () => {
  const place = await anInstallation()
  const first = await keyOf(place)
  const second = await keyOf(place)
  expect(await opensSetUp(place.database, first)).toBe(false)
  expect(await opensSetUp(place.database, second)).toBe(true)
})

test('IDENTITY-31 the key makes the owner, who can then sign in', async () => {
  const place = await anInstallation()
  const made = await setUp(place, await keyOf(place), owner)
  expect(made.ok).toBe(true)
  expect((await signIn(credentials(), place)).ok).toBe(true)
  const account = await place.database.db.selectFrom('account').selectAll().executeTakeFirst()
  expect(account).toMatchObject({ email: 'owner@example.org', name: 'Olwen' })
})

test('IDENTITY-31 a wrong key, an empty key and a used key make nothing', async () => {
  const place = await anInstallation()
  for (const key of ['wrong', ''])
    expect(await setUp(place, key, owner)).toEqual({ ok: false, fault: 'no-key' })
  const key = await keyOf(place)
  expect(await setUp(place, `${key}x`, owner)).toEqual({ ok: false, fault: 'no-key' })
  await setUp(place, key, owner)
  expect(await setUp(place, key, { ...owner, email: 'two@example.org' })).toEqual({
    ok: false,
    fault: 'no-key',
  })
  expect(await place.database.db.selectFrom('account').selectAll().execute()).toHaveLength(1)
})

test('IDENTITY-31 a refused password leaves the key unused', async () => {
  const place = await anInstallation()
  const key = await keyOf(place)
  expect(await setUp(place, key, { ...owner, password: 'too short' })).toEqual({
    ok: false,
    fault: 'short-password',
  })
  expect((await setUp(place, key, owner)).ok).toBe(true)
})

test('IDENTITY-32 of two who set up at the same moment one wins', async () => {
  const place = await anInstallation()
  const key = await keyOf(place)
  const made = await Promise.all(
    ['one', 'two', 'three'].map(name => setUp(place, key, { ...owner, email: `${name}@example.org` })),
  )
  expect(made.filter(outcome => outcome.ok)).toHaveLength(1)
  expect(await place.database.db.selectFrom('account').selectAll().execute()).toHaveLength(1)
  expect(await place.database.db.selectFrom('workspace').selectAll().execute()).toHaveLength(1)
})

test('IDENTITY-32 an account made meanwhile by the admin command closes the set-up', async () => {
  const place = await anInstallation()
  const key = await keyOf(place)
  await anOwner(place)
  expect(await setUp(place, key, { ...owner, email: 'late@example.org' })).toEqual({
    ok: false,
    fault: 'no-key',
  })
})

test.each([
  [{ email: 'not an address' }, 'bad-email'],
  [{ email: `${'a'.repeat(250)}@example.org` }, 'bad-email'],
  [{ name: '  ' }, 'bad-name'],
  [{ name: 'n'.repeat(101) }, 'bad-name'],
  [{ name: 'bell\u0007' }, 'bad-name'],
  [{ workspaceName: '' }, 'bad-workspace-name'],
  [{ password: 'short' }, 'short-password'],
  [{ password: 'passwordpassword' }, 'common-password'],
  [{ password: `${'bvk,wurTz9'.repeat(20)}!` }, 'long-password'],
])('IDENTITY-33 an owner with %o is refused as %s', async (change, fault) => {
  const place = await anInstallation()
  expect(await createOwner(place, { ...owner, ...change })).toEqual({ ok: false, fault })
  expect(await place.database.db.selectFrom('account').selectAll().execute()).toEqual([])
})

test('IDENTITY-33 an e-mail address that is taken is refused, however it is written, and nothing is made', async () => {
  const place = await anInstallation()
  await anOwner(place)
  expect(await createOwner(place, { ...owner, email: ' OWNER@example.org' })).toEqual({
    ok: false,
    fault: 'email-taken',
  })
  expect(await place.database.db.selectFrom('workspace').selectAll().execute()).toHaveLength(1)
})

test('IDENTITY-34 the secret is made once, kept for its owner alone, and long', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'))
  const made = secretIn(folder, undefined)
  expect(made).toMatch(/^[\w-]{43}$/)
  expect(secretIn(folder, undefined)).toBe(made)
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(made)
  rmSync(folder, { recursive: true })
})

test('IDENTITY-34 a first start that was cut short while it made the secret is mended by the next', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'))
  for (const [name, left] of [
    ['secret', ''],
    ['secret.new', 'half'],
  ] as const) {
    writeFileSync(join(folder, name), left, { mode: 0o644 })
    expect(secretIn(folder, undefined)).toMatch(/^[\w-]{43}$/)
    expect(readdirSync(folder)).toEqual(['secret'])
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
    rmSync(join(folder, 'secret'))
  }
  rmSync(folder, { recursive: true })
})

test('IDENTITY-34 a secret that is given is used, and refused where it is short', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'))
  expect(secretIn(folder, 'x'.repeat(32))).toBe('x'.repeat(32))
  expect(() => secretIn(folder, 'x'.repeat(31))).toThrow('at least 32 characters')
  rmSync(folder, { recursive: true })
})
