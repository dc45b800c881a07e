import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { CompiledQuery, Kysely, sql } from 'kysely'
import { makeFolder } from '../make-folder'
import type { Database } from './database'
import { flushing } from './flushing'
import { keptStatements } from './kept-statements'
import { shareTurns } from './share-turns'
import { OneStepSqliteDialect, waitForWriters } from './sqlite-dialect'
import type { Tables } from './tables'
import type { Writes } from './writes'

const patience = sql`pragma busy_timeout = 5000`
const noPatience = sql`pragma busy_timeout = 0`

/** Writes what is in the write-ahead log into the database, and waits for the disk. False where another process is at it: waiting here would hold everyone up. */
const checkpoint = (db: Kysely<Tables>, kind: 'full' | 'truncate'): Promise<boolean> =>
  db.connection().execute(async one => {
    await noPatience.execute(one)
    try {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(${sql.raw(kind)})`.execute(one)
      return rows[0]?.busy === 0
    } finally {
      await patience.execute(one)
    }
  })

// Deleted rows are overwritten in the database itself, yet stand in the write-ahead log until it is emptied. Where another process
// reads just now, or the disk is full, the next time will do: what was asked for is done.
async function emptyLog(db: Kysely<Tables>): Promise<void> {
  try {
    await checkpoint(db, 'truncate')
  } catch (problem) {
    console.error('The write-ahead log could not be emptied.', problem)
  }
}

async function writeAnew(db: Kysely<Tables>): Promise<void> {
  if (!(await checkpoint(db, 'full'))) throw new Error('Another process uses the write-ahead log.')
}

/** A flush that, where the last one failed, writes everything anew instead: a system may hold for written what it failed to bring to the disk. */
function surely(flush: () => Promise<void>, again: () => Promise<void>): () => Promise<void> {
  let isInDoubt = false
  return async () => {
    const way = isInDoubt ? again : flush
    isInDoubt = true
    await way()
    isInDoubt = false
  }
}

// Milliseconds: emptying the log holds everyone up for some ten, which many who send at once would add up.
const betweenEmptyings = 250

const doNotWait = (file: SqliteFile.Database) => file.exec('pragma synchronous = normal')
const waitAgain = (file: SqliteFile.Database) => file.exec('pragma synchronous = full')

/** Work that does not wait for the disk. */
const unhurried = <T>(db: Kysely<Tables>, file: SqliteFile.Database, work: (step: Writes) => Promise<T>) =>
  db.connection().execute(async one => {
    doNotWait(file)
    try {
      return await work({ db: one })
    } finally {
      waitAgain(file)
    }
  })

/** Such a statement past everything that stands before the file; where a transaction is under way, after it. */
function straight(db: Kysely<Tables>, file: SqliteFile.Database): Database['runQuickly'] {
  const prepare = keptStatements(file)
  return async (text, parameters) => {
    if (file.inTransaction) {
      const statement = CompiledQuery.raw(text, [...parameters])
      return void (await unhurried(db, file, step => step.db.executeQuery(statement)))
    }
    doNotWait(file)
    try {
      prepare(text).run(parameters)
    } finally {
      waitAgain(file)
    }
  }
}

/** A transaction of such work. It takes its turn to write at once, so that what it reads is what it changes. */
const quick = <T>(db: Kysely<Tables>, file: SqliteFile.Database, work: (step: Writes) => Promise<T>) =>
  unhurried(db, file, async step => {
    file.exec('begin immediate')
    try {
      const done = await work(step)
      file.exec('commit')
      return done
    } finally {
      // Where the disk is full it is rolled back already.
      if (file.inTransaction) file.exec('rollback')
    }
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
  const writeAhead = flushing(`${path}-wal`)
  const db = new Kysely<Tables>({ dialect: new OneStepSqliteDialect(file) })
  return {
    db,
    dialect: {
      name: 'sqlite',
      types: { identity: 'integer', bytes: 'blob', milliseconds: 'integer' },
      beginMigration: waitForWriters,
    },
    quickly: work => quick(db, file, work),
    oneQuickly: statement => unhurried(db, file, statement),
    runQuickly: straight(db, file),
    settle: shareTurns(surely(writeAhead.flush, () => writeAnew(db))),
    forgetDeleted: shareTurns(() => emptyLog(db), betweenEmptyings),
    async close() {
      await writeAhead.close()
      await db.destroy()
    },
  }
}
