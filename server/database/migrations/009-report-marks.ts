import type { Kysely } from 'kysely'

/** What a kept report says and holds, as marks. Reports kept before have none. */
export async function reportMarks(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('report').addColumn('seal', 'text').execute()
  await db.schema.alterTable('report').addColumn('holds', 'text').execute()
}
