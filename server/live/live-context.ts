import type { LiveSocket } from './live-socket'

/** What every hook of the document server knows about a connection. */
export interface LiveContext {
  readonly socket: LiveSocket
}
