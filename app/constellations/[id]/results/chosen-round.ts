import type { Edition } from '@/model/edition/edition'
import { hasAnswered } from '@/model/health/has-answered'
import type { CheckedRound } from '@/server/health/checked-rounds'

/** Which round is shown, and which earlier one it is set against. */
export interface ChosenRound {
  readonly round: CheckedRound | undefined
  readonly against: CheckedRound | undefined
  /** The earlier rounds it could be set against. */
  readonly earlier: readonly CheckedRound[]
}

/** The round asked for, else the latest with answers, else the latest; set against the earlier one asked for, else the last before it with answers. */
export function chooseRound(
  edition: Edition,
  rounds: readonly CheckedRound[],
  asked: { readonly round: string | undefined; readonly against: string | undefined },
): ChosenRound {
  const isAnswered = ({ responses }: CheckedRound) =>
    responses.some(response => hasAnswered(edition, response))
  const round = rounds.find(({ id }) => id === asked.round) ?? rounds.findLast(isAnswered) ?? rounds.at(-1)
  const earlier = rounds.slice(0, round ? rounds.indexOf(round) : 0).filter(isAnswered)
  return { round, earlier, against: earlier.find(({ id }) => id === asked.against) ?? earlier.at(-1) }
}

/** The rounds with only what was answered about one subject. */
export const roundsAbout = (rounds: readonly CheckedRound[], subject: string): readonly CheckedRound[] =>
  rounds.map(round => ({
    ...round,
    responses: round.responses.filter(response => response.subject === subject),
  }))
