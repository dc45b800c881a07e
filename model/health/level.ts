import { answerScale } from './answer'
import type { Counts } from './health'
import { meanOf } from './tally'

/** Levels are means of fractions: two that differ by less than this are the same number. */
const roundingError = 1e-9

/** The level of one element, 0 to 1: the mean of in place 1, partly ½, not yet 0. Null where nobody could say. */
export const levelOf = (counts: Counts): number | null => meanOf(counts, answerScale)

/** The mean of the levels there are, or null where there is none; what has no level weighs nothing. */
export function meanLevel(levels: readonly (number | null)[]): number | null {
  const known = levels.filter(level => level !== null)
  return known.length === 0 ? null : known.reduce((sum, level) => sum + level, 0) / known.length
}

/** Whether two levels are the same but for rounding in the last digits. */
export const isSameLevel = (one: number, other: number): boolean => Math.abs(one - other) < roundingError

/** Whether two levels are at least `distance` apart, rounding in the last digits forgiven. */
export const isApart = (one: number, other: number, distance: number): boolean =>
  Math.abs(one - other) > distance - roundingError
