import type { Counts } from './health'

/** Levels are means of fractions: two that differ by less than this are the same number. */
const roundingError = 1e-9

/** The level of one element, 0 to 1: the mean of in place 1, partly ½, not yet 0. Null where nobody could say. */
export function levelOf(counts: Counts): number | null {
  const said = counts['in-place'] + counts.partly + counts['not-yet']
  return said === 0 ? null : (counts['in-place'] + counts.partly / 2) / said
}

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
