import { givenIn, goesOnAt, isNothing } from '@/model/participant/answer'
import { type QuestionScreen, type Screen, screensOf } from '@/model/participant/screens'
import type { Walk } from '@/model/participant/sitting'
import type { AskedRound } from '@/model/rounds/asked-round'
import type { Invitee } from '@/model/rounds/invitee'
import type { Sheet } from '@/model/rounds/sheet'
import type { Guest } from '@/server/database/guests'
import { type Opened, openSheet } from '@/server/rounds/answering'
import type { Services } from '@/server/services'

/** A guest with what they have before them. */
export interface AnsweringGuest {
  readonly guest: Guest
  readonly inviteeId: string
  readonly round: AskedRound
  readonly invitee: Invitee
  readonly sheet: Sheet
  readonly screens: readonly Screen[]
  readonly walk: Walk
}

const questionsIn = (screens: readonly Screen[]): readonly QuestionScreen[] =>
  screens.filter(screen => screen.kind === 'question')

/** How many questions of a sheet have an answer. */
export const countAnswered = (screens: readonly Screen[], sheet: Sheet): number =>
  questionsIn(screens).filter(screen => !isNothing(givenIn(sheet, screen))).length

/** What a guest may go on with, or why not: their answers were sent, or the round takes none any more. */
export async function openFor(
  guest: Guest,
  inviteeId: string,
  deps: Pick<Services, 'database' | 'now'>,
): Promise<AnsweringGuest | Exclude<Opened, { is: 'open' }>['is']> {
  const opened = await openSheet(deps, inviteeId)
  if (opened.is !== 'open') return opened.is
  const { round, invitee, sheet } = opened
  const screens = screensOf(round.instrument, round.plan.subjects)
  const hasBegun = guest.sitting.own.length === 0 && countAnswered(screens, sheet) > 0
  const walk = { screens: screens.length, hasBegun, goesOnAt: goesOnAt(screens, sheet) }
  return { guest, inviteeId, round, invitee, sheet, screens, walk }
}
