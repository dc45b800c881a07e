import type { Mark } from '@/model/rounds/sheet'
import type { Tables } from './tables'
import type { Writes } from './writes'

const rowsAtOnce = 100

/** Counts what one person chose, in their slice. Nothing remembers which of it belonged together. */
export async function countMarks(
  { db }: Writes,
  where: { readonly roundId: string; readonly batch: number; readonly slice: string },
  marks: readonly Mark[],
): Promise<void> {
  for (let first = 0; first < marks.length; first += rowsAtOnce)
    await db
      .insertInto('tally')
      .values(
        marks.slice(first, first + rowsAtOnce).map(mark => ({
          round_id: where.roundId,
          batch: where.batch,
          slice: where.slice,
          ...mark,
          count: 1,
        })),
      )
      .onConflict(conflict =>
        conflict
          .columns(['round_id', 'batch', 'subject', 'question', 'slice', 'option'])
          .doUpdateSet(row => ({ count: row('tally.count', '+', 1) })),
      )
      .execute()
}

/** Forgets what was counted in the batches of a round that are released, or of every round; says how many rows. `forgetDeleted` then takes the bytes too. */
export async function deleteReleasedTallies({ db }: Writes, roundId?: string): Promise<number> {
  const ofAll = db
    .deleteFrom('tally')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('asked_round')
          .select('id')
          .whereRef('asked_round.id', '=', 'tally.round_id')
          .whereRef('tally.batch', '<', 'asked_round.batch'),
      ),
    )
  const deleting = roundId === undefined ? ofAll : ofAll.where('round_id', '=', roundId)
  return Number((await deleting.executeTakeFirst()).numDeletedRows)
}

/** Forgets everything that was counted in these rounds; says how many rows. `forgetDeleted` then takes the bytes too. */
export async function deleteTalliesOf({ db }: Writes, rounds: readonly string[]): Promise<number> {
  if (rounds.length === 0) return 0
  const { numDeletedRows } = await db
    .deleteFrom('tally')
    .where('round_id', 'in', [...rounds])
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** How many chose what, by slice. */
export type TallyRow = Pick<Tables['tally'], 'subject' | 'question' | 'slice' | 'option' | 'count'>

/** Everything counted in one batch of a round, in the order of its keys. */
export const talliesOf = ({ db }: Writes, roundId: string, batch: number): Promise<TallyRow[]> =>
  db
    .selectFrom('tally')
    .select(['subject', 'question', 'slice', 'option', 'count'])
    .where('round_id', '=', roundId)
    .where('batch', '=', batch)
    .orderBy('subject')
    .orderBy('question')
    .orderBy('slice')
    .orderBy('option')
    .execute()
