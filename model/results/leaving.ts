import { notEnough, type Released } from '../health/release-question'
import { leastThreshold } from '../health/threshold'
import type { QuestionRelease, RoundRelease } from './round-release'
import type { ReleasedRound } from './round-results'

/** How many answers to a question there must at least be before anything of it leaves the team (S-21). */
export const leavingThreshold = leastThreshold({ asksLivedExperience: false, leavesTheTeam: true })

const answeredOf = (released: Released): number => (released.kind === 'not-enough' ? 0 : released.answered)
const isMany = (number: number) => number === 0 || number >= leavingThreshold

/** Slices leave together or not at all: from all but one of them and the whole, the last one would follow. */
function leavingQuestion(one: QuestionRelease): QuestionRelease {
  const whole = answeredOf(one.whole) >= leavingThreshold ? one.whole : notEnough
  const sizes = Object.values(one.slices).map(answeredOf)
  const rest = answeredOf(one.whole) - sizes.reduce((sum, size) => sum + size, 0)
  if (whole !== notEnough && [...sizes, rest].every(isMany)) return one
  const slices = Object.keys(one.slices).map(slice => [slice, notEnough] as const)
  return { ...one, whole, slices: Object.fromEntries(slices) }
}

const leavingRelease = (release: RoundRelease): RoundRelease => ({
  ...release,
  answered: release.answered !== null && release.answered >= leavingThreshold ? release.answered : null,
  questions: release.questions.map(leavingQuestion),
})

/**
 * What of a round's releases may leave the team: nothing of a question that fewer than ten answered, and its slices only where each of them and the rest number ten
 * or nobody (S-21, S-22). What leaves is what the page shows, or less.
 */
export const leaving = (round: ReleasedRound): ReleasedRound => ({
  ...round,
  releases: round.releases.map(leavingRelease),
})

/** Whether anything that the page shows stays inside. */
export const staysInside = (round: ReleasedRound): boolean =>
  JSON.stringify(leaving(round).releases) !== JSON.stringify(round.releases)
