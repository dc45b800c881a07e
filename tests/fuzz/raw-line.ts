import { once } from 'node:events'
import WebSocket, { type ClientOptions } from 'ws'
import { authFrame } from './frames'
import type { Person, World } from './hostile-world'

/** How a WebSocket request was answered: opened, or refused with a status. */
export type Knock = { readonly socket: WebSocket } | { readonly status: number }

/** Asks for a WebSocket as `who`, or as nobody. */
export function knock(
  { port, origin }: World,
  who?: Pick<Person, 'cookie'>,
  options: ClientOptions = {},
): Promise<Knock> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/collab`, {
    headers: who ? { cookie: who.cookie } : {},
    origin,
    perMessageDeflate: false,
    ...options,
  })
  return new Promise(resolve => {
    socket.on('open', () => resolve({ socket }))
    socket.on('unexpected-response', (_request, { statusCode }) => resolve({ status: statusCode ?? 0 }))
    socket.on('error', () => resolve({ status: 0 }))
  })
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** A connection that sends whatever it likes. */
export interface RawLine {
  readonly socket: WebSocket
  send(bytes: Uint8Array): void
  readonly isClosed: () => boolean
  /** Resolves to how it was closed, or to “open” where it was not within `ms`. */
  ending(ms?: number): Promise<string>
  leave(): void
}

/** Opens a map as `who`, up to where the server said what they may do. */
export async function openLine(world: World, who: Person, room: string): Promise<RawLine> {
  const knocked = await knock(world, who)
  if (!('socket' in knocked)) throw new Error(`not let in: ${knocked.status}`)
  const { socket } = knocked
  let closed: string | undefined
  const gone = new Promise<string>(resolve =>
    socket.on('close', (code, reason) => {
      closed = `${code} ${reason.toString()}`.trim()
      resolve(closed)
    }),
  )
  // Some names are not even answered.
  const answered = Promise.race([once(socket, 'message'), gone, pause(500)])
  socket.send(authFrame(room))
  await answered
  return {
    socket,
    send: bytes => {
      if (closed === undefined && socket.readyState === WebSocket.OPEN) socket.send(bytes)
    },
    isClosed: () => closed !== undefined,
    ending: (ms = 5_000) =>
      Promise.race([gone, new Promise<string>(resolve => setTimeout(resolve, ms, 'open'))]),
    leave: () => socket.terminate(),
  }
}

/** How many times each thing came about. */
export class Tally {
  readonly counts = new Map<string, number>()
  add(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
  }
  toString(): string {
    return [...this.counts].map(([what, count]) => `${what} × ${count}`).join(', ')
  }
}
