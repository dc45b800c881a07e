import { expect, test } from 'vitest'
import { readEnv } from '@/server/env'

test('START-6 a PORT that is no port is named', () => {
  for (const PORT of ['three', '0', '-1', '65536', '30.5', '80a'])
    expect(() => readEnv({ PORT })).toThrow('PORT must be a whole number from 1 to 65535.')
})

test('START-6 an address that cannot be one is named', () => {
  for (const DATABASE_URL of ['mysql://localhost/x', 'localhost', 'connections.db'])
    expect(() => readEnv({ DATABASE_URL })).toThrow('DATABASE_URL must start with postgres://')
  for (const PUBLIC_URL of ['connections.example.org', 'ftp://connections.example.org'])
    expect(() => readEnv({ PUBLIC_URL })).toThrow('PUBLIC_URL must be the full address people type')
})

test('START-6 what is empty or not set has its usual value', () => {
  const usual = readEnv({})
  expect(usual).toMatchObject({ port: 3000, databaseUrl: undefined, publicUrl: undefined })
  expect(readEnv({ PORT: '', DATA_DIR: ' ', DATABASE_URL: '', PUBLIC_URL: '' })).toEqual(usual)
})

test('START-6 a public address loses its last stroke', () => {
  expect(readEnv({ PUBLIC_URL: 'https://connections.example.org/' }).publicUrl).toBe(
    'https://connections.example.org',
  )
})
