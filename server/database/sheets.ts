import { z } from 'zod'
import { emptySheet, type Sheet } from '@/model/rounds/sheet'
import type { Writes } from './writes'

const bySubject = <T extends z.ZodType>(value: T) => z.record(z.string(), z.record(z.string(), value))
const sheetSchema = z.strictObject({
  chosen: bySubject(z.array(z.string())),
  words: bySubject(z.string()),
})

/** Reads what stands in a sheet's row. */
export const readSheet = (content: string | null): Sheet =>
  content === null ? emptySheet : sheetSchema.parse(JSON.parse(content))

/** What an invitee has answered and not yet sent; an empty sheet where nothing is. */
export async function sheetOf({ db }: Writes, inviteeId: string): Promise<Sheet> {
  const row = await db
    .selectFrom('sheet')
    .select('content')
    .where('invitee_id', '=', inviteeId)
    .executeTakeFirst()
  return readSheet(row?.content ?? null)
}

/** Begins a sheet where there is none, and holds it until the step ends, so that changes at once follow each other. Nothing is begun for who has answered. `at` is milliseconds. */
export async function holdSheet({ db }: Writes, inviteeId: string, at: number): Promise<void> {
  await db
    .insertInto('sheet')
    .columns(['invitee_id', 'content', 'updated_at'])
    .expression(
      db
        .selectFrom('invitee')
        .select(row => [
          'id',
          row.val(JSON.stringify(emptySheet)).as('content'),
          row.val(at).as('updated_at'),
        ])
        .where('id', '=', inviteeId)
        .where('answered_in', 'is', null),
    )
    .onConflict(conflict => conflict.column('invitee_id').doUpdateSet({ updated_at: at }))
    .execute()
}

/** Puts a sheet in the place of one that is held. */
export async function putSheet({ db }: Writes, inviteeId: string, sheet: Sheet): Promise<void> {
  await db
    .updateTable('sheet')
    .set({ content: JSON.stringify(sheet) })
    .where('invitee_id', '=', inviteeId)
    .execute()
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
