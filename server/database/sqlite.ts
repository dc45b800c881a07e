import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { makeFolder } from '../make-folder'
import type { Database } from './database'
import type { Tables } from './tables'

/** Opens (or makes) the embedded database in a folder: write-ahead log, every commit on disk before it is acknowledged. */
export function openSqlite(folder: string): Database {
  makeFolder(folder)
  const file = new SqliteFile(join(folder, 'connections.db'))
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'busy_timeout = 5000',
    'secure_delete = ON',
  ])
    file.pragma(pragma)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) })
  return {
    db,
    dialect: { name: 'sqlite', types: { identity: 'integer', bytes: 'blob', milliseconds: 'integer' } },
    close: () => db.destroy(),
  }
}
