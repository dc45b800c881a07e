import type { Hocuspocus } from '@hocuspocus/server'
import { removeAwarenessStates } from 'y-protocols/awareness'
import { liveLimits } from './limits'
import type { LiveContext } from './live-context'
import type { LiveSockets } from './live-sockets'
import type { PeerWord } from './peers'
import type { RoomRulesKeeper } from './room-rules'

/** Does what a word says to the connections of this process, whichever process says it. */
export function actsOf(
  hocuspocus: Hocuspocus<LiveContext>,
  sockets: LiveSockets,
  rules: RoomRulesKeeper,
  report: (problem: unknown) => void,
): (word: PeerWord) => void {
  /** Takes the presence of those off everyone's screen who are not to be seen any more. */
  async function hide(id: string): Promise<void> {
    const { isSeen } = await rules.of(id)
    const document = hocuspocus.documents.get(id)
    if (!document) return
    const hidden: number[] = []
    sockets.each(
      ({ documentName, actor }) => documentName === id && !isSeen(actor),
      ({ presenceOf }) => presenceOf !== undefined && hidden.push(presenceOf),
    )
    removeAwarenessStates(document.awareness, hidden, 'kept off')
  }

  /** Lets those connect anew whose right to edit changed. A moment later, so that what is under way is still taken. */
  function renewRights(id: string): void {
    setTimeout(async () => {
      const { mayEdit } = await rules.of(id)
      sockets.each(
        ({ documentName, actor, mayEdit: could }) => documentName === id && could !== mayEdit(actor),
        socket => socket.cutOff('reset'),
      )
    }, liveLimits.underWay).unref()
  }

  return word => {
    switch (word.act) {
      case 'tell':
        if (word.news.news === 'workshop') {
          rules.forget(word.id)
          void hide(word.id).catch(report)
        }
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
      case 'renew-rights':
        return renewRights(word.id)
      // Rooms have their own ears (server/workshop/room-news).
      case 'room':
        return
    }
  }
}
