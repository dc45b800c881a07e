import type { Document, Extension } from '@hocuspocus/server'
import type { LiveContext } from './live-context'

const peopleWithoutWait = 60
const longestWait = 15

/** The milliseconds for which edits and presence are gathered before they go out to everyone together: none in a room like most, a few in a very full one. */
export const gatheringTime = (connections: number): number =>
  Math.max(0, Math.min(longestWait, Math.round((connections - peopleWithoutWait) / 8)))

const pace = (document: Document) => {
  document.flushDelay = gatheringTime(document.getConnectionsCount())
}

/** Lets a very full room hear of everything a little more seldom, so that the server keeps up with sending. */
export const paceBroadcasts: Extension<LiveContext> = {
  extensionName: 'pace-broadcasts',
  async connected({ connection }) {
    pace(connection.document)
  },
  async onDisconnect({ document }) {
    pace(document)
  },
}
