import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openDatabase } from '@/server/database/open'
import { createLiveMaps } from '@/server/live/create-live-maps'
import { noPeers } from '@/server/live/peers'
import { redisPeers } from '@/server/live/redis-peers'

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
  server.on('upgrade', (request, socket, head) => void live.upgrade(request, socket, head))
  process.stdout.write(`listening ${port}\n`)
})
