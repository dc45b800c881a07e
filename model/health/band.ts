import { meanOf, type Scale, sayingOf, type Tally } from './tally'

/** What few answers show instead of a number: where on the scale most of them lie, or that too few could say. */
export const bands = ['high', 'mixed', 'low', 'few-could-say'] as const
export type Band = (typeof bands)[number]

export const upperEdge = 0.55
export const lowerEdge = 0.25
/**
 * As wide as one of five answers can move a mean from the middle of the scale: so what "partly" shows, another answer could show too. Whoever knows what all the
 * others said may still learn "in place" or "not yet" from a band.
 */
export const blur = 0.2

/**
 * The band of one question's answers. `edge` (0 to 1, drawn once when the round is released and then forgotten) says where within the blur the edges
 * of the bands lie, so that nobody can reckon back from a band that tipped.
 */
export function bandOf(tally: Tally, scale: Scale, threshold: number, edge: number): Band {
  const level = meanOf(tally, scale)
  if (level === null || sayingOf(tally, scale) < threshold) return 'few-could-say'
  if (level >= upperEdge + blur * edge) return 'high'
  return level <= lowerEdge + blur * edge ? 'low' : 'mixed'
}
