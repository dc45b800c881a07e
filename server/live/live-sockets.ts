import { liveLimits } from './limits'
import type { LiveSocket } from './live-socket'

/** The live connections of this process. */
export interface LiveSockets {
  add(socket: LiveSocket): void
  remove(socket: LiveSocket): void
  /** True where this account, or everyone together, has as many connections as they may. */
  isFull(accountId: string): boolean
  /** Does something to each connection that is meant. */
  each(isMeant: (socket: LiveSocket) => boolean, act: (socket: LiveSocket) => void): void
  /** Closes all of them; what they already sent is still taken in. */
  close(): void
}

// A session can end without anyone telling this process: by its hour, by signing out in another tab, by the host's command.
async function recheck(socket: LiveSocket): Promise<void> {
  const { actor } = socket
  const current = await socket.actorNow().catch(() => actor)
  if (current?.role !== actor.role || current.workspaceId !== actor.workspaceId)
    socket.cutOff('right-withdrawn')
}

/** In how many parts connections are asked for a sign of life, between two times that one is. */
const turnsInABeat = 40

/** An empty set of connections; each is asked for a sign of life, and its session looked up again, now and then. */
export function createLiveSockets(): LiveSockets {
  const sockets = new Set<LiveSocket>()
  let isClosing = false
  const turns = new WeakMap<LiveSocket, number>()
  let turn = 0
  // A part of them at a time: six hundred looked up at once would hold up everyone's edits.
  const heartbeat = setInterval(() => {
    turn = (turn + 1) % turnsInABeat
    for (const socket of [...sockets]) {
      if (turns.get(socket) !== turn) continue
      socket.beat()
      void recheck(socket)
    }
  }, liveLimits.heartbeat / turnsInABeat)
  heartbeat.unref()

  return {
    add(socket) {
      turns.set(socket, Math.floor(Math.random() * turnsInABeat))
      sockets.add(socket)
    },
    remove: socket => sockets.delete(socket),
    isFull(accountId) {
      const own = [...sockets].filter(socket => socket.actor.accountId === accountId)
      return (
        isClosing || sockets.size >= liveLimits.connections || own.length >= liveLimits.connectionsPerAccount
      )
    },
    each(isMeant, act) {
      for (const socket of [...sockets]) if (isMeant(socket)) act(socket)
    },
    close() {
      isClosing = true
      clearInterval(heartbeat)
      for (const socket of [...sockets]) socket.leave('stopping')
    },
  }
}
