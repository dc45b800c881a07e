import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { migrate } from '@/server/database/migrate'
import { readSetting, writeSetting } from '@/server/database/settings'
import { openSqlite } from '@/server/database/sqlite'
import { type AdminProcess, buildAdmin } from './admin-process'

let admin: AdminProcess
beforeAll(async () => {
  admin = await buildAdmin()
})
afterAll(() => admin.remove())

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'migrating '))
  folders.push(folder)
  return folder
}

const tablesIn = (folder: string) => {
  const file = new SqliteFile(join(folder, 'connections.db'))
  const rows = file.prepare("select name from sqlite_master where type = 'table'").all()
  file.close()
  return rows.map(row => (row as { name: string }).name)
}

async function migrated(folder: string): Promise<void> {
  const database = openSqlite(folder)
  await migrate(database).finally(() => database.close())
}

test('STORE-47 a migration that stops half way leaves nothing behind, and the next start does it whole', async () => {
  const folder = aFolder()
  const inTheWay = new SqliteFile(join(folder, 'connections.db'))
  inTheWay.exec('create table audit (anything)')
  await expect(migrated(folder)).rejects.toThrow('already exists')
  expect(tablesIn(folder)).toEqual(['audit'])
  inTheWay.exec('drop table audit')
  inTheWay.close()
  await migrated(folder)
  expect(tablesIn(folder)).toContain('audit')
})

test('STORE-47 several processes that begin with the same empty folder at once all find whole tables', async () => {
  const folder = aFolder()
  const env = { DATA_DIR: folder }
  const ended = await Promise.all([1, 2, 3].map(() => admin.run(['list'], { env })))
  expect(ended.map(({ status, err }) => ({ status, err }))).toEqual(Array(3).fill({ status: 0, err: '' }))
})

test('STORE-48 the files of the database are their owner’s alone, also in a folder that others can look into', async () => {
  const folder = aFolder()
  const database = openSqlite(folder)
  await migrate(database)
  for (const name of ['connections.db', 'connections.db-wal', 'connections.db-shm'])
    expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
  await database.close()
})

test('STORE-49 where the disk is full the failure says so, nothing of it is kept, and all goes on once there is room', async () => {
  const database = openSqlite(aFolder())
  await migrate(database)
  const write = () =>
    database.db.transaction().execute(async step => {
      await writeSetting({ db: step }, 'small', 'one')
      await writeSetting({ db: step }, 'large', 'x'.repeat(500_000))
    })
  await sql`pragma max_page_count = 60`.execute(database.db)
  await expect(write()).rejects.toThrow('database or disk is full')
  expect(await readSetting(database, 'small')).toBeUndefined()
  await sql`pragma max_page_count = 100000`.execute(database.db)
  await write()
  expect(await readSetting(database, 'small')).toBe('one')
  await database.close()
})
