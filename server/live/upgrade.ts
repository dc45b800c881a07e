import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Actor } from '@/model/access/role'
import { allowedOrigins } from './allowed-origins'
import { collabRequest } from './collab-request'
import { liveLimits } from './limits'
import type { LiveContext } from './live-context'
import type { LiveMeans } from './live-means'
import { openLiveSocket } from './live-socket'
import type { LiveSockets } from './live-sockets'
import type { UpdateLog } from './update-log'

type Status = 401 | 403 | 500 | 503

function refuse(stream: Duplex, status: Status) {
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}`
  stream.end(`${head}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n\r\n`)
}

interface Served {
  readonly hocuspocus: Hocuspocus<LiveContext>
  readonly sockets: LiveSockets
  readonly log: UpdateLog
}

/** The door for WebSocket requests: who has a session and comes from our own pages is handed to the document server, anyone else gets 401 or 403. */
export function createUpgrade(
  { hocuspocus, sockets, log }: Served,
  { actorOf, now, publicUrl, port }: LiveMeans,
) {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: liveLimits.frameBytes,
  })

  async function answerTo(request: IncomingMessage): Promise<Actor | Status> {
    if (!allowedOrigins(publicUrl, port).has(request.headers.origin ?? '')) return 403
    const actor = await actorOf(request)
    if (!actor) return 401
    return sockets.isFull(actor.accountId) ? 503 : actor
  }

  function join(ws: WebSocket, stream: Duplex, actor: Actor, request: IncomingMessage) {
    const socket = openLiveSocket(ws, {
      stream,
      actor,
      actorNow: () => actorOf(request),
      now,
      serve: socket => hocuspocus.handleConnection(socket.line, collabRequest, { socket }),
      onDisk: log.onDisk,
      onEnd: sockets.remove,
    })
    sockets.add(socket)
  }

  return async (request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> => {
    stream.on('error', () => stream.destroy())
    const answer = await answerTo(request).catch(() => 500 as const)
    if (typeof answer === 'number') return refuse(stream, answer)
    server.handleUpgrade(request, stream, head, ws => join(ws, stream, answer, request))
  }
}
