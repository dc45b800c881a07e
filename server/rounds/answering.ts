import type { AskedRound } from '@/model/rounds/asked-round'
import type { Invitee } from '@/model/rounds/invitee'
import { takesLate } from '@/model/rounds/round-plan'
import { isBlank, marksIn, type Sheet, wordsIn } from '@/model/rounds/sheet'
import { sliceOf } from '@/model/rounds/slice-of'
import { holdAskedRound } from '../database/asked-rounds'
import type { Database } from '../database/database'
import { inviteeById, markAnswered } from '../database/invitees'
import { openingOf } from '../database/openings'
import { holdSheet, putSheet, sheetOf, takeSheet } from '../database/sheets'
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

const takesAnswers = ({ state, closedAt, plan }: AskedRound, at: number) =>
  state === 'open' || (state === 'closed' && takesLate(plan) && at - (closedAt ?? 0) < lateFor)

/** What somebody who is asked has before them. */
export async function openSheet(
  { database, now }: { readonly database: Writes; readonly now: () => number },
  inviteeId: string,
): Promise<Opened> {
  const found = await openingOf(database, inviteeId)
  if (!found || !takesAnswers(found.round, now())) return { is: 'not-open' }
  if (found.invitee.hasAnswered) return { is: 'answered' }
  return { is: 'open', ...found }
}

/** Keeps one step of a sheet until it is sent; `beside` writes what belongs to it in the same transaction. Steps at once follow each other, and none is lost. */
export async function saveSheet(
  { database, now }: Deps,
  inviteeId: string,
  change: (before: Sheet) => Sheet,
  beside: (step: Writes) => Promise<void> = async () => undefined,
): Promise<'saved' | 'answered' | 'not-open'> {
  const saved = await database.quickly(async step => {
    await holdSheet(step, inviteeId, now())
    const opened = await openSheet({ database: step, now }, inviteeId)
    // Whoever sent it while this step waited for the sheet has taken it, and nothing is begun anew.
    if (opened.is === 'answered') await takeSheet(step, inviteeId)
    if (opened.is !== 'open') return opened.is
    await putSheet(step, inviteeId, change(opened.sheet))
    await beside(step)
    return 'saved'
  })
  await database.settle()
  return saved
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

/** Counts what stands on a paper copy in the place of whatever was begun with its code on a screen; a blank one replaces nothing. */
export async function sendPaper(
  deps: Deps,
  { instrument, plan }: Pick<AskedRound, 'instrument' | 'plan'>,
  inviteeId: string,
  paper: Sheet,
): Promise<Sent> {
  if (isBlank(paper, instrument, plan.subjects)) return 'nothing-answered'
  await saveSheet(deps, inviteeId, () => paper)
  return sendSheet(deps, inviteeId)
}
