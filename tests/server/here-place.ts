import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import { makeHere } from '@/app/here/serve'
import { emptyConstellation } from '@/model/constellation/constellation'
import type { Instrument } from '@/model/instrument/instrument'
import type { RoundPlan } from '@/model/rounds/round-plan'
import type { Database } from '@/server/database/database'
import { setHeaders } from '@/server/response-headers'
import type { Services } from '@/server/services'
import { aStoredConstellation } from '../builders/a-stored-constellation'
import { anInstallation, type Installation } from '../builders/an-installation'
import { anOpenRound, aShortQuestionnaire } from '../builders/an-open-round'

export const exitUrl = 'https://neutral.example/weather'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A browser without script: one cookie, plain forms, redirects followed. */
export interface Guest {
  page: string
  status: number
  headers: Headers
  /** Where the last form led without being followed any further. */
  location: string | null
  cookie: string | undefined
  get(): Promise<Guest>
  post(fields: Fields, headers?: Readonly<Record<string, string>>): Promise<Guest>
  /** The words of the page, without its marks. */
  text(): string
}

export interface HerePlace {
  readonly installation: Installation
  readonly database: Database
  readonly codes: readonly string[]
  readonly inviteeIds: readonly string[]
  readonly roundId: string
  readonly url: string
  guest(address?: string): Guest
  /** A guest who has typed a code and stands before the first question's theme. */
  joined(code?: string): Promise<Guest>
}

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** Serves the participant pages over some services until the test ends. */
export async function served(services: Services): Promise<string> {
  const here = makeHere('')
  const server = createServer((request, response) => {
    setHeaders(response, services.env)
    void here(request, response, services)
  }).listen(0, '127.0.0.1')
  open.push(server)
  await new Promise(done => server.once('listening', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/here`
}

const bodyOf = (fields: Fields) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map(one => [name, one] as [string, string]),
    ),
  )

/** A browser without script at an address of its own. `heard` is given every answer's head and body. */
export function aGuest(
  url: string,
  address: string,
  heard: (bytes: string) => void = () => undefined,
): Guest {
  const ask = async (init: RequestInit): Promise<void> => {
    const cookie: Record<string, string> = guest.cookie ? { cookie: `page=${guest.cookie}` } : {}
    const headers = { 'x-client-address': address, ...cookie, ...init.headers }
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' })
    const given = /^page=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
    if (given !== undefined) guest.cookie = given || undefined
    guest.location = answer.headers.get('location')
    guest.status = answer.status
    guest.headers = answer.headers
    guest.page = await answer.text()
    heard(`${[...answer.headers].join('\n')}\n${guest.page}`)
  }
  const guest: Guest = {
    page: '',
    status: 0,
    headers: new Headers(),
    location: null,
    cookie: undefined,
    async get() {
      await ask({})
      return guest
    },
    async post(fields, headers = {}) {
      await ask({ method: 'POST', body: bodyOf(fields), headers })
      if (guest.location === '/here') await ask({})
      return guest
    },
    text: () =>
      guest.page
        .replace(/<style.*?<\/style>|<main class="cover".*?<\/main>|<details.*?<\/details>/gs, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' '),
  }
  return guest
}

/** A running handler of the participant pages with an open round behind it. */
export async function aHerePlace({
  instrument = aShortQuestionnaire(),
  plan = { subjects: [] },
  codes: count = 12,
  publicUrl,
}: {
  instrument?: Instrument
  plan?: Partial<RoundPlan>
  codes?: number
  publicUrl?: string
} = {}): Promise<HerePlace> {
  const installation = await anInstallation()
  const { database, secret, now } = installation
  const { id } = await aStoredConstellation(database)
  const made = await anOpenRound(database, secret, id, { instrument, plan, codes: count, at: now() })
  const env = { exitUrl, publicUrl }
  const live = { read: async () => emptyConstellation }
  const url = await served({ database, secret, now, env, live } as unknown as Services)
  const guest = (address = '192.0.2.1') => aGuest(url, address)
  const joined = async (code = made.codes[0] ?? '') => {
    const one = guest()
    await one.post({ act: 'enter', code, language: 'en' })
    await one.post({ act: 'on', at: 'before' })
    return one.post({ act: 'on', at: 'promise' })
  }
  return { installation, database, url, guest, joined, ...made }
}
