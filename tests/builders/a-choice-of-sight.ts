import fc from 'fast-check'
import { channels } from '@/model/constellation/channel'
import type { Constellation } from '@/model/constellation/constellation'
import { partyKinds } from '@/model/constellation/party'
import { relationshipStates } from '@/model/constellation/relationship'
import { sizes } from '@/model/constellation/size'
import { type SafetyState, safetyStates } from '@/model/health/health'
import type { SafetyOf } from '@/model/shown-map/filter'
import type { ShownChoice } from '@/model/shown-map/shown-map'
import { aConstellation, aParty, aRelationship } from './a-constellation'

const party = (index: number) => `p${index}`

const anyParty = (index: number, count: number) =>
  fc
    .record({
      kind: fc.constantFrom(...partyKinds),
      size: fc.constantFrom(...sizes),
      within: fc.option(fc.nat({ max: count - 1 }).map(party), { nil: '', freq: 2 }),
    })
    .map(values => aParty({ id: party(index), ...values }))

const anyRelationship = (index: number, count: number) =>
  fc
    .record({
      from: fc.nat({ max: count - 1 }),
      by: fc.integer({ min: 1, max: count - 1 }),
      state: fc.constantFrom(...relationshipStates),
      channels: fc.subarray([...channels], { maxLength: 2 }),
    })
    .map(({ from, by, ...values }) =>
      aRelationship({ id: `r${index}`, from: party(from), to: party((from + by) % count), ...values }),
    )

const times = <T>(count: number, one: (index: number) => fc.Arbitrary<T>) =>
  fc.tuple(...Array.from({ length: count }, (_, index) => one(index)))

/** Parties within parties, circles too, with several relationships between the same two. */
export const anyGroupedMap: fc.Arbitrary<Constellation> = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 14 }))
  .chain(([count, ties]) =>
    fc.record({
      parties: times(count, index => anyParty(index, count)),
      relationships: times(ties, index => anyRelationship(index, count)),
    }),
  )
  .map(lists => aConstellation(lists))

const some = <T>(all: readonly T[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...all]))

/** Any way to look at a map: a filter, things hidden by hand, parties collapsed; also ids that are not there. */
export const anyChoice: fc.Arbitrary<ShownChoice> = fc.record({
  filter: fc.record({
    kinds: some(partyKinds),
    sizes: some(sizes),
    states: some(relationshipStates),
    channels: some(channels),
    safety: some(safetyStates),
  }),
  hidden: some(['p0', 'p3', 'p5', 'r1', 'r4', 'nobody']).map(ids => new Set(ids)),
  collapsed: some([0, 1, 2, 4, 7, 30].map(party)).map(ids => new Set(ids)),
})

/** Safety of a subject, any but always the same. */
export const anySafety: fc.Arbitrary<SafetyOf> = fc
  .array(fc.constantFrom<SafetyState>(...safetyStates), { minLength: 7, maxLength: 7 })
  .map(
    all => subject =>
      subject.kind === 'constellation'
        ? 'not-checked'
        : (all[[...subject.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % all.length] ??
          'not-checked'),
  )
