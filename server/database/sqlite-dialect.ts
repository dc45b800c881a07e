import type SqliteFile from 'better-sqlite3'
import {
  type DatabaseConnection,
  type Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  sql,
} from 'kysely'
import { keptStatements } from './kept-statements'
import type { Tables } from './tables'

// Kysely keeps SQLite's migrations out of transactions, because some of its pragmas mean nothing inside one; ours use none of those.
class OneStepAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

// Where the disk is full SQLite has rolled back by itself, and the failure of a second time would hide that it is full.
class OneRollbackDriver extends SqliteDriver {
  constructor(private readonly file: SqliteFile.Database) {
    super({ database: { close: () => file.close(), prepare: keptStatements(file) } as SqliteDatabase })
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.file.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** SQLite whose migrations can run inside a transaction, so that they are kept whole or not at all, however the process ends. */
export class OneStepSqliteDialect extends SqliteDialect {
  constructor(private readonly file: SqliteFile.Database) {
    super({ database: file })
  }

  override createAdapter(): SqliteAdapter {
    return new OneStepAdapter()
  }

  override createDriver(): SqliteDriver {
    return new OneRollbackDriver(this.file)
  }
}

/** As the first statement of a transaction: waits until no other process writes, so that what is read next is what it left. */
export async function waitForWriters(step: Kysely<Tables>): Promise<void> {
  await sql`pragma user_version = 0`.execute(step)
}
