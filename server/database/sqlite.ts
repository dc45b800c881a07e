import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import { makeFolder } from '../make-folder'
import type { Database } from './database'
import { shareTurns } from './share-turns'
import { OneStepSqliteDialect, waitForWriters } from './sqlite-dialect'
import type { Tables } from './tables'
import type { Writes } from './writes'

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

// Milliseconds: emptying the log holds everyone up for some ten, which many who send at once would add up.
const betweenEmptyings = 250

/** A transaction that does not wait for the disk. */
const quick = <T>(db: Kysely<Tables>, work: (step: Writes) => Promise<T>): Promise<T> =>
  db.connection().execute(async one => {
    await sql`pragma synchronous = normal`.execute(one)
    try {
      return await one.transaction().execute(step => work({ db: step }))
    } finally {
      await sql`pragma synchronous = full`.execute(one)
    }
  })

// A commit that waits for the disk takes every commit before it along. It has to change something: SQLite writes nothing where a row stays as it is.
function marking(db: Kysely<Tables>): () => Promise<void> {
  let marks = 0
  return async () => {
    marks += 1
    const value = `${process.pid} ${marks}`
    await db
      .insertInto('setting')
      .values({ key: 'settled', value })
      .onConflict(conflict => conflict.column('key').doUpdateSet({ value }))
      .execute()
  }
}

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
    quickly: work => quick(db, work),
    settle: shareTurns(marking(db)),
    forgetDeleted: shareTurns(() => emptyLog(db), betweenEmptyings),
    close: () => db.destroy(),
  }
}
