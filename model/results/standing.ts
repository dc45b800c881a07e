import { type Band, blur, lowerEdge, upperEdge } from '../health/band'
import type { Released } from '../health/release-question'
import { hasLevels, meanOf, type Scale } from '../health/tally'

/** Where something stands, 0 to 1 or by its band, as far as that was released; `few-could-say` where most do not know, or it does not apply to them. */
export type Standing =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'band'; readonly band: Exclude<Band, 'few-could-say'> }
  | { readonly kind: 'few-could-say' | 'not-known' }

const notKnown: Standing = { kind: 'not-known' }

/** Where one released question stands; one without a scale stands nowhere. */
export function standingOf(released: Released, scale: Scale): Standing {
  if (released.kind === 'band')
    return released.band === 'few-could-say'
      ? { kind: 'few-could-say' }
      : { kind: 'band', band: released.band }
  if (released.kind !== 'counts' || !hasLevels(scale)) return notKnown
  const level = meanOf(released.counts, scale)
  return level === null ? { kind: 'few-could-say' } : { kind: 'level', level }
}

/** The levels that something may have, as far as it was released: a band reaches as far as its blurred edges do. */
const reaches: Readonly<Record<Exclude<Band, 'few-could-say'>, readonly [number, number]>> = {
  high: [upperEdge, 1],
  mixed: [lowerEdge, upperEdge + blur],
  low: [0, lowerEdge + blur],
}

/** From which level to which it may lie, or null where nothing is known. */
export function reachOf(standing: Standing): readonly [number, number] | null {
  if (standing.kind === 'level') return [standing.level, standing.level]
  return standing.kind === 'band' ? reaches[standing.band] : null
}

/** The middle of its reach, for orders only: never shown. */
export function middleOf(standing: Standing): number | null {
  const reach = reachOf(standing)
  return reach && (reach[0] + reach[1]) / 2
}

const bandAt = (level: number) => {
  if (level >= upperEdge + blur / 2) return 'high'
  return level <= lowerEdge + blur / 2 ? 'low' : 'mixed'
}

const bandOfStanding = (standing: Standing) =>
  standing.kind === 'band' ? standing.band : standing.kind === 'level' ? bandAt(standing.level) : undefined

/**
 * Several as one, as a theme stands by its elements: the mean of their levels where all that is known are levels; else the band in which more than half of them
 * stand, or mixed. Not known where less than half are.
 */
export function poolStandings(all: readonly Standing[]): Standing {
  const known = all.filter(one => one.kind === 'level' || one.kind === 'band')
  if (known.length === 0 || known.length * 2 < all.length)
    return all.length > 0 && all.every(({ kind }) => kind === 'few-could-say')
      ? { kind: 'few-could-say' }
      : notKnown
  const levels = known.flatMap(one => (one.kind === 'level' ? [one.level] : []))
  if (levels.length === known.length)
    return { kind: 'level', level: levels.reduce((sum, level) => sum + level, 0) / levels.length }
  const most = (['high', 'low'] as const).find(
    band => known.filter(one => bandOfStanding(one) === band).length * 2 > known.length,
  )
  return { kind: 'band', band: most ?? 'mixed' }
}
