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
