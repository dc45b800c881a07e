import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database, Dialect } from './database'
import { firstTables } from './migrations/001-first-tables'

const migrations = (dialect: Dialect): Record<string, Migration> => ({
  '001-first-tables': { up: (db: Kysely<unknown>) => firstTables(db, dialect) },
})

/** Brings the tables up to date; throws where a step fails (nothing of that step is kept). Safe to run from several processes at once. */
export async function migrate({ db, dialect }: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(dialect) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
