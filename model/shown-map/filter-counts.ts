import type { Constellation } from '../constellation/constellation'
import type { MapFilter, SafetyOf } from './filter'

/** How many parties or relationships of the whole constellation each choice of a filter stands for; for Safety, relationships and checked parties. */
export type FilterCounts = Readonly<Record<keyof MapFilter, ReadonlyMap<string, number>>>

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

export function filterCounts(
  { parties, relationships }: Pick<Constellation, 'parties' | 'relationships'>,
  safetyOf: SafetyOf,
): FilterCounts {
  const ofParties = parties.map(({ id }) => safetyOf({ kind: 'party', id }))
  return {
    kinds: tally(parties.map(({ kind }) => kind)),
    sizes: tally(parties.map(({ size }) => size)),
    states: tally(relationships.map(({ state }) => state)),
    channels: tally(relationships.flatMap(({ channels }) => [...new Set(channels)])),
    safety: tally([
      ...relationships.map(({ id }) => safetyOf({ kind: 'relationship', id })),
      ...ofParties.filter(safety => safety !== 'not-checked'),
    ]),
  }
}
