import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Dialect } from '../database'

type Table = CreateTableBuilder<string, string>

/** The tables of the first version. */
export async function firstTables(db: Kysely<unknown>, { types, name }: Dialect): Promise<void> {
  const ms = types.milliseconds
  const numbered = (table: Table, column: string): Table =>
    table.addColumn(column, name === 'sqlite' ? 'integer' : 'bigserial', c =>
      name === 'sqlite' ? c.primaryKey().autoIncrement() : c.primaryKey(),
    ) as Table
  const bytes = sql.raw(types.bytes)
  const make = (table: string) => db.schema.createTable(table) as unknown as Table

  await make('setting')
    .addColumn('key', 'text', c => c.primaryKey())
    .addColumn('value', 'text', c => c.notNull())
    .execute()

  await make('workspace')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('created_at', ms, c => c.notNull())
    .execute()

  await make('account')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('email', 'text', c => c.notNull().unique())
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('password_hash', 'text', c => c.notNull())
    .addColumn('language', 'text', c => c.notNull().defaultTo('en'))
    .addColumn('created_at', ms, c => c.notNull())
    .execute()

  await make('membership')
    .addColumn('account_id', 'text', c => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('workspace_id', 'text', c => c.notNull().references('workspace.id').onDelete('cascade'))
    .addColumn('role', 'text', c => c.notNull())
    .addColumn('joined_at', ms, c => c.notNull())
    .addPrimaryKeyConstraint('membership_key', ['account_id', 'workspace_id'])
    .execute()

  await make('session')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('account_id', 'text', c => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('workspace_id', 'text', c => c.notNull().references('workspace.id').onDelete('cascade'))
    .addColumn('created_at', ms, c => c.notNull())
    .addColumn('expires_at', ms, c => c.notNull())
    .execute()

  await make('invitation')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('workspace_id', 'text', c => c.notNull().references('workspace.id').onDelete('cascade'))
    .addColumn('role', 'text', c => c.notNull())
    .addColumn('created_at', ms, c => c.notNull())
    .addColumn('expires_at', ms, c => c.notNull())
    .execute()

  await numbered(make('sign_in_attempt'), 'id')
    .addColumn('key_hash', 'text', c => c.notNull())
    .addColumn('at', ms, c => c.notNull())
    .execute()

  await make('constellation')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('workspace_id', 'text', c => c.notNull().references('workspace.id').onDelete('cascade'))
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('created_at', ms, c => c.notNull())
    .addColumn('updated_at', ms, c => c.notNull())
    .addColumn('archived_at', ms)
    .execute()

  await numbered(make('document_update'), 'seq')
    .addColumn('doc_id', 'text', c => c.notNull().references('constellation.id').onDelete('cascade'))
    .addColumn('data', bytes, c => c.notNull())
    .execute()

  await make('document_snapshot')
    .addColumn('doc_id', 'text', c => c.primaryKey().references('constellation.id').onDelete('cascade'))
    .addColumn('upto_seq', ms, c => c.notNull())
    .addColumn('data', bytes, c => c.notNull())
    .execute()

  await make('round')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('constellation_id', 'text', c =>
      c.notNull().references('constellation.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', c => c.notNull())
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('opened_at', ms, c => c.notNull())
    .addColumn('closed_at', ms)
    .execute()

  await make('response')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('round_id', 'text', c => c.notNull().references('round.id').onDelete('cascade'))
    .addColumn('subject', 'text', c => c.notNull())
    .addColumn('perspective', 'text', c => c.notNull())
    .addColumn('edition_id', 'text', c => c.notNull())
    .addColumn('edition_version', 'integer', c => c.notNull())
    .addColumn('submitted_on', 'text', c => c.notNull())
    .execute()

  await make('answer')
    .addColumn('response_id', 'text', c => c.notNull().references('response.id').onDelete('cascade'))
    .addColumn('element_id', 'text', c => c.notNull())
    .addColumn('answer', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('answer_key', ['response_id', 'element_id'])
    .execute()

  await make('comment')
    .addColumn('response_id', 'text', c => c.notNull().references('response.id').onDelete('cascade'))
    .addColumn('element_id', 'text', c => c.notNull())
    .addColumn('text', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('comment_key', ['response_id', 'element_id'])
    .execute()

  await make('draft')
    .addColumn('account_id', 'text', c => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('round_id', 'text', c => c.notNull().references('round.id').onDelete('cascade'))
    .addColumn('subject', 'text', c => c.notNull())
    .addColumn('perspective', 'text', c => c.notNull())
    .addColumn('answers', 'text', c => c.notNull())
    .addColumn('comments', 'text', c => c.notNull())
    .addColumn('updated_at', ms, c => c.notNull())
    .addPrimaryKeyConstraint('draft_key', ['account_id', 'round_id', 'subject', 'perspective'])
    .execute()

  await numbered(make('audit'), 'id')
    .addColumn('workspace_id', 'text', c => c.notNull().references('workspace.id').onDelete('cascade'))
    .addColumn('account_id', 'text', c => c.notNull())
    .addColumn('act', 'text', c => c.notNull())
    .addColumn('subject', 'text', c => c.notNull())
    .addColumn('at', ms, c => c.notNull())
    .execute()

  const index = (on: string, ...columns: string[]) =>
    db.schema
      .createIndex(`${on}_by_${columns.join('_')}`)
      .on(on)
      .columns(columns)
      .execute()
  await index('document_update', 'doc_id', 'seq')
  await index('constellation', 'workspace_id')
  await index('membership', 'workspace_id')
  await index('session', 'account_id')
  await index('round', 'constellation_id')
  await index('response', 'round_id', 'subject')
  await index('sign_in_attempt', 'key_hash', 'at')
  await index('audit', 'workspace_id', 'at')
}
