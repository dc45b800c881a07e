import { NextRequest } from 'next/server'
import { expect, test, vi } from 'vitest'
import { GET, POST } from '@/app/api/auth/[...nextauth]/route'
import { doTask } from '@/app/press/do-task'
import { editionInUse } from '@/server/edition'
import { readEnv } from '@/server/env'
import { importDeskHere } from '@/server/exchange/import-desk'
import { noPeers } from '@/server/live/peers'
import { pressOf } from '@/server/report/press'
import { provideServices } from '@/server/services'
import { roomNews } from '@/server/workshop/room-news'
import { anInstallation, type Installation } from '../builders/an-installation'

vi.mock('next-auth', () => ({
  default: async () => new Response('{}', { headers: { 'set-cookie': 'a=b' } }),
}))

const live = {
  upgrade: async () => undefined,
  read: async () => Promise.reject(new Error('no map is asked for')),
  change: async () => undefined,
  edit: async () => undefined,
  renewRights: () => undefined,
  rewrite: async () => undefined,
  tell: () => undefined,
  closeConnectionsOf: () => undefined,
  closeConnectionsTo: () => undefined,
  close: async () => undefined,
}

function served(place: Installation): void {
  provideServices({
    ...place,
    env: readEnv({ DATA_DIR: place.folder }),
    live,
    imports: importDeskHere,
    press: pressOf(doTask),
    rooms: roomNews(noPeers),
    edition: editionInUse(),
  })
}

function asked(method: 'GET' | 'POST', path: string): Promise<Response> {
  const body = method === 'POST' ? new URLSearchParams({ json: 'true' }) : null
  const request = new NextRequest(`http://localhost:3000/api/auth/${path}`, { method, body })
  const params = Promise.resolve({ nextauth: (path.split('?')[0] ?? '').split('/') })
  return (method === 'GET' ? GET : POST)(request, { params })
}

test('IDENTITY-16 no answer of next-auth’s addresses is kept by a browser or a proxy', async () => {
  served(await anInstallation())
  for (const [method, path] of [
    ['GET', 'csrf'],
    ['GET', 'session'],
    ['GET', 'signin'],
    ['GET', 'signout'],
    ['GET', 'error?error=x'],
    ['POST', 'callback/credentials'],
    ['POST', 'signout'],
    ['GET', 'providers'],
  ] as const)
    expect((await asked(method, path)).headers.get('cache-control'), path).toBe('no-store')
})

test('IDENTITY-16 next-auth’s own pages and its log are not there', async () => {
  served(await anInstallation())
  for (const path of ['providers', 'verify-request', '_log', 'anything'])
    for (const method of ['GET', 'POST'] as const) expect((await asked(method, path)).status, path).toBe(404)
})
