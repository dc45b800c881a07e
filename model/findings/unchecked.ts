import type { Relationship } from '../constellation/relationship'
import type { Checks } from './checks'
import { type Finding, type FindingKind, findingOf } from './finding'

const constellation = { kind: 'constellation' } as const

/** Relationships that were not checked, as one finding about the constellation: one by one they would drown the rest. `of` is how many are in use. */
export function together(kind: FindingKind, ties: readonly Relationship[], of: number): readonly Finding[] {
  const [first] = ties
  if (!first) return []
  return [
    findingOf(kind, constellation, {
      parties: [...new Set(ties.flatMap(({ from, to }) => [from, to]))],
      relationships: ties.map(({ id }) => id),
      named: { from: [first.from], to: [first.to] },
      values: {
        count: ties.length,
        of,
        which: ties.length === 1 ? 'one' : ties.length === of ? 'all' : 'some',
      },
    }),
  ]
}

/** Whether a finding gathers many of a kind under one key, so that it goes on under that key as others come to it. */
export const isGathered = (kind: FindingKind): boolean =>
  kind === 'never-checked' || kind === 'long-unchecked'

/** When a relationship was last checked, in milliseconds; undefined where it never was. */
export const lastOf = ({ lastChecked }: Checks, { id }: Relationship): number | undefined =>
  lastChecked[`relationship:${id}`]
