import { join } from 'node:path'
import { accountById } from './database/accounts'
import { constellationById } from './database/constellations'
import type { Database } from './database/database'
import { openDatabase } from './database/open'
import { installationOf } from './database/settings'
import { editionInUse } from './edition'
import type { Env } from './env'
import { importDeskInThread } from './exchange/import-desk'
import { actorOfRequest } from './identity/actor-of-request'
import { secretIn } from './identity/secret'
import { checkShippedInstruments, shippedInstruments } from './instruments/shipped-instruments'
import { createLiveMaps } from './live/create-live-maps'
import { noPeers, type Peers } from './live/peers'
import { redisPeers } from './live/redis-peers'
import { pressInThread } from './report/press'
import type { Services } from './services'
import { StartFault } from './start-fault'
import { roomNews } from './workshop/room-news'

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

/** How others find each other in a Redis: by what only processes on this database know. */
async function peersOf({ redisUrl }: Env, database: Database): Promise<Peers> {
  if (!redisUrl) return noPeers
  const prefix = `connections-${await installationOf(database)}`
  const report = (problem: unknown) => console.error('Another process could not be reached.', problem)
  return redisPeers({ url: redisUrl, prefix, database, report })
}

/** Opens everything one process is made of; throws a StartFault where something cannot be opened. */
export async function makeServices(env: Env): Promise<Services> {
  const edition = editionInUse()
  checkShippedInstruments(shippedInstruments(edition))
  const secret = secretIn(env.dataDir)
  const database = await databaseOf(env)
  const now = () => Date.now()
  const peers = await peersOf(env, database)
  const live = createLiveMaps({
    database,
    now,
    publicUrl: env.publicUrl,
    peers,
    port: env.port,
    actorOf: request => actorOfRequest(request, { database, secret, now }),
    constellationOf: id => constellationById(database, id),
    nameOf: async accountId => (await accountById(database, accountId))?.name ?? '',
  })
  // The build puts the threads beside the server.
  const imports = importDeskInThread(join(import.meta.dirname, 'import-worker.js'))
  const press = pressInThread(join(import.meta.dirname, 'press-thread.js'))
  return { env, database, live, edition, imports, press, rooms: roomNews(peers), secret, now }
}
