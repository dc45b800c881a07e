import type { Kysely } from 'kysely'
import type { Database } from './database'
import type { Tables } from './tables'

/** One update of a shared document, as it stands in the log. */
export interface LogRow {
  readonly seq: number
  readonly data: Uint8Array
}

/** A document's state up to a point; later (or unread) rows of the log are applied on top. */
export interface Snapshot {
  readonly uptoSeq: number
  readonly data: Uint8Array
}

const rowsAtOnce = 5000

type Appended = { readonly docId: string; readonly data: Uint8Array }

const textOf = ({ db }: Pick<Database, 'db'>, rows: readonly Appended[]): string =>
  db
    .insertInto('document_update')
    .values(rows.map(({ docId, data }) => ({ doc_id: docId, data })))
    .compile().sql

// An edit mostly comes alone, and making the text of its statement takes as long as running it.
const alone = new WeakMap<Database['db'], string>()

function keptTextOf({ db }: Pick<Database, 'db'>, rows: readonly Appended[]): string {
  const text = (rows.length === 1 && alone.get(db)) || textOf({ db }, rows)
  if (rows.length === 1) alone.set(db, text)
  return text
}

/** Appends updates in one statement, so that either all of them are in the log or none; on disk once the database is settled. */
export async function insertUpdates(
  { db, runQuickly }: Pick<Database, 'db' | 'runQuickly'>,
  rows: readonly Appended[],
): Promise<void> {
  const parameters = rows.flatMap(({ docId, data }) => [docId, data])
  await runQuickly(keptTextOf({ db }, rows), parameters)
}

/** A document's updates in the log, oldest first. */
export async function updatesOf({ db }: Pick<Database, 'db'>, docId: string): Promise<LogRow[]> {
  return db
    .selectFrom('document_update')
    .select(['seq', 'data'])
    .where('doc_id', '=', docId)
    .orderBy('seq')
    .execute()
}

/** The numbers of a document's updates in the log. */
export async function updateSeqsOf({ db }: Pick<Database, 'db'>, docId: string): Promise<readonly number[]> {
  const rows = await db.selectFrom('document_update').select('seq').where('doc_id', '=', docId).execute()
  return rows.map(({ seq }) => seq)
}

/** The updates with these numbers, as far as they are still in the log. */
export async function updatesAt({ db }: Pick<Database, 'db'>, seqs: readonly number[]): Promise<LogRow[]> {
  const rows: LogRow[] = []
  for (let at = 0; at < seqs.length; at += rowsAtOnce)
    rows.push(
      ...(await db
        .selectFrom('document_update')
        .select(['seq', 'data'])
        .where('seq', 'in', seqs.slice(at, at + rowsAtOnce))
        .execute()),
    )
  return rows
}

/** Up to which number a document's snapshot reaches, or undefined where none was made. */
export async function snapshotSeqOf(
  { db }: Pick<Database, 'db'>,
  docId: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('document_snapshot')
    .select('upto_seq')
    .where('doc_id', '=', docId)
    .executeTakeFirst()
  return row?.upto_seq
}

/** A document's snapshot, or undefined where none was made. */
export async function snapshotOf({ db }: Pick<Database, 'db'>, docId: string): Promise<Snapshot | undefined> {
  return db
    .selectFrom('document_snapshot')
    .select(['upto_seq as uptoSeq', 'data'])
    .where('doc_id', '=', docId)
    .executeTakeFirst()
}

async function putSnapshot(
  db: Kysely<Tables>,
  docId: string,
  before: Snapshot | undefined,
  { uptoSeq, data }: Snapshot,
): Promise<boolean> {
  if (!before) {
    const added = await db
      .insertInto('document_snapshot')
      .values({ doc_id: docId, upto_seq: uptoSeq, data })
      .onConflict(conflict => conflict.column('doc_id').doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n
  }
  const changed = await db
    .updateTable('document_snapshot')
    .set({ upto_seq: uptoSeq, data })
    .where('doc_id', '=', docId)
    .where('upto_seq', '=', before.uptoSeq)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/**
 * Puts `after` in the place of the snapshot `before` and deletes exactly the rows `seqs` that `after` holds, in one transaction.
 * False, and nothing changed, where another snapshot was put there meanwhile.
 */
export async function replaceSnapshot(
  { db }: Pick<Database, 'db'>,
  docId: string,
  change: { before: Snapshot | undefined; after: Snapshot; seqs: readonly number[] },
): Promise<boolean> {
  return db.transaction().execute(async trx => {
    if (!(await putSnapshot(trx, docId, change.before, change.after))) return false
    for (let at = 0; at < change.seqs.length; at += rowsAtOnce)
      await trx
        .deleteFrom('document_update')
        .where('doc_id', '=', docId)
        .where('seq', 'in', change.seqs.slice(at, at + rowsAtOnce))
        .execute()
    return true
  })
}

/** The clients that wrote a document before it was rewritten; empty where it never was. */
export async function retiredClientsOf(
  { db }: Pick<Database, 'db'>,
  docId: string,
): Promise<readonly number[]> {
  const row = await db
    .selectFrom('document_retired')
    .select('clients')
    .where('doc_id', '=', docId)
    .executeTakeFirst()
  return row ? (JSON.parse(row.clients) as readonly number[]) : []
}

async function nextSeq(db: Kysely<Tables>, docId: string): Promise<number> {
  const rows = await updatesOf({ db }, docId)
  const snapshot = await snapshotOf({ db }, docId)
  return Math.max(0, snapshot?.uptoSeq ?? 0, ...rows.slice(-1).map(({ seq }) => seq)) + 1
}

/**
 * Puts `data` in the place of everything stored of a document, and adds `clients` to those who wrote it before. Give it a transaction's step. The
 * snapshot gets a number no earlier one had, so that a compaction that began before cannot replace it.
 */
export async function rewriteDocument(
  { db }: { readonly db: Kysely<Tables> },
  docId: string,
  { data, clients }: { readonly data: Uint8Array; readonly clients: readonly number[] },
): Promise<void> {
  const uptoSeq = await nextSeq(db, docId)
  const retired = JSON.stringify([...new Set([...(await retiredClientsOf({ db }, docId)), ...clients])])
  for (const table of ['document_update', 'document_snapshot', 'document_retired'] as const)
    await db.deleteFrom(table).where('doc_id', '=', docId).execute()
  await db.insertInto('document_retired').values({ doc_id: docId, clients: retired }).execute()
  await db.insertInto('document_snapshot').values({ doc_id: docId, upto_seq: uptoSeq, data }).execute()
}
