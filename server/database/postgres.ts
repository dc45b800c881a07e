import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './database'
import type { Tables } from './tables'

const int8 = 20
const numeric = 1700

// Milliseconds: a server that takes a connection and then says nothing would be waited for without end.
const patience = 10_000

// PostgreSQL sends 64-bit integers as text; ours are milliseconds and row numbers, which a JavaScript number holds exactly.
const numbersAsNumbers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === int8 || oid === numeric ? (text: string) => Number(text) : pg.types.getTypeParser(oid, format),
}

/** Connects to a PostgreSQL 15 or later by its address. Connections are made when first needed. */
export function openPostgres(connectionString: string): Database {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    types: numbersAsNumbers,
    connectionTimeoutMillis: patience,
  })
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    dialect: { name: 'postgres', types: { identity: 'bigserial', bytes: 'bytea', milliseconds: 'bigint' } },
    // A PostgreSQL lets those who write at the same moment wait for the disk together of its own accord.
    quickly: work => db.transaction().execute(step => work({ db: step })),
    oneQuickly: statement => statement({ db }),
    runQuickly: async (text, parameters) =>
      void (await db.executeQuery(CompiledQuery.raw(text, [...parameters]))),
    settle: async () => undefined,
    // A PostgreSQL looks after its own files.
    forgetDeleted: async () => undefined,
    close: () => db.destroy(),
  }
}
