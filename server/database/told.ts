import { randomUUID } from 'node:crypto'
import type { Told, ToldState } from '@/model/results/told'
import type { Writes } from './writes'

/** Keeps what somebody said in own words: under random ids, so that neither order nor neighbours tell whose it is. */
export async function addTold(
  { db }: Writes,
  roundId: string,
  batch: number,
  words: readonly Pick<Told, 'subject' | 'question' | 'text'>[],
): Promise<void> {
  if (words.length === 0) return
  await db
    .insertInto('told')
    .values(
      words.map(({ subject, question, text }) => ({
        id: randomUUID(),
        round_id: roundId,
        batch,
        subject,
        question,
        text,
        state: 'unread' as const,
      })),
    )
    .execute()
}

/** What was said in own words in the released batches of a round (those below `batch`), in the order of random ids. */
export const toldOf = ({ db }: Writes, roundId: string, batch: number): Promise<Told[]> =>
  db
    .selectFrom('told')
    .select(['id', 'batch', 'subject', 'question', 'text', 'state'])
    .where('round_id', '=', roundId)
    .where('batch', '<', batch)
    .orderBy('id')
    .execute()

/** What was let through of own words in all rounds of a constellation, with its round. */
export const shownWordsOf = (
  { db }: Writes,
  constellationId: string,
): Promise<(Pick<Told, 'subject' | 'question' | 'text'> & { readonly roundId: string })[]> =>
  db
    .selectFrom('told')
    .innerJoin('asked_round', 'asked_round.id', 'told.round_id')
    .select(['told.round_id as roundId', 'told.subject', 'told.question', 'told.text'])
    .where('asked_round.constellation_id', '=', constellationId)
    .where('told.state', '=', 'shown')
    .execute()

/** Says what becomes of one thing that was said; false where the round has it not. */
export async function judgeTold(
  { db }: Writes,
  roundId: string,
  id: string,
  state: ToldState,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('told')
    .set({ state })
    .where('id', '=', id)
    .where('round_id', '=', roundId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Deletes own words of these rounds that nobody let through; says how many. */
export async function deleteUntold({ db }: Writes, rounds: readonly string[]): Promise<number> {
  if (rounds.length === 0) return 0
  const { numDeletedRows } = await db
    .deleteFrom('told')
    .where('round_id', 'in', [...rounds])
    .where('state', '!=', 'shown')
    .executeTakeFirst()
  return Number(numDeletedRows)
}
