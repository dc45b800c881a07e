import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyHistory } from '../builders/a-history'
import { isStillOpen, releasesOf } from '../builders/an-intruder'

const runs = Number(process.env.INTRUDER_RUNS ?? 10_000)
// Always the same histories, unless told otherwise: looking for another world is bounded, and about once in 50,000 histories none is found near by.
const seed = Number(process.env.INTRUDER_SEED ?? 20_261_122)

test(`HEALTH-76 in ${runs} random histories an intruder never learns one person's answer`, () => {
  let revealing = 0
  fc.assert(
    fc.property(
      anyHistory,
      fc.nat(),
      fc.nat(),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (history, a, b, edges) => {
        const { people } = history
        const seen = releasesOf(history, () => edges.next().value)
        const target = people[a % people.length]
        const intruder = people[b % people.length]
        if (!target || !intruder || target === intruder) return
        if (seen.some(({ whole }) => whole.kind !== 'not-enough')) revealing += 1
        expect(isStillOpen(history, seen, target, intruder)).toBe(true)
      },
    ),
    { numRuns: runs, seed },
  )
  expect(revealing).toBeGreaterThan(runs / 4)
})
