import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roles } from '@/model/access/role'
import { emptyConstellation } from '@/model/constellation/constellation'
import { compositionFor } from '@/model/report/composition'
import { composeReport } from '@/model/report/outline'
import { constellationAsUpdate } from '@/model/shared-map/write-constellation'
import { changeAskedRound } from '@/server/database/asked-rounds'
import { makeConstellation } from '@/server/database/constellations'
import type { Database } from '@/server/database/database'
import { insertInstrument } from '@/server/database/instruments'
import { addInvitees } from '@/server/database/invitees'
import { migrate } from '@/server/database/migrate'
import { insertNote, notesOf } from '@/server/database/notes'
import { showParts } from '@/server/database/own-plans'
import { insertReport, keepReport } from '@/server/database/reports'
import { dayOf } from '@/server/database/responses'
import { openRound } from '@/server/database/rounds'
import { insertRunSheet } from '@/server/database/run-sheets'
import { openSqlite } from '@/server/database/sqlite'
import { insertTemplate } from '@/server/database/templates'
import { editionInUse } from '@/server/edition'
import { importDeskHere } from '@/server/exchange/import-desk'
import { invite } from '@/server/identity/invite'
import { hashPassword } from '@/server/identity/password-hash'
import { sessionCookie } from '@/server/identity/session-cookie'
import { startSession } from '@/server/identity/start-session'
import type { LiveMaps } from '@/server/live/live-maps'
import { noPeers } from '@/server/live/peers'
import { reportWords } from '@/server/pdf/report-words'
import { packOutline, writeOutline } from '@/server/report/pack-outline'
import type { ReportPress } from '@/server/report/press'
import { provideServices } from '@/server/services'
import { keepVersion } from '@/server/versions/keep-version'
import { prepareWorkshop } from '@/server/workshop/prepare-workshop'
import { roomNews } from '@/server/workshop/room-news'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { takeSeatAs } from '@/server/workshop/take-seat'
import { aClosedRound } from '../../builders/a-closed-round'
import { aQuestionnaire } from '../../builders/a-questionnaire'
import { aReportInput } from '../../builders/a-report'
import { aRunningWorkshop, aRunSheet, aWorkshopPlan, roomDeps, someSeats } from '../../builders/a-workshop'
import { aWorkspace } from '../../builders/a-workspace'
import { anInvitee, aPlannedRound } from '../../builders/an-asked-round'
import { goodPassword } from '../../builders/an-installation'
import { aStoredPlan } from '../../builders/an-own-plan'
import { type Asker, askers, type Ids } from './edge'
import { request } from './request'

const secret = 'a secret that is only for tests and long enough'
const now = () => Date.now()
const map = { ...emptyConstellation }

const live: LiveMaps = {
  upgrade: async () => undefined,
  read: async () => map,
  change: async () => undefined,
  edit: async () => undefined,
  renewRights: () => undefined,
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
  redisUrl: undefined,
  publicUrl: undefined,
  exitUrl: 'https://neutral.example/',
  trustedProxies: [],
  isDevelopment: false,
}

// Making a report takes long and says nothing about rights.
const said = {
  outline: packOutline(
    writeOutline(composeReport(aReportInput(), reportWords('en'), compositionFor('participants')).outline),
  ),
  seal: 'seal',
  holds: [],
  facts: { title: '', asOf: null, comparedWith: null, rounds: [], leftOut: [], leftOutSections: [] },
}
const press: ReportPress = {
  compose: async () => ({ outline: said.outline, leftOut: [], seal: said.seal, holds: said.holds }),
  print: async () => new Uint8Array(),
  draw: async () => ({ language: 'en', pieces: [] }),
}

const aReport = (database: Database, constellationId: string, id: string) =>
  insertReport(database, {
    id,
    constellationId,
    language: 'en',
    composition: compositionFor('team'),
    madeAt: 1,
  })

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

const aTeamPlan = { perspectives: ['team' as const], threshold: 5 }

/** A round that is open and asks one account, from the team's perspective. */
async function anOpenRoundFor(database: Database, constellation: string, accountId: string) {
  const plan = { ...aTeamPlan, until: dayOf(Date.now() + 24 * 60 * 60 * 1000) }
  const id = await aPlannedRound(database, constellation, plan)
  const paper = anInvitee(id, { by: 'paper' })
  await addInvitees(database, [
    { ...anInvitee(id, { accountId }), codeHash: null },
    { ...paper, codeHash: 'a hash' },
  ])
  await changeAskedRound(database, id, 'planned', { state: 'open', opened_at: 1 })
  return { id, paper: paper.id }
}

async function aClosedAskedRound(database: Database, constellation: string) {
  const id = await aPlannedRound(database, constellation, aTeamPlan)
  await changeAskedRound(database, id, 'planned', { state: 'closed', opened_at: 1, closed_at: 2, batch: 1 })
  return id
}

async function someWorkshops(database: Database, constellation: string) {
  const deps = roomDeps(database)
  const led = { facilitators: ['first-place-facilitator'] }
  const prepared = await prepareWorkshop(deps, constellation, aWorkshopPlan(led))
  const running = await aRunningWorkshop(deps, constellation, led)
  const [seat] = await someSeats(deps, running, ['Blue Heron'])
  for (const role of roles)
    await takeSeatAs(
      deps,
      running,
      { accountId: `first-place-${role}` },
      { name: role, perspective: 'team-member' },
    )
  await steerWorkshop(deps, running, { do: 'door', open: false })
  await insertNote(database, running, { id: 'a-note', stage: 'arrive', text: 'Here' }, 'shown')
  const [note] = await notesOf(database, running)
  await insertRunSheet(database, 'first-place', { ...aRunSheet(), id: 'own-of-first-place' }, 1)
  return { prepared, running, seat: seat?.id ?? '', note: note?.id ?? '' }
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
  const askedRound = await aClosedRound(database, constellation, {
    groups: [{ people: 1, says: () => undefined }],
  })
  await insertTemplate(database, { ...aTemplate, id: 'template-of-first-place', workspaceId: 'first-place' })
  const instrument = 'own-of-first-place'
  await insertInstrument(database, {
    id: instrument,
    workspaceId: 'first-place',
    instrument: aQuestionnaire({ id: instrument }),
    madeAt: 1,
    retiredAt: null,
  })
  const plan = await aStoredPlan(database, 'first-place-member', 'first-place')
  await showParts(database, plan, ['later'], 'first-place-facilitator')
  const version = await keepVersion(
    { database, now },
    { constellationId: constellation, constellation: map, origin: 'by-hand' },
  )
  const open = await anOpenRoundFor(database, constellation, 'first-place-member')
  await aReport(database, constellation, 'report-begun')
  await aReport(database, constellation, 'report-kept')
  const composition = compositionFor('team')
  await keepReport(database, 'report-kept', { composition, language: 'en', keptAt: 2, ...said })
  const workshops = await someWorkshops(database, constellation)
  const invitation = await invite({ database, now }, 'first-place', 'member')
  return {
    workspace: 'first-place',
    constellation,
    round: round?.id ?? '',
    askedRound,
    plannedRound: await aPlannedRound(database, constellation, aTeamPlan),
    openAsked: open.id,
    paperCopy: open.paper,
    closedAsked: await aClosedAskedRound(database, constellation),
    workshop: workshops.running,
    preparedWorkshop: workshops.prepared,
    seat: workshops.seat,
    note: workshops.note,
    runSheet: 'own-of-first-place',
    version: version ?? '',
    report: 'report-begun',
    keptReport: 'report-kept',
    template: 'template-of-first-place',
    instrument,
    plan: plan.id,
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
  askedRound: 'x'.repeat(22),
  plannedRound: 'x'.repeat(22),
  openAsked: 'x'.repeat(22),
  paperCopy: 'x'.repeat(22),
  closedAsked: 'x'.repeat(22),
  preparedWorkshop: 'x'.repeat(22),
  workshop: 'x'.repeat(22),
  seat: 'x'.repeat(36),
  note: 'x'.repeat(36),
  runSheet: 'x'.repeat(18),
  version: 'x'.repeat(22),
  report: 'x'.repeat(12),
  keptReport: 'x'.repeat(11),
  template: 'x'.repeat(22),
  instrument: 'x'.repeat(22),
  plan: 'x'.repeat(36),
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
      provideServices({
        env,
        database,
        live,
        imports: importDeskHere,
        press,
        rooms: roomNews(noPeers),
        edition,
        secret,
        now,
      })
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
