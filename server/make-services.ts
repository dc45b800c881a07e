import { join } from 'node:path'
import { accountById } from './database/accounts'
import { constellationById } from './database/constellations'
import { openDatabase } from './database/open'
import { editionInUse } from './edition'
import type { Env } from './env'
import { importDeskInThread } from './exchange/import-desk'
import { actorOfRequest } from './identity/actor-of-request'
import { secretIn } from './identity/secret'
import { createLiveMaps } from './live/create-live-maps'
import type { Services } from './services'
import { StartFault } from './start-fault'

/** A list of failures, one for each address tried, says nothing itself. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ')
  return error instanceof Error ? error.message : String(error)
}

async function databaseOf(env: Env) {
  try {
    return await openDatabase(env)
  } catch (error) {
    const what = env.databaseUrl ? 'The PostgreSQL that DATABASE_URL names' : `The database in ${env.dataDir}`
    throw new StartFault(`${what} could not be opened: ${reasonOf(error)}.`)
  }
}

/** Opens everything one process is made of; throws a StartFault where something cannot be opened. */
export async function makeServices(env: Env): Promise<Services> {
  const edition = editionInUse()
  const secret = secretIn(env.dataDir)
  const database = await databaseOf(env)
  const now = () => Date.now()
  const live = createLiveMaps({
    database,
    now,
    publicUrl: env.publicUrl,
    port: env.port,
    actorOf: request => actorOfRequest(request, { database, secret, now }),
    constellationOf: id => constellationById(database, id),
    nameOf: async accountId => (await accountById(database, accountId))?.name ?? '',
  })
  // The build puts the thread beside the server.
  const imports = importDeskInThread(join(import.meta.dirname, 'import-worker.js'))
  return { env, database, live, edition, imports, secret, now }
}
