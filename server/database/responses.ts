import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Answer } from '@/model/health/answer'
import type { Response } from '@/model/health/response'
import type { Database } from './database'
import { type DraftKey, takeDraft } from './drafts'
import type { Tables } from './tables'

type Step = Transaction<Tables>

/** A response with the id of its round. */
export interface RoundResponse extends Response {
  readonly roundId: string
}

/** A day as YYYY-MM-DD in UTC; nothing finer is kept with an answer. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Writes one response without a trace of whose it is: a random id, the day, and no account. */
export async function addResponse(
  step: Step,
  roundId: string,
  response: Response,
  day: string,
): Promise<void> {
  const id = randomUUID()
  await step
    .insertInto('response')
    .values({
      id,
      round_id: roundId,
      subject: response.subject,
      perspective: response.perspective,
      edition_id: response.editionId,
      edition_version: response.editionVersion,
      submitted_on: day,
    })
    .execute()
  const answers = Object.entries(response.answers)
  const comments = Object.entries(response.comments)
  if (answers.length > 0)
    await step
      .insertInto('answer')
      .values(answers.map(([element_id, answer]) => ({ response_id: id, element_id, answer })))
      .execute()
  if (comments.length > 0)
    await step
      .insertInto('comment')
      .values(comments.map(([element_id, text]) => ({ response_id: id, element_id, text })))
      .execute()
}

/** What became of a draft that was sent. `nothing-there`: sent before, deleted, or changed since it was seen; `round-closed`: kept as it is. */
export type Sending = 'sent' | 'nothing-there' | 'round-closed'

/** The round's row is the lock between sending and closing. */
async function holdOpen(step: Step, roundId: string): Promise<boolean> {
  const { numUpdatedRows } = await step
    .updateTable('round')
    .set(row => ({ name: row.ref('name') }))
    .where('id', '=', roundId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Turns the draft, in the state that was `seen`, into a response: all of it or nothing, and once however often it is asked. What is asked of the
 * draft's content (which edition, which ids) is `asResponse`'s. `at` is milliseconds; only its day is kept.
 */
export async function sendDraft(
  database: Database,
  key: DraftKey,
  seen: number,
  asResponse: (draft: Pick<Response, 'subject' | 'perspective' | 'answers' | 'comments'>) => Response,
  at: number,
): Promise<Sending> {
  const sending = await database.db.transaction().execute(async (step): Promise<Sending> => {
    if (!(await holdOpen(step, key.roundId))) return 'round-closed'
    const draft = await takeDraft(step, key, seen)
    if (!draft) return 'nothing-there'
    await addResponse(step, key.roundId, asResponse(draft), dayOf(at))
    return 'sent'
  })
  // The draft named its account; nothing of it may stand beside the response (S-20).
  if (sending === 'sent') await database.forgetDeleted()
  return sending
}

const grouped = <T>(
  rows: readonly { readonly response_id: string; readonly pair: readonly [string, T] }[],
) => {
  const groups = new Map<string, [string, T][]>()
  for (const { response_id, pair } of rows) {
    const group = groups.get(response_id) ?? []
    group.push([...pair])
    groups.set(response_id, group)
  }
  return (id: string): Record<string, T> => Object.fromEntries(groups.get(id) ?? [])
}

async function answersIn({ db }: Database, constellationId: string) {
  const rows = await db
    .selectFrom('answer')
    .innerJoin('response', 'response.id', 'answer.response_id')
    .innerJoin('round', 'round.id', 'response.round_id')
    .select(['response_id', 'element_id', 'answer'])
    .where('constellation_id', '=', constellationId)
    .execute()
  return grouped<Answer>(rows.map(row => ({ ...row, pair: [row.element_id, row.answer] as const })))
}

async function commentsIn({ db }: Database, constellationId: string) {
  const rows = await db
    .selectFrom('comment')
    .innerJoin('response', 'response.id', 'comment.response_id')
    .innerJoin('round', 'round.id', 'response.round_id')
    .select(['response_id', 'element_id', 'text'])
    .where('constellation_id', '=', constellationId)
    .execute()
  return grouped<string>(rows.map(row => ({ ...row, pair: [row.element_id, row.text] as const })))
}

/** Every response of every round of a constellation, in the order of their random ids, which says nothing about when or by whom. */
export async function responsesOf(database: Database, constellationId: string): Promise<RoundResponse[]> {
  const [rows, answersTo, commentsTo] = await Promise.all([
    database.db
      .selectFrom('response')
      .innerJoin('round', 'round.id', 'response.round_id')
      .selectAll('response')
      .where('constellation_id', '=', constellationId)
      .orderBy('response.id')
      .execute(),
    answersIn(database, constellationId),
    commentsIn(database, constellationId),
  ])
  return rows.map(row => ({
    roundId: row.round_id,
    subject: row.subject,
    perspective: row.perspective,
    editionId: row.edition_id,
    editionVersion: row.edition_version,
    answers: answersTo(row.id),
    comments: commentsTo(row.id),
  }))
}
