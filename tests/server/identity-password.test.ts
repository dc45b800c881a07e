import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashPassword, isPassword } from '@/server/identity/password-hash'
import { passwordFault } from '@/server/identity/password-rules'

const email = 'jo.williams@harbour.example'

test('IDENTITY-1 eleven characters are too short and twelve are enough', () => {
  expect(passwordFault('bvk,wurTz9e', email)).toBe('short-password')
  expect(passwordFault('bvk,wurTz9em', email)).toBeUndefined()
})

test('IDENTITY-1 characters are counted as people count them', () => {
  expect(passwordFault('🌊⛵🐚🧭🌊⛵', email)).toBe('short-password')
})

test('IDENTITY-1 more than 200 characters are too long', () => {
  expect(passwordFault('bvk,wurTz9'.repeat(20), email)).not.toBe('long-password')
  expect(passwordFault(`${'bvk,wurTz9'.repeat(20)}!`, email)).toBe('long-password')
})

test.each([
  'a sentence of small letters with no digit',
  'pebble harbour lantern otter',
  '583920184736 20',
  'KORREKTPFERDBATTERIE',
  'glaw mân yn Llŷn',
])('IDENTITY-1 no kind of character is asked for: %s', password => {
  expect(passwordFault(password, email)).toBeUndefined()
})

test.each([
  'password1234',
  'Password123!',
  'P@ssw0rd1234',
  'passwordpassword',
  'welcomewelcome1',
  'iloveyouforever',
  'letmein-please',
  'qwertyuiop12',
  'QWERTYUIOPASD',
  '123456789012',
  '098765432109',
  'abcdefghijkl',
  'zyxwvutsrqponm',
  '1qaz2wsx3edc',
  'aaaaaaaaaaaa',
  'abababababab',
  'xk7xk7xk7xk7xk7',
  'manchesterunited',
  'September2025',
  'MeaningfulConnections',
  'meaningfulconnections2026',
  'connections-42',
])('IDENTITY-2 a common password is refused: %s', password => {
  expect(passwordFault(password, email)).toBe('common-password')
})

test.each(['jo.williams2024', 'williams!williams', 'Williams1987!', 'W1ll1ams-1987'])(
  'IDENTITY-2 a password that is mostly one’s own e-mail name is refused: %s',
  password => {
    expect(passwordFault(password, email)).toBe('common-password')
  },
)

test('IDENTITY-2 passwords made by chance are not called common', () => {
  const letters = [...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789']
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom(...letters), { minLength: 16, maxLength: 40 })
        .filter(all => new Set(all).size > 9),
      all => passwordFault(all.join(''), 'nobody@example.org') === undefined,
    ),
    { numRuns: 500, seed: 7 },
  )
})

test('IDENTITY-3 a password is kept as argon2id with 19 MiB, two passes and one lane', async () => {
  const stored = await hashPassword('pebble harbour lantern')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword(stored, 'pebble harbour lantern')).toBe(true)
  expect(await isPassword(stored, 'pebble harbour lanterm')).toBe(false)
})

test('IDENTITY-3 the same password is never stored twice the same', async () => {
  expect(await hashPassword('pebble harbour lantern')).not.toBe(await hashPassword('pebble harbour lantern'))
})

test('IDENTITY-3 without an account no password is right, not even the one the work is done with', async () => {
  expect(await isPassword(undefined, 'nobody has this password')).toBe(false)
})
