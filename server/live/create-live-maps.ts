import type { IncomingMessage } from 'node:http'
import { Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Actor, Owned } from '@/model/access/role'
import type { Database } from '../database/database'
import { allowedOrigins } from './allowed-origins'
import { authorise } from './authorise'
import { guardMessages } from './guard-messages'
import { guardPresence } from './guard-presence'
import { liveLimits } from './limits'
import type { LiveContext } from './live-context'
import type { LiveMaps } from './live-maps'
import { type LiveSocket, openLiveSocket } from './live-socket'
import { logFirst } from './log-first'
import { readMap } from './read-map'
import { refuseUpgrade } from './refuse-upgrade'
import { touchOnChange } from './touch-constellation'
import { createUpdateLog } from './update-log'

/** What the live server needs from the rest of the program. */
export interface LiveMeans {
  readonly database: Database
  /** Milliseconds. */
  readonly now: () => number
  readonly publicUrl: string | undefined
  readonly port: number
  /** Who a request's session stands for, or undefined where it has none. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor | undefined>
  readonly constellationOf: (id: string) => Promise<Owned | undefined>
  /** The name others see of an account. */
  readonly nameOf: (accountId: string) => Promise<string>
}

const report = (problem: unknown) => console.error('A change could not be stored.', problem)

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Starts the live constellations of this process. */
export function createLiveMaps(means: LiveMeans): LiveMaps {
  const { database, now, publicUrl, port, actorOf } = means
  const log = createUpdateLog(database, { report })
  const touching = touchOnChange(database, now, report)
  const hocuspocus = new Hocuspocus<LiveContext>({
    timeout: liveLimits.introduction,
    maxPendingDocuments: 1,
    extensions: [authorise(means), guardMessages, guardPresence, logFirst(log, report), touching.extension],
  })
  const sockets = new Set<LiveSocket>()
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: liveLimits.frameBytes,
  })
  const heartbeat = setInterval(
    () =>
      each(
        () => true,
        socket => socket.beat(),
      ),
    liveLimits.heartbeat,
  )
  heartbeat.unref()
  let isClosing = false

  function each(isMeant: (socket: LiveSocket) => boolean, act: (socket: LiveSocket) => void) {
    for (const socket of [...sockets]) if (isMeant(socket)) act(socket)
  }

  function isFull(accountId: string): boolean {
    const own = [...sockets].filter(socket => socket.actor.accountId === accountId)
    return sockets.size >= liveLimits.connections || own.length >= liveLimits.connectionsPerAccount
  }

  function join(ws: WebSocket, actor: Actor, request: IncomingMessage) {
    const socket = openLiveSocket(ws, {
      actor,
      actorNow: () => actorOf(request),
      now,
      serve: (incoming, socket) =>
        hocuspocus.handleConnection(incoming, new Request('http://localhost/collab'), { socket }),
      onEnd: socket => sockets.delete(socket),
    })
    sockets.add(socket)
  }

  async function statusFor(request: IncomingMessage): Promise<Actor | 401 | 403 | 503> {
    if (isClosing) return 503
    if (!allowedOrigins(publicUrl, port).has(request.headers.origin ?? '')) return 403
    const actor = await actorOf(request)
    if (!actor) return 401
    return isFull(actor.accountId) ? 503 : actor
  }

  async function allWritten() {
    const until = Date.now() + liveLimits.closing
    while (hocuspocus.documents.size + hocuspocus.loadingDocuments.size > 0 && Date.now() < until)
      await pause(10)
    await Promise.allSettled(hocuspocus.unloadingDocuments.values())
  }

  return {
    async upgrade(request, stream, head) {
      stream.on('error', () => stream.destroy())
      const answer = await statusFor(request).catch(() => 500 as const)
      if (typeof answer === 'number') return refuseUpgrade(stream, answer)
      server.handleUpgrade(request, stream, head, ws => join(ws, answer, request))
    },
    read: id => readMap(hocuspocus.documents.get(id), log, id),
    tell(id, news) {
      hocuspocus.documents.get(id)?.broadcastStateless(JSON.stringify(news))
    },
    closeConnectionsOf(accountId, workspaceId) {
      each(
        ({ actor }) => actor.accountId === accountId && actor.workspaceId === workspaceId,
        socket => socket.cutOff('right-withdrawn'),
      )
    },
    closeConnectionsTo(id) {
      each(
        socket => socket.documentName === id,
        socket => socket.cutOff('gone'),
      )
    },
    async close() {
      isClosing = true
      clearInterval(heartbeat)
      each(
        () => true,
        socket => socket.leave('stopping'),
      )
      await allWritten()
      await touching.flush()
      await log.close()
    },
  }
}
