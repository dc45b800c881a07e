import type { Hocuspocus } from '@hocuspocus/server'
import type { LiveContext } from './live-context'
import type { LiveSockets } from './live-sockets'
import type { PeerWord } from './peers'

/** Does what a word says to the connections of this process, whichever process says it. */
export function actsOf(hocuspocus: Hocuspocus<LiveContext>, sockets: LiveSockets): (word: PeerWord) => void {
  return word => {
    switch (word.act) {
      case 'tell':
        return hocuspocus.documents.get(word.id)?.relayStateless(JSON.stringify(word.news))
      case 'withdraw':
        return sockets.each(
          ({ actor }) => actor.accountId === word.accountId && actor.workspaceId === word.workspaceId,
          socket => socket.cutOff('right-withdrawn'),
        )
      case 'cut-off':
        return sockets.each(
          ({ documentName }) => documentName === word.id,
          socket => socket.cutOff(word.reason),
        )
      // Rooms have their own ears (server/workshop/room-news).
      case 'room':
        return
    }
  }
}
