import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database, Dialect } from './database'
import { firstTables } from './migrations/001-first-tables'
import { versions } from './migrations/002-versions'
import { templateTables } from './migrations/003-templates'
import { askedRounds } from './migrations/004-asked-rounds'
import { guests } from './migrations/005-guests'
import { ownPlans } from './migrations/006-own-plans'
import { reports } from './migrations/007-reports'
import { workshops } from './migrations/008-workshops'
import { reportMarks } from './migrations/009-report-marks'
import { reminders } from './migrations/010-reminders'

const migrations = (dialect: Dialect): Record<string, Migration> => ({
  '001-first-tables': { up: (db: Kysely<unknown>) => firstTables(db, dialect) },
  '002-versions': { up: (db: Kysely<unknown>) => versions(db, dialect) },
  '003-templates': { up: (db: Kysely<unknown>) => templateTables(db, dialect) },
  '004-asked-rounds': { up: (db: Kysely<unknown>) => askedRounds(db, dialect) },
  '005-guests': { up: (db: Kysely<unknown>) => guests(db, dialect) },
  '006-own-plans': { up: (db: Kysely<unknown>) => ownPlans(db, dialect) },
  '007-reports': { up: (db: Kysely<unknown>) => reports(db, dialect) },
  '008-workshops': { up: (db: Kysely<unknown>) => workshops(db, dialect) },
  '009-report-marks': { up: (db: Kysely<unknown>) => reportMarks(db) },
  '010-reminders': { up: (db: Kysely<unknown>) => reminders(db, dialect) },
})

// Kysely looks for its own tables in every schema of a PostgreSQL, where another installation's may stand.
async function ownSchema({ db, dialect }: Database): Promise<string | undefined> {
  if (dialect.name === 'sqlite') return undefined
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db)
  return rows[0]?.name
}

async function toLatest(db: Database['db'], database: Database): Promise<void> {
  const migrationTableSchema = await ownSchema({ ...database, db })
  const provider = { getMigrations: async () => migrations(database.dialect) }
  const migrator = new Migrator({ db, provider, ...(migrationTableSchema ? { migrationTableSchema } : {}) })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

/** Brings the tables up to date; throws where a step fails. Nothing of it is kept then, nor where the process is killed meanwhile. Safe to run from several processes at once. */
export async function migrate(database: Database): Promise<void> {
  const { db, dialect } = database
  const { beginMigration } = dialect
  if (!beginMigration) return toLatest(db, database)
  await db.transaction().execute(async step => {
    await beginMigration(step)
    await toLatest(step, database)
  })
}
