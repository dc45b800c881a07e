import type { Kysely } from 'kysely'
import type { Dialect } from '../database'

/** When those who are asked by account, and have not answered, were last reminded. */
export async function reminders(db: Kysely<unknown>, { types }: Dialect): Promise<void> {
  await db.schema.alterTable('asked_round').addColumn('reminded_at', types.milliseconds).execute()
}
