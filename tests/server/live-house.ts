import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import WebSocket, { type ClientOptions } from 'ws'
import * as Y from 'yjs'
import { acknowledged } from '@/components/session/acknowledged-socket'
import type { Actor, Role } from '@/model/access/role'
import type { Database } from '@/server/database/database'
import { createLiveMaps } from '@/server/live/create-live-maps'
import type { LiveMaps } from '@/server/live/live-maps'
import { noPeers, type Peers } from '@/server/live/peers'

/** A running live server on 127.0.0.1 whose sessions are the cookie `who=<name>`. */
export interface LiveHouse {
  readonly live: LiveMaps
  readonly port: number
  readonly url: string
  readonly origin: string
  /** Who each cookie stands for; a test may change it. */
  readonly actors: Map<string, Actor>
  stop(): Promise<void>
}

/** Starts one; `workspaceId` is where `actor` puts people. */
export async function startLiveHouse(database: Database, peers: Peers = noPeers): Promise<LiveHouse> {
  const actors = new Map<string, Actor>()
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const live = createLiveMaps({
    database,
    now: () => Date.now(),
    publicUrl: undefined,
    port,
    peers,
    actorOf: async (request: IncomingMessage) =>
      actors.get(/who=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''),
    constellationOf: async id => {
      const row = await database.db
        .selectFrom('constellation')
        .select(['id', 'workspace_id as workspaceId'])
        .where('id', '=', id)
        .executeTakeFirst()
      return row
    },
    nameOf: async accountId => `Name of ${accountId}`,
  })
  server.on('upgrade', (request, socket, head) => void live.upgrade(request, socket, head))
  return {
    live,
    port,
    url: `ws://127.0.0.1:${port}/collab`,
    origin: `http://127.0.0.1:${port}`,
    actors,
    async stop() {
      await live.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Puts an account into a workspace. */
export const letIn = (house: LiveHouse, who: string, workspaceId: string, role: Role = 'member') =>
  house.actors.set(who, { accountId: who, workspaceId, role })

/** A WebSocket as a browser of `who` would open it. */
export const socketAs = (house: LiveHouse, who: string, options: ClientOptions = {}) =>
  new WebSocket(house.url, { headers: { cookie: `who=${who}` }, origin: house.origin, ...options })

/** One person's open constellation. */
export interface LiveClient {
  readonly provider: HocuspocusProvider
  readonly doc: Y.Doc
  /** How the connection closed last, as the browser is told. */
  readonly closes: { code: number; reason: string }[]
  readonly denials: string[]
  readonly news: string[]
  /** Resolves when nothing is unsaved. */
  saved(): Promise<void>
  /** Sends bytes as an update, past the provider. */
  sendRaw(update: Uint8Array): void
  /** Sends bytes as they are. */
  sendBytes(bytes: Uint8Array<ArrayBuffer>): void
  leave(): void
}

/** Waits until something is so; fails after five seconds. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

const varUint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varUint(Math.floor(value / 128))]

/** A message of the sync protocol as it goes over the wire: 2 is an update. */
export function syncMessage(documentName: string, update: Uint8Array, kind = 2): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(documentName)
  return new Uint8Array([...varUint(name.length), ...name, 0, kind, ...varUint(update.length), ...update])
}

/** Opens a constellation as `who`. */
export function openAs(
  house: LiveHouse,
  who: string,
  constellationId: string,
  doc = new Y.Doc(),
): LiveClient {
  const closes: { code: number; reason: string }[] = []
  const denials: string[] = []
  const news: string[] = []
  class BrowserSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: `who=${who}` }, origin: house.origin })
      this.on('error', () => undefined)
    }
  }
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: house.url,
    WebSocketPolyfill: acknowledged(BrowserSocket as unknown as typeof globalThis.WebSocket),
    delay: 50,
    minDelay: 50,
    maxDelay: 200,
    onDisconnect: ({ event }) => closes.push({ code: event.code, reason: event.reason }),
  })
  const provider = new HocuspocusProvider({
    websocketProvider,
    name: constellationId,
    document: doc,
    onAuthenticationFailed: ({ reason }) => denials.push(reason),
    onStateless: ({ payload }) => news.push(payload),
  })
  provider.attach()
  return {
    provider,
    doc,
    closes,
    denials,
    news,
    saved: () => until(`${who} is saved`, () => provider.isSynced && !provider.hasUnsyncedChanges),
    sendRaw: update => websocketProvider.webSocket?.send(syncMessage(constellationId, update)),
    sendBytes: bytes => websocketProvider.webSocket?.send(bytes),
    leave() {
      provider.destroy()
      websocketProvider.destroy()
    },
  }
}
