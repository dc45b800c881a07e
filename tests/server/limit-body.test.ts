import { expect, test } from 'vitest'
import { mayReadBody } from '@/server/limit-body'

const mebi = 1024 * 1024
const someone = async () => true
const nobody = async () => false
const sent = (bytes: number, url = '/sign-in') => ({ url, headers: { 'content-length': String(bytes) } })

test('EXCHANGE-41 a body of up to one MiB is read, a larger one is not', async () => {
  expect(await mayReadBody({ url: '/', headers: {} }, nobody)).toBe(true)
  expect(await mayReadBody(sent(mebi), nobody)).toBe(true)
  expect(await mayReadBody(sent(mebi + 1), someone)).toBe(false)
})

test('EXCHANGE-41 a file is read where somebody signed in brings it in', async () => {
  expect(await mayReadBody(sent(10 * mebi, '/constellations/import'), someone)).toBe(true)
  expect(await mayReadBody(sent(10 * mebi, '/constellations/import?x=1'), nobody)).toBe(false)
  expect(await mayReadBody(sent(12 * mebi, '/constellations/import'), someone)).toBe(false)
})

test('EXCHANGE-41 a body that does not say how large it is is not read', async () => {
  const endless = { url: '/sign-in', headers: { 'transfer-encoding': 'chunked' } }
  expect(await mayReadBody(endless, someone)).toBe(false)
})
