import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Database } from '@/server/database/database'
import { migrate } from '@/server/database/migrate'
import { openPostgres } from '@/server/database/postgres'
import { openSqlite } from '@/server/database/sqlite'

/** A place for one suite's data that nothing else shares; it can be opened more than once and is removed in the end. */
export interface Place {
  open(): Promise<Database>
  remove(): Promise<void>
}

async function migrated(database: Database): Promise<Database> {
  await migrate(database)
  return database
}

/** A folder of its own for the embedded database. */
export function sqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'meaningful-connections-'))
  return {
    open: () => migrated(openSqlite(folder)),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function asHost(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

/** A database of its own on the PostgreSQL at `url`: the migrator looks for its tables in every schema, so a schema would not be apart. */
export async function postgresPlace(url: string): Promise<Place & { readonly url: string }> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asHost(url, `create database ${name} template template0`)
  const own = new URL(url)
  own.pathname = name
  return {
    url: own.href,
    open: () => migrated(openPostgres(own.href)),
    remove: () => asHost(url, `drop database ${name} with (force)`),
  }
}
