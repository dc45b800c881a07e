import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { Perspective } from '@/model/edition/perspective'
import { answerSchema } from '@/model/health/answer'
import type { Response } from '@/model/health/response'
import type { Database } from './database'
import type { Tables } from './tables'

type Step = Transaction<Tables>

/** Which draft: one person's, about one subject from one perspective, in one round. */
export interface DraftKey {
  readonly accountId: string
  readonly roundId: string
  readonly subject: string
  readonly perspective: Perspective
}

export interface DraftContent {
  readonly answers: Response['answers']
  readonly comments: Response['comments']
}

/** What someone has answered and not yet sent. `updatedAt` (milliseconds) grows with every change, so it also says which state was seen. */
export interface Draft extends DraftKey, DraftContent {
  readonly updatedAt: number
}

const answersSchema = z.record(z.string(), answerSchema)
const commentsSchema = z.record(z.string(), z.string())

type Row = Tables['draft']

const readDraft = (row: Row): Draft => ({
  accountId: row.account_id,
  roundId: row.round_id,
  subject: row.subject,
  perspective: row.perspective,
  answers: answersSchema.parse(JSON.parse(row.answers)),
  comments: commentsSchema.parse(JSON.parse(row.comments)),
  updatedAt: row.updated_at,
})

const selectDraft = (db: Database['db'] | Step, key: DraftKey) =>
  db
    .selectFrom('draft')
    .selectAll()
    .where('account_id', '=', key.accountId)
    .where('round_id', '=', key.roundId)
    .where('subject', '=', key.subject)
    .where('perspective', '=', key.perspective)

export async function draftOf({ db }: Database, key: DraftKey): Promise<Draft | undefined> {
  const row = await selectDraft(db, key).executeTakeFirst()
  return row && readDraft(row)
}

/** One person's drafts in every round of a constellation, the last changed first. Never anyone else's. */
export async function draftsOf(
  { db }: Database,
  accountId: string,
  constellationId: string,
): Promise<Draft[]> {
  const rows = await db
    .selectFrom('draft')
    .innerJoin('round', 'round.id', 'draft.round_id')
    .selectAll('draft')
    .where('account_id', '=', accountId)
    .where('constellation_id', '=', constellationId)
    .orderBy('updated_at', 'desc')
    .orderBy('subject')
    .execute()
  return rows.map(readDraft)
}

/** Makes sure that the row is there and locks it until the step ends, so that two savings of one draft come one after the other. */
async function lockDraft(step: Step, key: DraftKey): Promise<Draft> {
  const own = {
    account_id: key.accountId,
    round_id: key.roundId,
    subject: key.subject,
    perspective: key.perspective,
  }
  await step
    .insertInto('draft')
    .values({ ...own, answers: '{}', comments: '{}', updated_at: 0 })
    .onConflict(conflict =>
      conflict
        .columns(['account_id', 'round_id', 'subject', 'perspective'])
        .doUpdateSet({ perspective: key.perspective }),
    )
    .execute()
  return readDraft(await selectDraft(step, key).executeTakeFirstOrThrow())
}

async function writeDraft(
  step: Step,
  before: Draft,
  { answers, comments }: DraftContent,
  at: number,
): Promise<Draft> {
  const updatedAt = Math.max(at, before.updatedAt + 1)
  await step
    .updateTable('draft')
    .set({ answers: JSON.stringify(answers), comments: JSON.stringify(comments), updated_at: updatedAt })
    .where('account_id', '=', before.accountId)
    .where('round_id', '=', before.roundId)
    .where('subject', '=', before.subject)
    .where('perspective', '=', before.perspective)
    .execute()
  return { ...before, answers, comments, updatedAt }
}

/** Changes a draft, beginning it where there is none; concurrent changes follow each other and none is lost. `at` is milliseconds. */
export const changeDraft = (
  { db }: Database,
  key: DraftKey,
  change: (before: DraftContent) => DraftContent,
  at: number,
): Promise<Draft> =>
  db.transaction().execute(async step => {
    const before = await lockDraft(step, key)
    return writeDraft(step, before, change(before), at)
  })

const without = (step: Database['db'] | Step, key: DraftKey) =>
  step
    .deleteFrom('draft')
    .where('account_id', '=', key.accountId)
    .where('round_id', '=', key.roundId)
    .where('subject', '=', key.subject)
    .where('perspective', '=', key.perspective)

/** Deletes a draft, its bytes too. */
export async function deleteDraft(database: Database, key: DraftKey): Promise<void> {
  await without(database.db, key).execute()
  await database.forgetDeleted()
}

/** Takes a draft out, within a step: it is gone for whoever comes second. Undefined where there is none, or where it is not in the state that was seen. */
export async function takeDraft(step: Step, key: DraftKey, seen: number): Promise<Draft | undefined> {
  const row = await without(step, key).where('updated_at', '=', seen).returningAll().executeTakeFirst()
  return row && readDraft(row)
}

/** Moves a draft into another round; where one waits there already, its own answers stand and the moved ones fill its gaps. False where there was none. */
export const moveDraft = ({ db }: Database, from: DraftKey, roundId: string, at: number): Promise<boolean> =>
  db.transaction().execute(async step => {
    const row = await without(step, from).returningAll().executeTakeFirst()
    if (!row) return false
    const moved = readDraft(row)
    const there = await lockDraft(step, { ...from, roundId })
    const answers = { ...moved.answers, ...there.answers }
    const comments = { ...moved.comments, ...there.comments }
    await writeDraft(step, there, { answers, comments }, at)
    return true
  })
