import type { Kysely } from 'kysely'
import type { Dialect } from '../database'

/** Versions of constellations, and who wrote documents that were rewritten. */
export async function versions(db: Kysely<unknown>, { types }: Dialect): Promise<void> {
  await db.schema
    .createTable('version')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('constellation_id', 'text', c =>
      c.notNull().references('constellation.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('label', 'text', c => c.notNull())
    .addColumn('origin', 'text', c => c.notNull())
    .addColumn('made_at', types.milliseconds, c => c.notNull())
    .addColumn('parties', 'integer', c => c.notNull())
    .addColumn('relationships', 'integer', c => c.notNull())
    .addColumn('reflections', 'integer', c => c.notNull())
    .addColumn('actions', 'integer', c => c.notNull())
    .addColumn('map', 'text', c => c.notNull())
    .execute()
  await db.schema
    .createIndex('version_by_constellation_id_made_at')
    .on('version')
    .columns(['constellation_id', 'made_at'])
    .execute()
  await db.schema
    .createTable('document_retired')
    .addColumn('doc_id', 'text', c => c.primaryKey().references('constellation.id').onDelete('cascade'))
    .addColumn('clients', 'text', c => c.notNull())
    .execute()
}
