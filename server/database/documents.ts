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

/** Appends updates in one statement, so that either all of them are on disk or none. */
export async function insertUpdates(
  { db }: Pick<Database, 'db'>,
  rows: readonly { docId: string; data: Uint8Array }[],
): Promise<void> {
  const values = rows.map(({ docId, data }) => ({ doc_id: docId, data }))
  await db.insertInto('document_update').values(values).execute()
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
