import type { Kysely } from 'kysely'
import type { Dialect } from '../database'

/** Templates that people saved, and from which template a constellation was started. */
export async function templateTables(db: Kysely<unknown>, { types }: Dialect): Promise<void> {
  await db.schema
    .createTable('template')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('workspace_id', 'text', c => c.notNull().references('workspace.id').onDelete('cascade'))
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('line', 'text', c => c.notNull())
    .addColumn('guidance', 'text', c => c.notNull())
    .addColumn('data', 'text', c => c.notNull())
    .addColumn('made_at', types.milliseconds, c => c.notNull())
    .execute()
  await db.schema
    .createIndex('template_by_workspace_id')
    .on('template')
    .columns(['workspace_id', 'made_at'])
    .execute()
  await db.schema.alterTable('constellation').addColumn('template', 'text').execute()
}
