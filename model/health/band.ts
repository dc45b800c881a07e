import { countAll } from './counts'
import type { Counts } from './health'
import { levelOf } from './level'

/** What few answers show instead of a number: where most of them lie, or that too few could say. */
export const bands = ['mostly-in-place', 'mixed', 'mostly-not-yet', 'few-could-say'] as const
export type Band = (typeof bands)[number]

const upperEdge = 0.55
const lowerEdge = 0.25
/** As wide as one of five answers can move a mean: so the band alone never tells what one person said, whoever else is known. */
export const blur = 0.2

/** How many of the answers say where it stands; the others do not know, or it does not apply to them. */
const saying = (counts: Counts) => countAll(counts) - counts['dont-know'] - counts['not-applicable']

/**
 * The band of one question's answers. `edge` (0 to 1, drawn once when the round is released and then forgotten) says where within the blur the edges
 * of the bands lie, so that nobody can reckon back from a band that tipped.
 */
export function bandOf(counts: Counts, threshold: number, edge: number): Band {
  const level = levelOf(counts)
  if (level === null || saying(counts) < threshold) return 'few-could-say'
  if (level >= upperEdge + blur * edge) return 'mostly-in-place'
  return level <= lowerEdge + blur * edge ? 'mostly-not-yet' : 'mixed'
}
