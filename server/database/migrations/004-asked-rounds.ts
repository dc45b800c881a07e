import type { CreateTableBuilder, Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Dialect } from '../database'

type Table = CreateTableBuilder<string, string>

/** Rounds that ask people one by one. What was answered stands in tables that keep no order of coming in (S-20): sorted by their keys, or under random ids. */
export async function askedRounds(db: Kysely<unknown>, { types, name }: Dialect): Promise<void> {
  const ms = types.milliseconds
  const make = (table: string) => db.schema.createTable(table) as unknown as Table
  // In SQLite a hidden row number would tell who came after whom.
  const unordered = (table: Table) => (name === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table)

  await make('asked_round')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('constellation_id', 'text', c =>
      c.notNull().references('constellation.id').onDelete('cascade'),
    )
    .addColumn('plan', 'text', c => c.notNull())
    .addColumn('instrument', 'text', c => c.notNull())
    .addColumn('state', 'text', c => c.notNull())
    .addColumn('promise', 'text')
    .addColumn('opened_at', ms)
    .addColumn('closed_at', ms)
    .addColumn('batch', 'integer', c => c.notNull())
    .addColumn('made_at', ms, c => c.notNull())
    .execute()

  await unordered(
    make('invitee')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('round_id', 'text', c => c.notNull().references('asked_round.id').onDelete('cascade'))
      .addColumn('by', 'text', c => c.notNull())
      .addColumn('account_id', 'text', c => c.references('account.id').onDelete('set null'))
      .addColumn('code_hash', 'text', c => c.unique())
      .addColumn('perspective', 'text', c => c.notNull())
      .addColumn('group_name', 'text')
      .addColumn('answered_in', 'integer'),
  ).execute()

  await make('sheet')
    .addColumn('invitee_id', 'text', c => c.primaryKey().references('invitee.id').onDelete('cascade'))
    .addColumn('content', 'text', c => c.notNull())
    .addColumn('updated_at', ms, c => c.notNull())
    .execute()

  await unordered(
    make('tally')
      .addColumn('round_id', 'text', c => c.notNull().references('asked_round.id').onDelete('cascade'))
      .addColumn('batch', 'integer', c => c.notNull())
      .addColumn('subject', 'text', c => c.notNull())
      .addColumn('question', 'text', c => c.notNull())
      .addColumn('slice', 'text', c => c.notNull())
      .addColumn('option', 'text', c => c.notNull())
      .addColumn('count', 'integer', c => c.notNull())
      .addPrimaryKeyConstraint('tally_key', ['round_id', 'batch', 'subject', 'question', 'slice', 'option']),
  ).execute()

  await unordered(
    make('told')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('round_id', 'text', c => c.notNull().references('asked_round.id').onDelete('cascade'))
      .addColumn('batch', 'integer', c => c.notNull())
      .addColumn('subject', 'text', c => c.notNull())
      .addColumn('question', 'text', c => c.notNull())
      .addColumn('text', 'text', c => c.notNull())
      .addColumn('state', 'text', c => c.notNull()),
  ).execute()

  await make('release')
    .addColumn('round_id', 'text', c => c.notNull().references('asked_round.id').onDelete('cascade'))
    .addColumn('batch', 'integer', c => c.notNull())
    .addColumn('data', 'text', c => c.notNull())
    .addColumn('made_at', ms, c => c.notNull())
    .addPrimaryKeyConstraint('release_key', ['round_id', 'batch'])
    .execute()

  await make('instrument')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('workspace_id', 'text', c => c.notNull().references('workspace.id').onDelete('cascade'))
    .addColumn('data', 'text', c => c.notNull())
    .addColumn('made_at', ms, c => c.notNull())
    .addColumn('retired_at', ms)
    .execute()

  const index = (on: string, ...columns: string[]) =>
    db.schema
      .createIndex(`${on}_by_${columns.join('_')}`)
      .on(on)
      .columns(columns)
      .execute()
  await index('asked_round', 'constellation_id')
  await index('invitee', 'round_id')
  await index('invitee', 'account_id')
  await index('told', 'round_id')
  await index('instrument', 'workspace_id')
}
