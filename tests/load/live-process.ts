import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeHere } from '@/app/here/serve'
import { openDatabase } from '@/server/database/open'
import { editionInUse } from '@/server/edition'
import { createLiveMaps } from '@/server/live/create-live-maps'
import type { LiveMaps } from '@/server/live/live-maps'
import { noPeers } from '@/server/live/peers'
import { redisPeers } from '@/server/live/redis-peers'
import type { Services } from '@/server/services'
import { roomNews } from '@/server/workshop/room-news'
import { seedParticipants } from './kill-seeds'

// A small server of live constellations, made to be killed: everyone who knocks is a member.
const workspaceId = 'kill-workspace'
const constellationId = process.env.CONSTELLATION ?? ''
const database = await openDatabase({
  dataDir: process.env.DATA_DIR ?? '',
  databaseUrl: process.env.DATABASE_URL || undefined,
})
await database.db
  .insertInto('workspace')
  .values({ id: workspaceId, name: 'Service', created_at: 1 })
  .onConflict(conflict => conflict.doNothing())
  .execute()
await database.db
  .insertInto('constellation')
  .values({
    id: constellationId,
    workspace_id: workspaceId,
    name: 'Map',
    created_at: 1,
    updated_at: 1,
    archived_at: null,
  })
  .onConflict(conflict => conflict.doNothing())
  .execute()

async function seedThem(live: LiveMaps, seats: number, asked: number): Promise<void> {
  if (seats === 0) return
  const deps = { ...means, live }
  await seedParticipants(deps, constellationId, { seats, asked })
  const env = { exitUrl: 'http://127.0.0.1:9/weather' }
  const here = makeHere('')
  server.on('request', (request, response) => {
    void here(request, response, { ...deps, env } as unknown as Services).catch(() => response.destroy())
  })
}

const means = {
  database,
  now: () => Date.now(),
  secret: 'kill-secret',
  edition: editionInUse(),
  rooms: roomNews(noPeers),
}
const server = createServer()
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  const live = createLiveMaps({
    database,
    now: () => Date.now(),
    publicUrl: 'http://kill.test',
    port,
    peers: process.env.REDIS_URL
      ? redisPeers({ url: process.env.REDIS_URL, prefix: constellationId, database, report: console.error })
      : noPeers,
    actorOf: async () => ({ accountId: 'someone', workspaceId, role: 'member' }),
    constellationOf: async id => (id === constellationId ? { workspaceId } : undefined),
    nameOf: async () => 'Someone',
  })
  const { seats, asked } = JSON.parse(process.env.PARTICIPANTS ?? '{}') as { seats?: number; asked?: number }
  void seedThem(live, seats ?? 0, asked ?? 0).then(() => process.stdout.write(`listening ${port}\n`))
  server.on('upgrade', (request, socket, head) => void live.upgrade(request, socket, head))
})
