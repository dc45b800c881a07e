import * as Y from 'yjs'
import { breathe } from '../breathe'
import type { Database } from '../database/database'
import { insertUpdates, replaceSnapshot, rewriteDocument, snapshotOf, updatesOf } from '../database/documents'
import type { Writes } from '../database/writes'

/** The append-only log of every shared document, with snapshots. */
export interface UpdateLog {
  /**
   * Resolves once the update is in the log, where it outlives the process, with whether it was stored alone: what arrives at the same moment is committed
   * together. Rejects where it could not be stored.
   */
  append(docId: string, data: Uint8Array): Promise<boolean>
  /** Resolves once every update that is in the log by now is on disk, where it outlives the power; rejects where the disk refuses. Asked again, it tries again. */
  onDisk(): Promise<void>
  /** Applies what is on disk to `doc`, in one transaction of the document. */
  load(docId: string, doc: Y.Doc): Promise<void>
  /** Puts a document's rows into its snapshot and deletes exactly those. */
  compact(docId: string): Promise<void>
  /**
   * Puts a document made anew in the place of everything stored of it, and forgets the bytes. Nothing is appended to it meanwhile, and who loads it waits;
   * `putAway` closes it wherever it is open.
   */
  rewrite(docId: string, rewriting: Rewriting): Promise<void>
  /** Waits for everything under way. */
  close(): Promise<void>
}

/** How a document is made anew from what it was; `beside` writes what belongs to it in the same transaction. */
export interface Rewriting {
  readonly putAway: () => Promise<void>
  readonly make: (doc: Y.Doc) => Uint8Array
  readonly beside: (step: Writes, doc: Y.Doc) => Promise<void>
}

interface Waiting {
  readonly docId: string
  readonly data: Uint8Array
  readonly resolve: (isAlone: boolean) => void
  readonly reject: (reason: unknown) => void
}

function fail(batch: readonly Waiting[], reason: unknown) {
  for (const { reject } of batch) reject(reason)
}

const batchRows = 1000
const batchBytes = 8 * 1024 * 1024
// Milliseconds since the last batch.
const littleArrives = 5

function takeBatch(queue: Waiting[]): Waiting[] {
  let bytes = 0
  let rows = 0
  for (const { data } of queue) {
    bytes += data.byteLength
    if (rows > 0 && (rows === batchRows || bytes > batchBytes)) break
    rows += 1
  }
  return queue.splice(0, rows)
}

/** Opens the log; a document is compacted about every `compactEvery` rows. `report` hears of compactions that failed (nothing is lost by them). */
export function createUpdateLog(
  database: Database,
  { compactEvery = 1000, report = (_problem: unknown) => {} } = {},
): UpdateLog {
  const queue: Waiting[] = []
  const rowsSince = new Map<string, number>()
  const compacting = new Map<string, Promise<void>>()
  let lastCompaction: Promise<void> = Promise.resolve()
  let lastStored = 0
  let draining: Promise<void> | undefined
  // Of everything committed so far.
  let arriving: Promise<void> = Promise.resolve()
  let isInDoubt = false
  // Documents that are being rewritten, and the loads that began before.
  const sealed = new Map<string, Promise<void>>()
  const loads = new Set<{ readonly docId: string; readonly done: Promise<unknown> }>()

  function count(docId: string, rows: number) {
    const total = (rowsSince.get(docId) ?? 0) + rows
    rowsSince.set(docId, total)
    if (total >= compactEvery) void compact(docId).catch(report)
  }

  async function arrive() {
    // It is shown first: beginning a flush takes as long as showing an edit to ten people.
    await breathe()
    try {
      await database.settle()
    } catch (problem) {
      isInDoubt = true
      throw problem
    }
  }

  function sendToDisk() {
    isInDoubt = false
    arriving = arrive()
    // Whoever is told that something is saved waits for it, and hears of it too.
    arriving.catch(report)
  }

  async function store(batch: readonly Waiting[]) {
    await insertUpdates(database, batch)
    // What was committed goes to the disk while it is shown and the next batch is written.
    sendToDisk()
    for (const { docId, resolve } of batch) {
      resolve(batch.length === 1)
      count(docId, 1)
    }
  }

  // One document that is gone must not take the others' updates with it.
  async function storeEachDocument(batch: readonly Waiting[]) {
    for (const part of Map.groupBy(batch, waiting => waiting.docId).values())
      await store(part).catch((reason: unknown) => fail(part, reason))
  }

  async function drain() {
    while (queue.length > 0) {
      // Lets every message that has already arrived join this batch; where little arrives, it waits for nobody.
      if (performance.now() - lastStored < littleArrives) await breathe()
      const batch = takeBatch(queue)
      await store(batch).catch(() => storeEachDocument(batch))
      lastStored = performance.now()
    }
    draining = undefined
  }

  async function compactNow(docId: string) {
    rowsSince.delete(docId)
    const rows = await updatesOf(database, docId)
    if (rows.length === 0) return
    const before = await snapshotOf(database, docId)
    const doc = new Y.Doc()
    applyAll(doc, before ? [before, ...rows] : rows)
    const seqs = rows.map(row => row.seq)
    const uptoSeq = Math.max(before?.uptoSeq ?? 0, ...seqs.slice(-1))
    const after = { uptoSeq, data: Y.encodeStateAsUpdate(doc) }
    doc.destroy()
    if (await replaceSnapshot(database, docId, { before, after, seqs })) await database.forgetDeleted()
  }

  async function loadNow(docId: string, doc: Y.Doc) {
    // The rows first: a compaction in between then only shows them twice, which is harmless.
    const rows = await updatesOf(database, docId)
    const snapshot = await snapshotOf(database, docId)
    // What was read may still be on its way to the disk, and is not shown before.
    await database.settle()
    await breathe()
    applyAll(doc, snapshot ? [snapshot, ...rows] : rows)
    rowsSince.delete(docId)
    count(docId, rows.length)
  }

  async function load(docId: string, doc: Y.Doc) {
    while (sealed.has(docId)) await sealed.get(docId)
    const done = loadNow(docId, doc)
    const mine = { docId, done: Promise.allSettled([done]) }
    loads.add(mine)
    await done.finally(() => loads.delete(mine))
  }

  async function rewriteNow(docId: string, { putAway, make, beside }: Rewriting) {
    await Promise.all([...loads].filter(load => load.docId === docId).map(({ done }) => done))
    await putAway()
    await draining
    await compacting.get(docId)
    const doc = new Y.Doc()
    await loadNow(docId, doc)
    const clients = [...doc.store.clients.keys()]
    await database.db.transaction().execute(async db => {
      await rewriteDocument({ db }, docId, { data: make(doc), clients })
      await beside({ db }, doc)
    })
    doc.destroy()
    await database.forgetDeleted()
  }

  function compact(docId: string): Promise<void> {
    if (sealed.has(docId)) return Promise.resolve()
    const running = compacting.get(docId)
    if (running) return running
    // One after the other: many rooms that fill alike are due at the same moment, and edits go on in between.
    const started = lastCompaction.then(() => compactNow(docId)).finally(() => compacting.delete(docId))
    lastCompaction = started.catch(() => undefined)
    compacting.set(docId, started)
    return started
  }

  return {
    append: (docId, data) =>
      new Promise((resolve, reject) => {
        if (sealed.has(docId)) return reject(new Error('The document is being rewritten.'))
        queue.push({ docId, data, resolve, reject })
        draining ??= drain()
      }),
    onDisk() {
      if (isInDoubt) sendToDisk()
      return arriving
    },
    load,
    async rewrite(docId, rewriting) {
      while (sealed.has(docId)) await sealed.get(docId)
      const done = rewriteNow(docId, rewriting).finally(() => sealed.delete(docId))
      sealed.set(
        docId,
        done.catch(() => undefined),
      )
      await done
    },
    compact,
    async close() {
      await draining
      await arriving.catch(() => undefined)
      await Promise.allSettled(compacting.values())
    },
  }
}

function applyAll(doc: Y.Doc, parts: readonly { readonly data: Uint8Array }[]) {
  doc.transact(() => {
    for (const { data } of parts) Y.applyUpdate(doc, data)
  })
}
