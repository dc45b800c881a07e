import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Released } from '@/model/health/release-question'
import { leaving, leavingThreshold, staysInside } from '@/model/results/leaving'
import { resultsAsJson, resultsFileSchema } from '@/model/results/results-json'
import type { ReleasedRound } from '@/model/results/round-results'
import { all, aReleasedRound, safetyElements, themeElements } from '../builders/a-released-round'

const everything = [...safetyElements, ...themeElements]

const someAnswers = fc.array(fc.nat(14), { minLength: 5, maxLength: 5 })
const someRound = fc
  .tuple(someAnswers, someAnswers)
  .map(([team, users]) =>
    aReleasedRound({ team: all(everything, team), 'service-user': all(everything, users) }),
  )

const answeredOf = (released: Released) => (released.kind === 'not-enough' ? 0 : released.answered)
const isMany = (number: number) => number === 0 || number >= leavingThreshold
const questionsOf = ({ releases }: ReleasedRound) => releases.flatMap(({ questions }) => questions)

test('RPAGE-20 what leaves holds nothing of a question that fewer than ten answered, nor lets it follow from groups', () => {
  fc.assert(
    fc.property(someRound, round => {
      for (const { whole, slices } of questionsOf(leaving(round))) {
        const sizes = Object.values(slices).map(answeredOf)
        expect([answeredOf(whole), ...sizes].every(isMany)).toBe(true)
        const shown = sizes.reduce((sum, size) => sum + size, 0)
        expect(shown === 0 || isMany(answeredOf(whole) - shown)).toBe(true)
      }
    }),
  )
})

test('RPAGE-21 what leaves is what the page shows, or nothing', () => {
  fc.assert(
    fc.property(someRound, round => {
      const before = questionsOf(round)
      questionsOf(leaving(round)).forEach((after, place) => {
        for (const [slice, released] of [['', after.whole] as const, ...Object.entries(after.slices)]) {
          const shown = slice === '' ? before[place]?.whole : before[place]?.slices[slice]
          expect([shown, { kind: 'not-enough' }]).toContainEqual(released)
        }
      })
    }),
  )
})

test('RPAGE-20 the page knows whether something stays inside', () => {
  expect(staysInside(aReleasedRound(all(everything, [20, 8, 7])))).toBe(false)
  expect(staysInside(aReleasedRound(all(everything, [4, 2, 1])))).toBe(true)
})

test('RPAGE-22 the JSON file is of the shape that is published', () => {
  const file = JSON.parse(resultsAsJson(aReleasedRound(all(everything, [20, 8, 7]))))
  expect(() => resultsFileSchema.parse(file)).not.toThrow()
  expect(file.rows).toHaveLength(everything.length * 5)
  expect(file.rows[0]).toMatchObject({ subject: 'constellation', slice: null, n: 35 })
})
