import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Dialect } from '../database'

type Table = CreateTableBuilder<string, string>

/** Sittings of people without an account. In no order of coming in (S-20). */
export async function guests(db: Kysely<unknown>, { types, name }: Dialect): Promise<void> {
  const table = db.schema.createTable('guest') as unknown as Table
  await (name === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table)
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('invitee_id', 'text', c => c.references('invitee.id').onDelete('cascade'))
    .addColumn('language', 'text', c => c.notNull())
    .addColumn('sitting', 'text', c => c.notNull())
    .addColumn('seen_at', types.milliseconds, c => c.notNull())
    .addColumn('expires_at', types.milliseconds, c => c.notNull())
    .execute()
  await db.schema.createIndex('guest_by_invitee_id').on('guest').columns(['invitee_id']).execute()
  await db.schema.createIndex('guest_by_expires_at').on('guest').columns(['expires_at']).execute()
}
