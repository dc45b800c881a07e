import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { mayReadBody, refusesBody } from '@/server/limit-body'

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

test.each([
  ['language=cy', 'cy', 'Ni newidiwyd dim.'],
  ['', 'en', 'Nothing was changed.'],
])(
  'EXCHANGE-41 whoever sends too much is told so in a sentence, in their language (%s)',
  async (cookie, language, told) => {
    const said: string[] = []
    const response = {
      writeHead: (status: number) => void said.push(String(status)),
      end: (page: string) => void said.push(page),
    } as unknown as ServerResponse
    const request = {
      url: '/',
      headers: { cookie, 'content-length': String(2 * 1024 * 1024) },
    } as IncomingMessage
    expect(await refusesBody(request, response, {} as Parameters<typeof refusesBody>[2])).toBe(true)
    expect(said[0]).toBe('413')
    expect(said[1]).toContain(`<html lang="${language}">`)
    expect(said[1]).toContain(told)
  },
)
