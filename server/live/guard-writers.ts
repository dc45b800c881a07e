import type { Document, Extension } from '@hocuspocus/server'
import * as Y from 'yjs'
import { CutOff } from './cut-off'
import type { LiveContext } from './live-context'
import type { LiveSocket } from './live-socket'

type Holders = Map<number, string>

/** The clients under whose ids an update brings something the document lacks. What cannot be read is left to whoever reads it next. */
function writersIn(update: Uint8Array, { store }: Y.Doc): readonly number[] {
  try {
    const { to } = Y.parseUpdateMeta(update)
    return [...to].filter(([client, clock]) => clock > Y.getState(store, client)).map(([client]) => client)
  } catch {
    return []
  }
}

/**
 * Keeps anyone from writing under the client id of an account that is or was here: the next edits of that account would be taken for known ones, and
 * lost without a word. Who brings what others wrote elsewhere may come again once it has arrived by itself.
 */
export function guardWriters(): Extension<LiveContext> {
  const byDocument = new WeakMap<Document, Holders>()

  function holdersOf(document: Document): Holders {
    const holders = byDocument.get(document) ?? new Map<number, string>()
    byDocument.set(document, holders)
    return holders
  }

  function remember(document: Document, { presenceOf, actor }: LiveSocket): Holders {
    const holders = holdersOf(document)
    if (presenceOf !== undefined && !holders.has(presenceOf)) holders.set(presenceOf, actor.accountId)
    return holders
  }

  return {
    extensionName: 'guard-writers',
    async beforeHandleAwareness({ document, context }) {
      if (context) remember(document, context.socket)
    },
    async beforeSync({ type, payload, document, connection, context: { socket } }) {
      if (type === 0 || connection.readOnly) return
      const holders = remember(document, socket)
      const isForeign = (client: number) => {
        const holder = holders.get(client) ?? document.awareness.getStates().get(client)?.user?.id
        return holder !== undefined && holder !== socket.actor.accountId
      }
      if (!writersIn(payload, document).some(isForeign)) return
      socket.cutOff('forged-client')
      throw new CutOff('forged-client')
    },
  }
}
