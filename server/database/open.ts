import type { Env } from '../env'
import type { Database } from './database'
import { migrate } from './migrate'
import { openPostgres } from './postgres'
import { openSqlite } from './sqlite'

/** Opens the database the environment names (PostgreSQL by DATABASE_URL, else the embedded one in DATA_DIR) and brings its tables up to date. */
export async function openDatabase(env: Pick<Env, 'databaseUrl' | 'dataDir'>): Promise<Database> {
  const database = env.databaseUrl ? openPostgres(env.databaseUrl) : openSqlite(env.dataDir)
  await migrate(database)
  return database
}
