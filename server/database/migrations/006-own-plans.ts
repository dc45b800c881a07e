import type { CreateTableBuilder, Kysely } from 'kysely'
import type { Dialect } from '../database'

type Table = CreateTableBuilder<string, string>

/** Plans that people write for themselves, and which parts they show to whom. Who leaves the workspace takes both along. */
export async function ownPlans(db: Kysely<unknown>, { types }: Dialect): Promise<void> {
  const ms = types.milliseconds
  const make = (table: string) => db.schema.createTable(table) as unknown as Table
  const ofMember = (table: Table, name: string) =>
    table.addForeignKeyConstraint(
      name,
      ['account_id', 'workspace_id'],
      'membership',
      ['account_id', 'workspace_id'],
      member => member.onDelete('cascade'),
    )

  await ofMember(
    make('own_plan')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('account_id', 'text', c => c.notNull())
      .addColumn('workspace_id', 'text', c => c.notNull())
      .addColumn('instrument', 'text', c => c.notNull())
      .addColumn('answers', 'text', c => c.notNull())
      .addColumn('made_at', ms, c => c.notNull())
      .addColumn('updated_at', ms, c => c.notNull()),
    'own_plan_author',
  ).execute()

  await ofMember(
    make('plan_part_shown')
      .addColumn('plan_id', 'text', c => c.notNull().references('own_plan.id').onDelete('cascade'))
      .addColumn('section', 'text', c => c.notNull())
      .addColumn('account_id', 'text', c => c.notNull())
      .addColumn('workspace_id', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('plan_part_shown_key', ['plan_id', 'section', 'account_id']),
    'plan_part_shown_to',
  ).execute()

  const index = (on: string) =>
    db.schema.createIndex(`${on}_by_account_id`).on(on).columns(['account_id', 'workspace_id']).execute()
  await index('own_plan')
  await index('plan_part_shown')
}
