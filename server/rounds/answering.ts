import type { AskedRound } from '@/model/rounds/asked-round'
import type { Invitee } from '@/model/rounds/invitee'
import { isBlank, marksIn, type Sheet, wordsIn } from '@/model/rounds/sheet'
import { sliceOf } from '@/model/rounds/slice-of'
import { askedRoundById, holdAskedRound } from '../database/asked-rounds'
import type { Database } from '../database/database'
import { inviteeById, markAnswered } from '../database/invitees'
import { changeSheet, sheetOf, takeSheet } from '../database/sheets'
import { countMarks } from '../database/tallies'
import { addTold } from '../database/told'
import type { Writes } from '../database/writes'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** A sheet somebody may go on with, or why not. */
export type Opened =
  | { readonly is: 'open'; readonly round: AskedRound; readonly invitee: Invitee; readonly sheet: Sheet }
  | { readonly is: 'answered' | 'not-open' }

/** Late answers are taken this long after a round closed, in milliseconds; they wait for the next release. */
export const lateFor = 14 * 24 * 60 * 60 * 1000

const takesAnswers = ({ state, closedAt }: AskedRound, at: number) =>
  state === 'open' || (state === 'closed' && at - (closedAt ?? 0) < lateFor)

async function invitedTo(database: Writes, inviteeId: string) {
  const invitee = await inviteeById(database, inviteeId)
  const round = invitee && (await askedRoundById(database, invitee.roundId))
  return round && { invitee, round }
}

/** What somebody who is asked has before them. */
export async function openSheet({ database, now }: Deps, inviteeId: string): Promise<Opened> {
  const found = await invitedTo(database, inviteeId)
  if (!found || !takesAnswers(found.round, now())) return { is: 'not-open' }
  if (found.invitee.hasAnswered) return { is: 'answered' }
  return { is: 'open', ...found, sheet: await sheetOf(database, inviteeId) }
}

/** Keeps one step of a sheet until it is sent. */
export async function saveSheet(
  { database, now }: Deps,
  inviteeId: string,
  change: (before: Sheet) => Sheet,
): Promise<'saved' | 'answered' | 'not-open'> {
  const opened = await openSheet({ database, now }, inviteeId)
  if (opened.is !== 'open') return opened.is
  await changeSheet(database, inviteeId, change, now())
  return 'saved'
}

/** What came of sending: `already` where it was sent before, `nothing-answered` where it is kept as it is. */
export type Sent = 'sent' | 'already' | 'nothing-answered' | 'not-open'

async function count(step: Writes, round: AskedRound, invitee: Invitee, sheet: Sheet): Promise<void> {
  const { instrument, plan, batch, id: roundId } = round
  const slice = sliceOf(plan.breakdown, invitee)
  await countMarks(step, { roundId, batch, slice }, marksIn(sheet, instrument, plan.subjects))
  await addTold(step, roundId, batch, wordsIn(sheet, instrument, plan.subjects))
}

/** Counts a sheet and forgets it, in one step and once however often it is asked: what stays is that somebody answered, and how many chose what (S-20). */
export async function sendSheet({ database, now }: Deps, inviteeId: string): Promise<Sent> {
  const asked = await inviteeById(database, inviteeId)
  if (!asked) return 'not-open'
  const sent = await database.quickly(async (step): Promise<Sent> => {
    const round = await holdAskedRound(step, asked.roundId)
    if (!round) return 'not-open'
    const invitee = await inviteeById(step, inviteeId)
    if (!invitee || invitee.hasAnswered) return invitee ? 'already' : 'not-open'
    if (!takesAnswers(round, now())) return 'not-open'
    if (isBlank(await sheetOf(step, inviteeId), round.instrument, round.plan.subjects))
      return 'nothing-answered'
    await markAnswered(step, inviteeId, round.batch)
    await count(step, round, invitee, await takeSheet(step, inviteeId))
    return 'sent'
  })
  await database.settle()
  if (sent === 'sent') await database.forgetDeleted()
  return sent
}
