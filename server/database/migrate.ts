import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database, Dialect } from './database'
import { firstTables } from './migrations/001-first-tables'

const migrations = (dialect: Dialect): Record<string, Migration> => ({
  '001-first-tables': { up: (db: Kysely<unknown>) => firstTables(db, dialect) },
})

// Kysely looks for its own tables in every schema of a PostgreSQL, where another installation's may stand.
async function ownSchema({ db, dialect }: Database): Promise<string | undefined> {
  if (dialect.name === 'sqlite') return undefined
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db)
  return rows[0]?.name
}

/** Brings the tables up to date; throws where a step fails (nothing of that step is kept). Safe to run from several processes at once. */
export async function migrate(database: Database): Promise<void> {
  const { db, dialect } = database
  const migrationTableSchema = await ownSchema(database)
  const provider = { getMigrations: async () => migrations(dialect) }
  const migrator = new Migrator({ db, provider, ...(migrationTableSchema ? { migrationTableSchema } : {}) })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
