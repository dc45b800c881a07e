import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import { makeFolder } from '../make-folder'
import type { Database } from './database'
import { shareTurns } from './share-turns'
import { OneStepSqliteDialect, waitForWriters } from './sqlite-dialect'
import type { Tables } from './tables'

const patience = sql`pragma busy_timeout = 5000`
const noPatience = sql`pragma busy_timeout = 0`

// Deleted rows are overwritten in the database itself, yet stand in the write-ahead log until it is emptied. Where another process
// reads just now, or the disk is full, the next time will do: what was asked for is done, and waiting here would hold everyone up.
const emptyLog = (db: Kysely<Tables>): Promise<void> =>
  db.connection().execute(async one => {
    await noPatience.execute(one)
    try {
      await sql`pragma wal_checkpoint(truncate)`.execute(one)
    } catch (problem) {
      console.error('The write-ahead log could not be emptied.', problem)
    }
    await patience.execute(one)
  })

/** Opens (or makes) the embedded database in a folder: write-ahead log, every commit on disk before it is acknowledged. */
export function openSqlite(folder: string): Database {
  makeFolder(folder)
  const path = join(folder, 'connections.db')
  // Its owner's alone, also in a folder that others can look into; the files beside it take after it.
  closeSync(openSync(path, 'a', 0o600))
  const file = new SqliteFile(path)
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'busy_timeout = 5000',
    'secure_delete = ON',
  ])
    file.pragma(pragma)
  const db = new Kysely<Tables>({ dialect: new OneStepSqliteDialect(file) })
  return {
    db,
    dialect: {
      name: 'sqlite',
      types: { identity: 'integer', bytes: 'blob', milliseconds: 'integer' },
      beginMigration: waitForWriters,
    },
    forgetDeleted: shareTurns(() => emptyLog(db)),
    close: () => db.destroy(),
  }
}
