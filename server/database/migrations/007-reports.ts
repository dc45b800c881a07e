import type { Kysely } from 'kysely'
import type { Dialect } from '../database'

/** Reports as they are put together and kept, and how a workspace's reports look. */
export async function reports(db: Kysely<unknown>, { types }: Dialect): Promise<void> {
  await db.schema
    .createTable('report')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('constellation_id', 'text', c =>
      c.notNull().references('constellation.id').onDelete('cascade'),
    )
    .addColumn('audience', 'text', c => c.notNull())
    .addColumn('language', 'text', c => c.notNull())
    .addColumn('composition', 'text', c => c.notNull())
    .addColumn('made_at', types.milliseconds, c => c.notNull())
    .addColumn('kept_at', types.milliseconds)
    .addColumn('facts', 'text')
    .addColumn('outline', types.bytes)
    .execute()
  await db.schema
    .createIndex('report_by_constellation_id_made_at')
    .on('report')
    .columns(['constellation_id', 'made_at'])
    .execute()
  await db.schema
    .createTable('report_style')
    .addColumn('workspace_id', 'text', c => c.primaryKey().references('workspace.id').onDelete('cascade'))
    .addColumn('organisation', 'text', c => c.notNull())
    .addColumn('accent', 'text', c => c.notNull())
    .addColumn('logo', 'text')
    .execute()
}
