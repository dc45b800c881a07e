import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { copyDatabase } from '@/server/database/copy'
import type { Database } from '@/server/database/database'
import { lockFolder } from '@/server/database/folder-lock'
import { openDatabase } from '@/server/database/open'
import type { Tables } from '@/server/database/tables'
import { type AdminProcess, buildAdmin, type Ended } from './admin-process'

const postgres = process.env.TEST_DATABASE_URL
const password = 'lantern quarry thimble moss'
const byJson = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)

let admin: AdminProcess
let here: string
let there: string

beforeAll(async () => {
  admin = await buildAdmin()
})
afterAll(() => admin.remove())
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'move-here-'))
  there = mkdtempSync(join(tmpdir(), 'move-there-'))
  return () => {
    rmSync(here, { recursive: true })
    rmSync(there, { recursive: true })
  }
})

type Place = { DATA_DIR: string } | { DATABASE_URL: string }
const run = (
  place: Place,
  args: readonly string[],
  input?: string,
  env: Readonly<Record<string, string>> = {},
) => admin.run(args, { input, env: { ...place, ...env } })

async function using<T>(place: Place, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(
    'DATA_DIR' in place
      ? { databaseUrl: undefined, dataDir: place.DATA_DIR }
      : { databaseUrl: place.DATABASE_URL, dataDir: '' },
  )
  return use(database).finally(() => database.close())
}

/** Every row of every table, in an order of its own, bytes as hex. */
const everything = (place: Place) =>
  using(place, async ({ db }) => {
    const all: Record<string, unknown[]> = {}
    for (const { name } of await db.introspection.getTables()) {
      const rows = await db
        .selectFrom(name as keyof Tables)
        .selectAll()
        .execute()
      const plain = rows.map(row =>
        Object.entries(row)
          .map(([column, value]) => [
            column,
            value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
          ])
          .sort(byJson),
      )
      all[name] = plain.sort(byJson)
    }
    return all
  })

async function fill(place: Place): Promise<string> {
  const owner = ['create-owner', '--email', 'a@example.org', '--name', 'A', '--workspace', 'Ours – ŵŷ']
  expect((await run(place, owner, `${password}\n`)).status).toBe(0)
  const example = (await run(place, ['load-example'])).out.trim()
  expect((await run(place, ['export', example])).status).toBe(0)
  await using(place, async ({ db }) => {
    // More rows than one batch holds, a gap in their numbers, a snapshot, and an empty value.
    const data = (n: number) => ({ doc_id: example, data: Uint8Array.from([0, n % 256, 255]) })
    await db
      .insertInto('document_update')
      .values(Array.from({ length: 450 }, (_, n) => data(n)))
      .execute()
    await db.deleteFrom('document_update').where('seq', '=', 100).execute()
    await db
      .insertInto('document_snapshot')
      .values({ doc_id: example, upto_seq: 3, data: Uint8Array.from([]) })
      .execute()
    await db.insertInto('sign_in_attempt').values({ key_hash: 'ab', at: 1_900_000_000_000 }).execute()
  })
  return example
}

const refused = (ended: Ended) => {
  expect(ended.status).toBe(1)
  expect(ended.err).toMatch(/^[^\n]+\.\n$/)
}

test('ADMIN-12 every row is copied to an empty folder, and what was in use stays as it is', async () => {
  await fill({ DATA_DIR: here })
  const before = await everything({ DATA_DIR: here })
  const ended = await run({ DATA_DIR: here }, ['move', '--to', there])
  expect(ended).toMatchObject({ status: 0, err: '' })
  expect(await everything({ DATA_DIR: there })).toEqual(before)
  expect(await everything({ DATA_DIR: here })).toEqual(before)
  expect(before.answer?.length).toBeGreaterThan(200)
  expect(before.document_update?.length).toBe(450)
})

test('ADMIN-13 a target that holds something is left as it is', async () => {
  await fill({ DATA_DIR: here })
  await fill({ DATA_DIR: there })
  const before = await everything({ DATA_DIR: there })
  const ended = await run({ DATA_DIR: here }, ['move', '--to', there])
  refused(ended)
  expect(ended.err).toContain('workspace')
  expect(await everything({ DATA_DIR: there })).toEqual(before)
})

test('ADMIN-13 the place in use is refused', async () => {
  await fill({ DATA_DIR: here })
  refused(await run({ DATA_DIR: here }, ['move', '--to', here]))
  refused(await run({ DATA_DIR: here }, ['move', '--to', `${there}/../${here.split('/').at(-1)}`]))
})

test('ADMIN-13 a folder on which a process runs is refused, as source and as target', async () => {
  await fill({ DATA_DIR: here })
  for (const folder of [here, there]) {
    const lock = lockFolder(folder)
    const ended = await run({ DATA_DIR: here }, ['move', '--to', there])
    refused(ended)
    expect(ended.err).toContain(folder)
    lock?.release()
  }
  expect((await run({ DATA_DIR: here }, ['move', '--to', there])).status).toBe(0)
})

test('ADMIN-14 new rows of a folder go on counting after the copied ones', async () => {
  const example = await fill({ DATA_DIR: here })
  await run({ DATA_DIR: here }, ['move', '--to', there])
  await goesOnCounting({ DATA_DIR: there }, example)
})

test('ADMIN-15 an address with a password is refused on the command line', async () => {
  for (const address of ['postgres://me:secret@127.0.0.1:1/x', 'postgresql://h/x?password=secret']) {
    const ended = await run({ DATA_DIR: here }, ['move', '--to', address])
    refused(ended)
    expect(ended.err).not.toContain('secret')
  }
  const ended = await run({ DATA_DIR: here }, ['move'], '', { MOVE_TO: 'postgres://me:secret@127.0.0.1:1/x' })
  refused(ended)
  expect(ended.err).not.toContain('secret')
})

test('ADMIN-16 a folder is held by one at a time, and let go when released', () => {
  const lock = lockFolder(here)
  expect(lock).toBeDefined()
  expect(lockFolder(here)).toBeUndefined()
  lock?.release()
  const again = lockFolder(here)
  expect(again).toBeDefined()
  again?.release()
})

test('ADMIN-16 a folder is let go when its process is killed', async () => {
  const holder = join(there, 'holder.mjs')
  const sqlite = join(process.cwd(), 'node_modules/better-sqlite3/lib/index.js')
  writeFileSync(
    holder,
    `import SqliteFile from ${JSON.stringify(sqlite)}
     const file = new SqliteFile(${JSON.stringify(join(here, 'lock.db'))})
     file.exec('BEGIN EXCLUSIVE')
     process.stdout.write('held')
     setInterval(() => file.open, 1000)`,
  )
  const child = spawn(process.execPath, [holder])
  await new Promise(resolve => child.stdout.once('data', resolve))
  expect(lockFolder(here)).toBeUndefined()
  const gone = new Promise(resolve => child.once('close', resolve))
  child.kill('SIGKILL')
  await gone
  const lock = lockFolder(here)
  expect(lock).toBeDefined()
  lock?.release()
})

async function goesOnCounting(place: Place, example: string) {
  await using(place, async ({ db }) => {
    const highest = async () => {
      const row = await db
        .selectFrom('document_update')
        .select(eb => eb.fn.max('seq').as('seq'))
        .executeTakeFirst()
      return Number(row?.seq)
    }
    const before = await highest()
    await db
      .insertInto('document_update')
      .values({ doc_id: example, data: Uint8Array.from([1]) })
      .execute()
    expect(await highest()).toBe(before + 1)
    await db.insertInto('sign_in_attempt').values({ key_hash: 'cd', at: 1 }).execute()
    await db
      .insertInto('audit')
      .values({ workspace_id: await workspaceIn(db), account_id: 'host', act: 'x', subject: 'y', at: 1 })
      .execute()
  })
}

async function workspaceIn(db: Database['db']): Promise<string> {
  return (await db.selectFrom('workspace').select('id').executeTakeFirstOrThrow()).id
}

describe.skipIf(!postgres)('with PostgreSQL', () => {
  const name = `move_${process.pid}_${Date.now()}`
  const url = new URL(postgres ?? 'postgres://127.0.0.1/test')
  url.pathname = `/${name}`
  const place = { DATABASE_URL: url.href }

  async function command(text: string) {
    const client = new pg.Client({ connectionString: postgres })
    await client.connect()
    await client.query(text).finally(() => client.end())
  }
  beforeEach(async () => {
    await command(`create database ${name}`)
    return () => command(`drop database ${name} with (force)`)
  })

  test('ADMIN-12 every row goes to PostgreSQL and back again', async () => {
    await fill({ DATA_DIR: here })
    const before = await everything({ DATA_DIR: here })
    const ended = await run({ DATA_DIR: here }, ['move'], '', { MOVE_TO: url.href })
    expect(ended).toMatchObject({ status: 0, err: '' })
    expect(await everything(place)).toEqual(before)
    expect(await run(place, ['move', '--to', there])).toMatchObject({ status: 0, err: '' })
    expect(await everything({ DATA_DIR: there })).toEqual(before)
  })

  test('ADMIN-13 a PostgreSQL that holds something is left as it is', async () => {
    await fill(place)
    const before = await everything(place)
    await fill({ DATA_DIR: here })
    refused(await run({ DATA_DIR: here }, ['move'], '', { MOVE_TO: url.href }))
    expect(await everything(place)).toEqual(before)
  })

  test('ADMIN-14 new rows of PostgreSQL go on counting after the copied ones', async () => {
    const example = await fill({ DATA_DIR: here })
    await run({ DATA_DIR: here }, ['move'], '', { MOVE_TO: url.href })
    await goesOnCounting(place, example)
  })
})

test('ADMIN-12 a table the copy does not know stops it before anything is copied', async () => {
  await fill({ DATA_DIR: here })
  await using({ DATA_DIR: here }, async source => {
    await source.db.schema.createTable('newcomer').addColumn('id', 'text').execute()
    await using({ DATA_DIR: there }, async target => {
      await expect(copyDatabase(source, target)).rejects.toThrow('newcomer')
    })
  })
  expect((await everything({ DATA_DIR: there })).workspace).toEqual([])
})
