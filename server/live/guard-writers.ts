import type { Extension } from '@hocuspocus/server'
import * as Y from 'yjs'
import { reachOf } from '@/model/shared-map/update-reach'
import { CutOff } from './cut-off'
import type { LiveContext } from './live-context'
import { rememberHolders } from './remember-holders'

/** The clients under whose ids an update brings something the document lacks. What cannot be read is left to whoever reads it next. */
function writersIn(update: Uint8Array, { store }: Y.Doc): readonly number[] {
  const reach = [...(reachOf(update) ?? [])]
  return reach.filter(([client, clock]) => clock > Y.getState(store, client)).map(([client]) => client)
}

/**
 * Keeps anyone from writing under the client id of an account that is or was here: the next edits of that account would be taken for known ones, and
 * lost without a word. Who brings what others wrote elsewhere may come again once it has arrived by itself.
 */
export function guardWriters(): Extension<LiveContext> {
  const holders = rememberHolders()

  return {
    extensionName: 'guard-writers',
    async beforeHandleAwareness({ documentName, context }) {
      if (context?.socket.presenceOf === undefined) return
      const { presenceOf, actor } = context.socket
      holders.note(documentName, presenceOf, actor.accountId)
      if (holders.of(documentName, presenceOf) === actor.accountId) return
      context.socket.cutOff('forged-presence')
      throw new CutOff('forged-presence')
    },
    async beforeSync({ type, payload, document, documentName, connection, context: { socket } }) {
      if (type === 0 || connection.readOnly) return
      const isForeign = (client: number) => {
        const holder =
          holders.of(documentName, client) ?? document.awareness.getStates().get(client)?.user?.id
        return holder !== undefined && holder !== socket.actor.accountId
      }
      if (!writersIn(payload, document).some(isForeign)) return
      socket.cutOff('forged-client')
      throw new CutOff('forged-client')
    },
  }
}
