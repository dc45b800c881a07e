import { randomUUID } from 'node:crypto'
import type { Hocuspocus } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { CloseReasonId } from '@/model/shared-map/close-reason'
import { collabRequest } from './collab-request'
import type { LiveContext } from './live-context'
import type { LogFirst } from './log-first'
import type { UpdateLog } from './update-log'

/** What `write` does to a document, as one update; undefined where it does nothing. The document itself stays as it is. */
function updateBy(document: Y.Doc, write: (doc: Y.Doc) => void): Uint8Array | undefined {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  const updates: Uint8Array[] = []
  copy.on('update', (update: Uint8Array) => updates.push(update))
  write(copy)
  copy.destroy()
  return updates.length > 0 ? Y.mergeUpdates(updates) : undefined
}

interface Means {
  readonly hocuspocus: Hocuspocus<LiveContext>
  readonly log: UpdateLog
  readonly logged: LogFirst
}

/**
 * Changes a document from the server's side, whether or not anyone has it open: what `write` does is tried, stored and then seen by everyone, as
 * any edit is. Edits that arrive meanwhile merge with it. `first` is awaited before; returns why the change was not taken. It is on disk then, and so is what
 * `write` found there.
 */
export async function changeMap(
  { hocuspocus, log, logged }: Means,
  documentName: string,
  { write, first }: { write: (doc: Y.Doc) => void; first: (doc: Y.Doc) => Promise<void> },
): Promise<CloseReasonId | undefined> {
  const rights = { isAuthenticated: true, readOnly: false }
  const document = await hocuspocus.createDocument(documentName, collabRequest, randomUUID(), rights)
  document.addDirectConnection()
  try {
    await first(document)
    const update = updateBy(document, write)
    const fault = update && (await logged.take(document, update))
    if (fault) return fault
    return await log.onDisk().then(
      () => undefined,
      () => 'not-stored' as const,
    )
  } finally {
    document.removeDirectConnection()
    await hocuspocus.unloadDocument(document)
  }
}
