import { notEnough, type Released } from '../health/release-question'
import { numberOf, type Tally } from '../health/tally'

const addUp = (tallies: readonly Tally[]): Tally =>
  Object.fromEntries(
    [...new Set(tallies.flatMap(Object.keys))].map(option => [
      option,
      tallies.reduce((sum, tally) => sum + numberOf(tally, option), 0),
    ]),
  )

const answeredOf = (released: Released) => (released.kind === 'not-enough' ? 0 : released.answered)

/**
 * The batches of one question as one: counts are added up (they are other people's); where not all show counts, the batch with most answers stands, and what
 * anyone must hear, a "not yet", is heard from each. Nothing is shown here that no batch showed.
 */
export function together(batches: readonly Released[]): Released {
  const [only] = batches
  if (only && batches.length === 1) return only
  const counts = batches.flatMap(one => (one.kind === 'counts' ? [one] : []))
  const shown = batches.filter(({ kind }) => kind !== 'not-enough')
  if (counts.length > 0 && counts.length === shown.length)
    return {
      kind: 'counts',
      answered: counts.reduce((sum, { answered }) => sum + answered, 0),
      counts: addUp(counts.map(one => one.counts)),
    }
  const most = shown.toSorted((one, other) => answeredOf(other) - answeredOf(one))[0] ?? notEnough
  const isHeard = shown.some(one => one.kind === 'band' && one.someNotYet)
  return most.kind === 'band' && isHeard ? { ...most, someNotYet: true } : most
}
