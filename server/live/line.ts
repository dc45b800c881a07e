import type { Duplex } from 'node:stream'
import { MessageType, type WebSocketLike } from '@hocuspocus/server'
import type { WebSocket } from 'ws'
import { liveLimits } from './limits'
import { messageKind } from './message-kind'
import { rememberLast } from './remember-last'
import { socketFrame } from './socket-frame'

const held = new Set<Duplex>()

function letGo() {
  for (const stream of held) stream.uncork()
  held.clear()
}

/** Holds what is written to a stream until the present step is over: what one step sends leaves in one piece, which is most of the work in a full room. */
function hold(stream: Duplex) {
  if (held.has(stream)) return
  if (held.size === 0) process.nextTick(letGo)
  held.add(stream)
  stream.cork()
}

const frameOf = rememberLast(socketFrame)

const isAcknowledgement = rememberLast(
  (message: Uint8Array) => messageKind(message) === MessageType.SyncStatus,
)

interface Means {
  readonly ws: WebSocket
  /** What the WebSocket writes to. */
  readonly stream: Duplex
  /** Resolves once every edit that is in the log by now is on disk. */
  readonly onDisk: () => Promise<void>
  /** Where the disk refuses. */
  readonly onNotStored: () => void
}

/**
 * What the document server sees of one WebSocket. An edit that it acknowledges is in the log; it is acknowledged to its person once everything in the log is on
 * disk. Where the disk refuses, the line is made anew: whoever waited still has the edit, and it is acknowledged when the disk takes it again.
 */
export class Line implements WebSocketLike {
  constructor(private readonly means: Means) {}

  get readyState(): number {
    return this.means.ws.readyState
  }

  close(code?: number, reason?: string): void {
    this.means.ws.close(code, reason)
  }

  /** Sends a message, together with all that this step sends. */
  send(message: Uint8Array): void {
    if (isAcknowledgement(message)) this.acknowledge(message)
    else this.write(message, true)
  }

  /** Sends a message at once. */
  sendNow(message: Uint8Array): void {
    this.write(message, false)
  }

  private acknowledge(message: Uint8Array): void {
    this.means.onDisk().then(() => this.write(message, true), this.means.onNotStored)
  }

  // Past the WebSocket, which would make a frame of the same bytes for everyone in the room.
  private write(message: Uint8Array, isHeld: boolean): void {
    const { ws, stream } = this.means
    if (ws.readyState !== ws.OPEN) return
    // Who never reads is let go.
    if (stream.writableLength > liveLimits.waitingBytes) ws.terminate()
    else {
      if (isHeld) hold(stream)
      stream.write(frameOf(message))
    }
  }
}
