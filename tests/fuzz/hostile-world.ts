import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '@/model/access/role'
import { makeAccount } from '@/server/database/accounts'
import type { Database } from '@/server/database/database'
import { makeMembership } from '@/server/database/memberships'
import { openSqlite } from '@/server/database/sqlite'
import { sessionCookie } from '@/server/identity/session-cookie'
import { startSession } from '@/server/identity/start-session'
import { anOpenRound, aShortQuestionnaire } from '../builders/an-open-round'
import { freePort, freshFolder, RunningServer, removeFolder } from '../flows/running-server'

/** Somebody with an account and a session. */
export interface Person {
  readonly id: string
  readonly cookie: string
}

/** A running program of its own with two workspaces, people, empty maps and a round that takes answers by code. */
export interface World {
  readonly server: RunningServer
  readonly port: number
  readonly origin: string
  readonly database: Database
  readonly secret: string
  /** One more session of somebody, as in another browser. */
  anotherSession(id: string): Promise<Pick<Person, 'cookie'>>
  /** Members of the workspace: `ann`, `bea` and `cy` edit, `mallory` too, `vi` may only look; `eve` belongs elsewhere. */
  readonly people: Readonly<Record<'ann' | 'bea' | 'cy' | 'mallory' | 'vi' | 'eve', Person>>
  /** One more member of the workspace. */
  member(id: string): Promise<Person>
  /** A new empty map in the workspace. */
  room(): Promise<string>
  /** A code of the round that nobody has used. */
  code(): string
  close(): Promise<void>
}

const workspace = 'harbour'
const exitUrl = 'http://127.0.0.1:9/weather'

async function aSession(database: Database, secret: string, accountId: string, workspaceId: string) {
  const token = await startSession({ database, now: Date.now }, { accountId, workspaceId }, undefined)
  const { name, value } = await sessionCookie(token, secret, undefined)
  return `${name}=${value}`
}

async function aPerson(database: Database, secret: string, id: string, workspaceId: string, role: Role) {
  const created_at = Date.now()
  await makeAccount(database, {
    id,
    email: `${id}@example.org`,
    name: id,
    password_hash: '-',
    language: 'en',
    created_at,
  })
  await makeMembership(database, { account_id: id, workspace_id: workspaceId, role, joined_at: created_at })
  return { id, cookie: await aSession(database, secret, id, workspaceId) }
}

async function aRoom(database: Database, id: string): Promise<string> {
  const now = Date.now()
  await database.db
    .insertInto('constellation')
    .values({ id, workspace_id: workspace, name: id, created_at: now, updated_at: now, archived_at: null })
    .execute()
  return id
}

/** Starts it; `codes` is how many codes the round has. */
export async function startWorld({
  codes = 20,
  env = {},
}: {
  codes?: number
  env?: Readonly<Record<string, string>>
} = {}): Promise<World> {
  const dataDir = freshFolder()
  const port = await freePort()
  const server = await RunningServer.start({ dataDir, port, env: { EXIT_URL: exitUrl, ...env } })
  const database = openSqlite(dataDir)
  const secret = readFileSync(join(dataDir, 'secret'), 'utf8').trim()
  for (const id of [workspace, 'elsewhere'])
    await database.db.insertInto('workspace').values({ id, name: id, created_at: 1 }).execute()
  const person = (id: string, role: Role, where = workspace) => aPerson(database, secret, id, where, role)
  const people = {
    ann: await person('ann', 'member'),
    bea: await person('bea', 'member'),
    cy: await person('cy', 'member'),
    mallory: await person('mallory', 'member'),
    vi: await person('vi', 'viewer'),
    eve: await person('eve', 'owner', 'elsewhere'),
  }
  const asking = await aRoom(database, 'asking')
  const round = await anOpenRound(database, secret, asking, {
    codes,
    instrument: aShortQuestionnaire(),
    plan: { subjects: [] },
  })
  const unused = [...round.codes]
  let rooms = 0
  return {
    server,
    port,
    origin: `http://localhost:${port}`,
    database,
    secret,
    people,
    anotherSession: async id => ({ cookie: await aSession(database, secret, id, workspace) }),
    member: id => person(id, 'member'),
    room: () => aRoom(database, `room-${rooms++}`),
    code: () => unused.pop() ?? '',
    async close() {
      await database.close()
      await server.stop()
      removeFolder(dataDir)
    },
  }
}
