import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Dialect } from '../database'

type Table = CreateTableBuilder<string, string>

/** Workshops over a constellation, and run sheets of a workspace's own. What people write or place dots on stands in tables that keep no order of coming in (S-20). */
export async function workshops(db: Kysely<unknown>, { types, name }: Dialect): Promise<void> {
  const ms = types.milliseconds
  const make = (table: string) => db.schema.createTable(table) as unknown as Table
  const unordered = (table: Table) => (name === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table)

  await make('run_sheet')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('workspace_id', 'text', c => c.notNull().references('workspace.id').onDelete('cascade'))
    .addColumn('data', 'text', c => c.notNull())
    .addColumn('made_at', ms, c => c.notNull())
    .execute()

  await make('workshop')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('constellation_id', 'text', c =>
      c.notNull().references('constellation.id').onDelete('cascade'),
    )
    .addColumn('state', 'text', c => c.notNull())
    .addColumn('plan', 'text', c => c.notNull())
    .addColumn('room', 'text', c => c.notNull())
    .addColumn('door', 'text')
    .addColumn('code_hash', 'text', c => c.unique())
    .addColumn('made_at', ms, c => c.notNull())
    .addColumn('began_at', ms)
    .addColumn('ended_at', ms)
    .addColumn('record', 'text')
    .execute()

  await unordered(
    make('seat')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('workshop_id', 'text', c => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('account_id', 'text', c => c.references('account.id').onDelete('cascade'))
      .addColumn('name', 'text', c => c.notNull())
      .addColumn('perspective', 'text', c => c.notNull())
      .addColumn('state', 'text', c => c.notNull())
      .addColumn('hand_up', 'integer', c => c.notNull())
      .addColumn('resting', 'integer', c => c.notNull())
      .addColumn('muted', 'integer', c => c.notNull())
      .addColumn('invitee_id', 'text', c => c.references('invitee.id').onDelete('set null'))
      .addColumn('wrote', 'integer', c => c.notNull())
      .addUniqueConstraint('seat_name', ['workshop_id', 'name']),
  ).execute()

  await unordered(
    make('note')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('workshop_id', 'text', c => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('stage', 'text', c => c.notNull())
      .addColumn('text', 'text', c => c.notNull())
      .addColumn('state', 'text', c => c.notNull())
      .addColumn('heap', 'text')
      .addColumn('pin', 'text'),
  ).execute()

  await unordered(
    make('ballot')
      .addColumn('seat_id', 'text', c => c.notNull().references('seat.id').onDelete('cascade'))
      .addColumn('stage', 'text', c => c.notNull())
      .addColumn('dots', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('ballot_key', ['seat_id', 'stage']),
  ).execute()

  await unordered(
    make('dot')
      .addColumn('workshop_id', 'text', c => c.notNull().references('workshop.id').onDelete('cascade'))
      .addColumn('stage', 'text', c => c.notNull())
      .addColumn('option', 'text', c => c.notNull())
      .addColumn('count', 'integer', c => c.notNull())
      .addPrimaryKeyConstraint('dot_key', ['workshop_id', 'stage', 'option']),
  ).execute()

  await db.schema
    .alterTable('guest')
    .addColumn('seat_id', 'text', c => c.references('seat.id').onDelete('cascade'))
    .execute()

  const index = (on: string, column: string) =>
    db.schema.createIndex(`${on}_by_${column}`).on(on).column(column).execute()
  await index('run_sheet', 'workspace_id')
  await index('workshop', 'constellation_id')
  await index('seat', 'workshop_id')
  await index('note', 'workshop_id')
  await index('guest', 'seat_id')
}
