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

test('PROC-8 several processes need one database and one secret', () => {
  const REDIS_URL = 'redis://127.0.0.1:6379'
  const DATABASE_URL = 'postgres://127.0.0.1/x'
  const needs = 'REDIS_URL is for several processes that serve one database'
  expect(() => readEnv({ REDIS_URL })).toThrow(needs)
  expect(() => readEnv({ REDIS_URL, DATABASE_URL })).toThrow(needs)
  expect(() => readEnv({ REDIS_URL: 'http://127.0.0.1' })).toThrow('REDIS_URL must start with redis://')
  expect(readEnv({ REDIS_URL, DATABASE_URL, AUTH_SECRET: 'x'.repeat(32) }).redisUrl).toBe(REDIS_URL)
  expect(readEnv({}).redisUrl).toBeUndefined()
})
