import type { Document, Extension } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { Database } from '../database/database'
import { retiredClientsOf } from '../database/documents'
import { CutOff } from './cut-off'
import type { LiveContext } from './live-context'

const syncStep1 = 0

function clientsIn(stateVector: Uint8Array): readonly number[] {
  try {
    return [...Y.decodeStateVector(stateVector).keys()]
  } catch {
    // Whoever reads it next refuses it.
    return []
  }
}

/** Turns away who still holds a document as it was before it was rewritten: merging would bring back what was erased (S-32). They are told to open it anew. */
export function refuseRetired(database: Database): Extension<LiveContext> {
  const retired = new WeakMap<Document, ReadonlySet<number>>()
  return {
    extensionName: 'refuse-retired',
    async afterLoadDocument({ document, documentName }) {
      retired.set(document, new Set(await retiredClientsOf(database, documentName)))
    },
    async beforeSync({ type, payload, document, context: { socket } }) {
      if (type !== syncStep1) return
      const known = retired.get(document)
      if (!known?.size || !clientsIn(payload).some(client => known.has(client))) return
      socket.cutOff('rewritten')
      throw new CutOff('rewritten')
    },
  }
}
