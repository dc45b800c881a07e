import type { Answer } from './answer'
import type { Counts } from './health'

/** How many there are of each answer. */
export function countAnswers(given: readonly Answer[]): Counts {
  const counts = { 'in-place': 0, partly: 0, 'not-yet': 0, 'dont-know': 0, 'not-applicable': 0 }
  for (const answer of given) counts[answer] += 1
  return counts
}

/** How many answers there are, of whatever kind; 0 means nobody answered. */
export const countAll = (counts: Counts): number =>
  counts['in-place'] + counts.partly + counts['not-yet'] + counts['dont-know'] + counts['not-applicable']

/** Answered, and by everyone with "does not apply". */
export const appliesToNobody = (counts: Counts): boolean =>
  counts['not-applicable'] > 0 && counts['not-applicable'] === countAll(counts)
