import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static'
import { doTask } from '@/app/press/do-task'
import { messagesIn } from '@/content/messages/messages-in'
import type { Actor, Role } from '@/model/access/role'
import type { Constellation } from '@/model/constellation/constellation'
import type { Edition } from '@/model/edition/edition'
import type { Language } from '@/model/edition/words-in'
import type { Database } from '@/server/database/database'
import { openDatabase } from '@/server/database/open'
import { importDeskHere } from '@/server/exchange/import-desk'
import type { LiveMaps } from '@/server/live/live-maps'
import { noPeers } from '@/server/live/peers'
import { pressOf } from '@/server/report/press'
import { provideServices } from '@/server/services'
import { roomNews } from '@/server/workshop/room-news'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { aPlaceToCheck, type PlaceToCheck } from '../builders/a-place-to-check'
import { anEdition } from '../builders/an-edition'

/** Who asks, for the edges under test. */
export const asking: { actor: Actor | undefined } = { actor: undefined }

/** A running house with one constellation of two parties and a relationship; the map, the edition and the clock can be changed. */
export interface CheckHouse extends PlaceToCheck {
  readonly database: Database
  readonly told: string[]
  map: Constellation
  now: number
  readonly as: (accountId: string, role?: Role, workspaceId?: string) => void
  readonly close: () => Promise<void>
}

export const noon = Date.UTC(2026, 2, 14, 12)

const env = {
  port: 3000,
  host: '127.0.0.1',
  dataDir: '/nowhere',
  databaseUrl: undefined,
  redisUrl: undefined,
  publicUrl: undefined,
  exitUrl: 'https://neutral.example/',
  trustedProxies: [],
  isDevelopment: false,
}

const aMap = () =>
  aConstellation({
    parties: [
      aParty({ id: 'p1', name: 'Helpline' }),
      aParty({ id: 'p2', kind: 'service-user', name: '', size: 'many' }),
    ],
    relationships: [aRelationship({ id: 'r1', state: 'strained' })],
  })

export async function openCheckHouse(edition: Edition = anEdition()): Promise<CheckHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'connections-check-'))
  const database = await openDatabase({ databaseUrl: undefined, dataDir })
  const place = await aPlaceToCheck(database)
  const house: CheckHouse = {
    ...place,
    database,
    told: [],
    map: aMap(),
    now: noon,
    as: (accountId, role = 'member', workspaceId = place.workspaceId) => {
      asking.actor = { accountId, workspaceId, role }
    },
    close: async () => {
      await database.close()
      rmSync(dataDir, { recursive: true })
    },
  }
  const live: LiveMaps = {
    upgrade: async () => undefined,
    read: async () => house.map,
    change: async () => undefined,
    edit: async () => undefined,
    renewRights: () => undefined,
    rewrite: async () => undefined,
    tell: (_id, { news }) => void house.told.push(news),
    closeConnectionsOf: () => undefined,
    closeConnectionsTo: () => undefined,
    close: async () => undefined,
  }
  provideServices({
    env,
    database,
    live,
    imports: importDeskHere,
    press: pressOf(doTask),
    rooms: roomNews(noPeers),
    edition,
    secret: 'for tests',
    now: () => house.now,
  })
  house.as(place.ann)
  return house
}

/** A page as the HTML it is sent as. */
export async function asHtml(
  page: ReactNode | Promise<ReactNode>,
  language: Language = 'en',
): Promise<string> {
  const { prelude } = await prerender(
    <NextIntlClientProvider locale={language} messages={messagesIn(language)} timeZone="Europe/London">
      {await page}
    </NextIntlClientProvider>,
  )
  return new Response(prelude).text()
}

export function formOf(fields: Readonly<Record<string, string | number>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
  return form
}
