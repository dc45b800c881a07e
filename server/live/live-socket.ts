import type { Duplex } from 'node:stream'
import type { Hocuspocus } from '@hocuspocus/server'
import type { WebSocket } from 'ws'
import type { Actor } from '@/model/access/role'
import { type CloseReasonId, closeCodes } from '@/model/shared-map/close-reason'
import { gatherParts } from '@/model/shared-map/parts'
import { createAllowance } from './allowance'
import { liveLimits } from './limits'
import { Line } from './line'

/** One WebSocket of one account: it serves one constellation and ends with it. */
export interface LiveSocket {
  actor: Actor
  readonly line: Line
  /** The account's name as others see it; set when the connection is authorised. */
  name: string
  /** The constellation it is for, once it said so. */
  documentName: string | undefined
  /** Whether the workshops on the constellation let its person edit; set when the connection is authorised. */
  mayEdit: boolean
  /** The one presence it may speak for, once it spoke. */
  presenceOf: number | undefined
  /** Takes a frame that is about presence, and says whether it was one; set once the connection stands. */
  hearPresence: ((frame: Buffer) => boolean) | undefined
  /** The actor its session stands for now, or undefined where the session ended. */
  readonly actorNow: () => Promise<Actor | undefined>
  /** Takes `cost` messages from its allowance, or cuts it off. */
  spend(cost: number): void
  /** Closes it at once: nothing more is read from it or sent to it. */
  cutOff(reason: CloseReasonId): void
  readonly isCutOff: () => boolean
  /** Closes it; what it already sent is still taken in. */
  leave(reason: CloseReasonId): void
  /** Asks for a sign of life; ends it where none came since the last time. */
  beat(): void
}

const ping = new Uint8Array([9])
const isPong = (data: Uint8Array) => data.byteLength === 1 && data[0] === 10

type ClientConnection = ReturnType<Hocuspocus['handleConnection']>

interface Means {
  /** What the WebSocket writes to. */
  readonly stream: Duplex
  readonly actor: Actor
  readonly actorNow: () => Promise<Actor | undefined>
  readonly now: () => number
  readonly serve: (socket: LiveSocket) => ClientConnection
  /** Resolves once every edit that is in the log by now is on disk. */
  readonly onDisk: () => Promise<void>
  readonly onEnd: (socket: LiveSocket) => void
}

/** Takes a new WebSocket into service. */
export function openLiveSocket(
  ws: WebSocket,
  { stream, actor, actorNow, now, serve, onDisk, onEnd }: Means,
): LiveSocket {
  const allowance = createAllowance(liveLimits.messagesAtOnce, liveLimits.messagesPerSecond)
  let isCutOff = false
  let hasLeft = false
  let isAlive = true

  function leave(reason: CloseReasonId) {
    hasLeft = true
    ws.close(closeCodes[reason], reason)
    connection.handleClose({ code: closeCodes[reason], reason })
    setTimeout(() => ws.terminate(), liveLimits.goodbye).unref()
  }

  function showLife() {
    isAlive = true
    connection.lastMessageReceivedAt = Date.now()
  }

  const socket: LiveSocket = {
    actor,
    line: new Line({ ws, stream, onDisk, onNotStored: () => socket.cutOff('not-stored') }),
    actorNow,
    name: '',
    documentName: undefined,
    mayEdit: true,
    presenceOf: undefined,
    hearPresence: undefined,
    spend(cost) {
      if (!allowance.take(cost, now())) socket.cutOff('too-fast')
    },
    cutOff(reason) {
      if (isCutOff) return
      isCutOff = true
      leave(reason)
    },
    isCutOff: () => isCutOff,
    leave,
    beat() {
      if (!isAlive) return ws.terminate()
      isAlive = false
      ws.ping()
      ws.send(ping)
    },
  }
  const connection = serve(socket)
  const parts = gatherParts(liveLimits.documentBytes)

  function hearPart(part: Uint8Array | 'more' | 'too-large') {
    if (part === 'too-large') return socket.cutOff('frame-too-large')
    socket.spend(liveLimits.costOfPart)
    if (part !== 'more' && !hasLeft) connection.handleMessage(part)
  }

  ws.on('message', (data: Buffer, isBinary: boolean) => {
    // Whoever closed it, nothing that still arrives is looked at.
    if (hasLeft || ws.readyState !== ws.OPEN) return
    if (!isBinary) return socket.cutOff('bad-frame')
    showLife()
    socket.spend(1 + Math.floor(data.byteLength / liveLimits.bytesForOne))
    if (hasLeft || isPong(data) || socket.hearPresence?.(data)) return
    const part = parts.take(data)
    if (part) return hearPart(part)
    // A copy, so that nothing kept of a message keeps the whole network buffer alive.
    connection.handleMessage(new Uint8Array(data))
  })
  ws.on('pong', showLife)
  ws.on('ping', () => socket.spend(1))
  ws.on('error', () => ws.terminate())
  ws.on('close', (code, reason) => {
    connection.handleClose({ code, reason: reason.toString() })
    onEnd(socket)
  })
  return socket
}
