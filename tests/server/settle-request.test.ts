import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { readEnv } from '@/server/env'
import { setHeaders } from '@/server/response-headers'
import { settleRequest } from '@/server/settle-request'

const publicUrl = 'https://connections.example.org'

/** The headers the pages see of a request that came from a socket's address with these headers. */
function settled(headers: Record<string, string>, env: Record<string, string> = {}, from = '127.0.0.1') {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: from })
  const request = new IncomingMessage(socket)
  Object.assign(request.headers, { host: '127.0.0.1:3000', ...headers })
  settleRequest(request, readEnv(env))
  return request.headers
}

const addressOf = (forwarded: string, env: Record<string, string> = {}, from?: string) =>
  settled({ 'x-forwarded-for': forwarded, 'x-client-address': '203.0.113.66' }, env, from)['x-client-address']

test('IDENTITY-50 without a trusted proxy the caller is the socket, whatever it claims (S-49)', () => {
  expect(addressOf('203.0.113.9')).toBe('127.0.0.1')
  expect(addressOf('203.0.113.9', { PUBLIC_URL: publicUrl }, '::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(addressOf('203.0.113.9', { TRUSTED_PROXIES: '10.0.0.0/8' }, '192.0.2.7')).toBe('192.0.2.7')
})

test('IDENTITY-51 behind a trusted proxy the caller is the nearest address that is not one of them', () => {
  const env = { TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8, fd00::/8' }
  expect(addressOf('203.0.113.9', env)).toBe('203.0.113.9')
  expect(addressOf('198.51.100.1, 203.0.113.9, 10.1.2.3', env)).toBe('203.0.113.9')
  expect(addressOf('2001:db8::5, fd00::1', env)).toBe('2001:db8::5')
  expect(addressOf('10.1.2.3', env)).toBe('10.1.2.3')
  expect(addressOf('', env)).toBe('127.0.0.1')
  expect(addressOf('203.0.113.9, no address', env)).toBe('127.0.0.1')
})

test('IDENTITY-52 no header a caller could have forwarded itself reaches the pages', () => {
  const forwarded = {
    forwarded: 'for=1.2.3.4',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-whole-page': 'yes',
  }
  const headers = settled({ ...forwarded, 'x-forwarded-for': '1.2.3.4' }, { TRUSTED_PROXIES: '127.0.0.1' })
  expect(Object.keys(headers).sort()).toEqual(['host', 'x-client-address'])
})

test('IDENTITY-53 a proxy may hand on any Host: a request of the public origin is one of the public host', () => {
  const env = { PUBLIC_URL: publicUrl }
  expect(settled({ origin: publicUrl }, env).host).toBe('connections.example.org')
  expect(settled({ origin: 'https://evil.example' }, env).host).toBe('127.0.0.1:3000')
  expect(settled({ origin: 'null', 'sec-fetch-site': 'cross-site' }, env)).toMatchObject({
    origin: 'null',
    host: '127.0.0.1:3000',
  })
})

test('IDENTITY-54 a form of our own page that a browser sends without its origin is known as our own', () => {
  const own = { origin: 'null', 'sec-fetch-site': 'same-origin' }
  expect(settled(own, { PUBLIC_URL: publicUrl })).toMatchObject({
    origin: publicUrl,
    host: 'connections.example.org',
  })
  expect(settled(own).origin).toBe('http://127.0.0.1:3000')
  for (const site of ['same-site', 'cross-site', 'none'])
    expect(settled({ ...own, 'sec-fetch-site': site }).origin).toBe('null')
})

test('START-6 a PUBLIC_URL with a path and a TRUSTED_PROXIES that is no address are named', () => {
  for (const PUBLIC_URL of [`${publicUrl}/connections`, `${publicUrl}/?a=b`, 'https://me:secret@example.org'])
    expect(() => readEnv({ PUBLIC_URL })).toThrow('with no path after it')
  for (const TRUSTED_PROXIES of ['proxy', '10.0.0.0/33', '1.2.3.4/8/8', '127.0.0.1;10.0.0.1', '10.0.0.0/x'])
    expect(() => readEnv({ TRUSTED_PROXIES })).toThrow('TRUSTED_PROXIES must be addresses or networks')
})

test('HOUSE-30 every answer has a policy, also one that is no page; strict transport only behind https (S-48)', () => {
  const headersOf = (env: Record<string, string>) => {
    const response = new ServerResponse(new IncomingMessage(new Socket()))
    setHeaders(response, readEnv(env))
    return response.getHeaders()
  }
  expect(headersOf({})['content-security-policy']).toContain("default-src 'none'")
  expect(headersOf({})['strict-transport-security']).toBeUndefined()
  expect(headersOf({ PUBLIC_URL: 'http://connections.local' })['strict-transport-security']).toBeUndefined()
  expect(headersOf({ PUBLIC_URL: publicUrl })['strict-transport-security']).toMatch(/^max-age=\d+/)
})
