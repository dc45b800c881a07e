import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyConstellation } from '@/model/constellation/constellation'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { makeConstellation } from '@/server/database/constellations'
import type { Database } from '@/server/database/database'
import { migrate } from '@/server/database/migrate'
import { openRound } from '@/server/database/rounds'
import { openSqlite } from '@/server/database/sqlite'
import { insertTemplate } from '@/server/database/templates'
import { editionInUse } from '@/server/edition'
import { importDeskHere } from '@/server/exchange/import-desk'
import { invite } from '@/server/identity/invite'
import { hashPassword } from '@/server/identity/password-hash'
import { sessionCookie } from '@/server/identity/session-cookie'
import { startSession } from '@/server/identity/start-session'
import type { LiveMaps } from '@/server/live/live-maps'
import { provideServices } from '@/server/services'
import { keepVersion } from '@/server/versions/keep-version'
import { aWorkspace } from '../../builders/a-workspace'
import { goodPassword } from '../../builders/an-installation'
import { type Asker, askers, type Ids } from './edge'
import { request } from './request'

const secret = 'a secret that is only for tests and long enough'
const now = () => Date.now()
const map = { ...emptyConstellation }

const live: LiveMaps = {
  upgrade: async () => undefined,
  read: async () => map,
  change: async () => undefined,
  rewrite: async () => undefined,
  tell: () => undefined,
  closeConnectionsOf: () => undefined,
  closeConnectionsTo: () => undefined,
  close: async () => undefined,
}

const aTemplate = {
  name: 'Map',
  line: '',
  guidance: '',
  data: '{"parties":[],"relationships":[]}',
  madeAt: 1,
}

const env = {
  port: 3000,
  host: '127.0.0.1',
  dataDir: '/nowhere',
  databaseUrl: undefined,
  publicUrl: undefined,
  trustedProxies: [],
  isDevelopment: false,
}

/** Two workspaces with everything there is to ask about, stored once and copied for each question. */
export interface World {
  readonly ids: Ids
  /** Runs a question on a fresh copy, as this asker; gives what came of it and whether anything stored had changed. */
  ask<T>(asker: Asker, question: () => Promise<T>): Promise<{ outcome: T; hasChanged: boolean }>
  remove(): void
}

const accountOf = (asker: Asker) =>
  asker === 'stranger'
    ? { accountId: 'second-place-owner', workspaceId: 'second-place' }
    : { accountId: `first-place-${asker}`, workspaceId: 'first-place' }

async function aConstellationIn(database: Database, workspaceId: string) {
  const id = `map-${workspaceId}`
  const row = { id, workspaceId, name: 'Map', createdAt: 1, updatedAt: 1, archivedAt: null }
  await makeConstellation(database, row, constellationAsUpdate(map))
  return id
}

async function fill(database: Database): Promise<Ids> {
  await aWorkspace(database, 'first-place', ['owner', 'facilitator', 'member', 'viewer'])
  await aWorkspace(database, 'second-place', ['owner'])
  await database.db
    .updateTable('account')
    .set({ password_hash: await hashPassword(goodPassword) })
    .where('id', '=', 'first-place-member')
    .execute()
  const constellation = await aConstellationIn(database, 'first-place')
  await aConstellationIn(database, 'second-place')
  const round = await openRound(database, constellation, { kind: 'baseline', name: 'Baseline' }, 1)
  await insertTemplate(database, { ...aTemplate, id: 'template-of-first-place', workspaceId: 'first-place' })
  const version = await keepVersion(
    { database, now },
    { constellationId: constellation, constellation: map, origin: 'by-hand' },
  )
  const invitation = await invite({ database, now }, 'first-place', 'member')
  return {
    workspace: 'first-place',
    constellation,
    round: round?.id ?? '',
    version: version ?? '',
    template: 'template-of-first-place',
    account: 'first-place-member',
    invitation: invitation.id,
    invitationToken: invitation.token,
  }
}

/** Ids of nothing, each as long as a real one. */
export const missing: Ids = {
  workspace: 'x'.repeat(22),
  constellation: 'x'.repeat(22),
  round: 'x'.repeat(22),
  version: 'x'.repeat(22),
  template: 'x'.repeat(22),
  account: 'x'.repeat(22),
  invitation: 'f'.repeat(64),
  invitationToken: 'x'.repeat(43),
}

// Attempts and sessions come and go with being asked at all; they are no one's data.
const apart = new Set(['sign_in_attempt', 'session'])

async function contents({ db }: Database): Promise<string> {
  const tables = (await db.introspection.getTables())
    .map(table => table.name)
    .filter(name => !apart.has(name))
  const rows = tables.map(name =>
    db
      .selectFrom(name as 'setting')
      .selectAll()
      .execute(),
  )
  return JSON.stringify(await Promise.all(rows))
}

export async function aWorld(): Promise<World> {
  const template = mkdtempSync(join(tmpdir(), 'connections-'))
  const first = openSqlite(template)
  await migrate(first)
  const ids = await fill(first)
  const cookies = new Map<Asker, { readonly name: string; readonly value: string }>()
  for (const asker of askers.filter(one => one !== 'nobody')) {
    const token = await startSession({ database: first, now }, accountOf(asker), undefined)
    cookies.set(asker, await sessionCookie(token, secret, undefined))
  }
  await first.close()
  const edition = editionInUse()
  return {
    ids,
    ask: async (asker, question) => {
      const folder = mkdtempSync(join(tmpdir(), 'connections-'))
      copyFileSync(join(template, 'connections.db'), join(folder, 'connections.db'))
      const database = openSqlite(folder)
      provideServices({ env, database, live, imports: importDeskHere, edition, secret, now })
      const cookie = cookies.get(asker)
      request.jar = new Map(cookie ? [[cookie.name, cookie.value]] : [])
      const before = await contents(database)
      const outcome = await question()
      const hasChanged = (await contents(database)) !== before
      await database.close()
      rmSync(folder, { recursive: true })
      return { outcome, hasChanged }
    },
    remove: () => rmSync(template, { recursive: true }),
  }
}
