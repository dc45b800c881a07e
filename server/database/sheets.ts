import { z } from 'zod'
import { emptySheet, type Sheet } from '@/model/rounds/sheet'
import type { Database } from './database'
import type { Writes } from './writes'

const bySubject = <T extends z.ZodType>(value: T) => z.record(z.string(), z.record(z.string(), value))
const sheetSchema = z.strictObject({
  chosen: bySubject(z.array(z.string())),
  words: bySubject(z.string()),
})

/** What an invitee has answered and not yet sent; an empty sheet where nothing is. */
export async function sheetOf({ db }: Writes, inviteeId: string): Promise<Sheet> {
  const row = await db
    .selectFrom('sheet')
    .select('content')
    .where('invitee_id', '=', inviteeId)
    .executeTakeFirst()
  return row ? sheetSchema.parse(JSON.parse(row.content)) : emptySheet
}

/** Changes a sheet, beginning it where there is none; changes at once follow each other and none is lost. `at` is milliseconds. */
export async function changeSheet(
  database: Database,
  inviteeId: string,
  change: (before: Sheet) => Sheet,
  at: number,
): Promise<Sheet> {
  const changed = await database.quickly(async step => {
    // The row itself is the lock.
    await step.db
      .insertInto('sheet')
      .values({ invitee_id: inviteeId, content: JSON.stringify(emptySheet), updated_at: at })
      .onConflict(conflict => conflict.column('invitee_id').doUpdateSet({ updated_at: at }))
      .execute()
    const after = change(await sheetOf(step, inviteeId))
    await step.db
      .updateTable('sheet')
      .set({ content: JSON.stringify(after) })
      .where('invitee_id', '=', inviteeId)
      .execute()
    return after
  })
  await database.settle()
  return changed
}

/** Deletes what was not sent in these rounds; says how many sheets that were. */
export async function deleteSheetsOf({ db }: Writes, rounds: readonly string[]): Promise<number> {
  if (rounds.length === 0) return 0
  const { numDeletedRows } = await db
    .deleteFrom('sheet')
    .where(
      'invitee_id',
      'in',
      db
        .selectFrom('invitee')
        .select('id')
        .where('round_id', 'in', [...rounds]),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Takes a sheet out: it is gone for whoever comes second. `forgetDeleted` then takes the bytes too. */
export async function takeSheet(step: Writes, inviteeId: string): Promise<Sheet> {
  const sheet = await sheetOf(step, inviteeId)
  await step.db.deleteFrom('sheet').where('invitee_id', '=', inviteeId).execute()
  return sheet
}
