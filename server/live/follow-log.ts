import type { Document, Extension, RedisTransactionOrigin } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { Database } from '../database/database'
import { snapshotOf, snapshotSeqOf, updateSeqsOf, updatesAt } from '../database/documents'
import { liveLimits } from './limits'
import type { LiveContext } from './live-context'

interface Followed {
  readonly document: Document
  seen: ReadonlySet<number>
  upto: number | undefined
}

const fromAnother: RedisTransactionOrigin = { source: 'redis' }

/**
 * Reads every few seconds what other processes put into the log of the documents that are open here: where their word was lost, or they ended before they
 * gave it, the log still has it. What is there already changes nothing.
 */
export function followLog(database: Database, report: (problem: unknown) => void) {
  const all = new Map<string, Followed>()
  let isReading = false

  async function readSnapshot(id: string, followed: Followed) {
    const upto = await snapshotSeqOf(database, id)
    if (upto === followed.upto) return
    const snapshot = await snapshotOf(database, id)
    if (snapshot) Y.applyUpdate(followed.document, snapshot.data, fromAnother)
    followed.upto = upto
  }

  async function readOne(id: string, followed: Followed) {
    // The rows first: a compaction in between moves them into the snapshot, which is read next.
    const seqs = await updateSeqsOf(database, id)
    const rows = await updatesAt(
      database,
      seqs.filter(seq => !followed.seen.has(seq)),
    )
    await readSnapshot(id, followed)
    if (all.get(id) !== followed) return
    followed.document.transact(() => {
      for (const { data } of rows) Y.applyUpdate(followed.document, data, fromAnother)
    }, fromAnother)
    followed.seen = new Set(seqs)
  }

  async function read() {
    if (isReading) return
    isReading = true
    for (const [id, followed] of [...all]) await readOne(id, followed).catch(report)
    isReading = false
  }

  const timer = setInterval(() => void read(), liveLimits.following)
  timer.unref()
  const extension: Extension<LiveContext> = {
    extensionName: 'follow-log',
    async afterLoadDocument({ documentName, document }) {
      all.set(documentName, { document, seen: new Set(), upto: await snapshotSeqOf(database, documentName) })
    },
    async afterUnloadDocument({ documentName, instance }) {
      if (!instance.documents.has(documentName)) all.delete(documentName)
    },
  }
  return { extension, stop: () => clearInterval(timer) }
}
