import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, answerScale, answers } from '@/model/health/answer'
import { bandOf } from '@/model/health/band'
import { countAnswers } from '@/model/health/counts'
import { promiseOf } from '@/model/health/promise'
import { type ReleaseRules, releaseQuestion, shownOf, shownSlices } from '@/model/health/release-question'
import { isComparableRoster } from '@/model/health/roster'
import type { Scale } from '@/model/health/tally'
import { leastThreshold, mayChangeThreshold } from '@/model/health/threshold'

const rules: ReleaseRules = {
  threshold: 5,
  isCoarse: false,
  hearsNotYet: true,
  near: 'nothing',
  draw: () => 0.5,
}
const given = (count: number, answer: Answer) => Array.from({ length: count }, () => answer)
const whole = (all: readonly Answer[], other: Partial<ReleaseRules> = {}) =>
  releaseQuestion(new Map([['', countAnswers(all)]]), answerScale, { ...rules, ...other }).whole

test('HEALTH-70 five are enough within a team; ten where people with lived experience answer or results leave the team', () => {
  expect(leastThreshold({ asksLivedExperience: false, leavesTheTeam: false })).toBe(5)
  expect(leastThreshold({ asksLivedExperience: true, leavesTheTeam: false })).toBe(10)
  expect(leastThreshold({ asksLivedExperience: false, leavesTheTeam: true })).toBe(10)
})

test('HEALTH-70 a threshold is raised before the round opens, and never lowered', () => {
  expect(mayChangeThreshold(5, 8, false)).toBe(true)
  expect(mayChangeThreshold(5, 4, false)).toBe(false)
  expect(mayChangeThreshold(5, 5.5, false)).toBe(false)
  expect(mayChangeThreshold(5, 8, true)).toBe(false)
})

test('HEALTH-71 below the threshold nothing is shown, however many there are', () => {
  const none = whole([])
  for (let count = 1; count < 5; count += 1) expect(whole(given(count, 'not-yet'))).toEqual(none)
  expect(whole(given(5, 'not-yet')).kind).toBe('band')
})

const places: Scale = { here: null, elsewhere: null }
const place = (here: number, elsewhere: number, other: Partial<ReleaseRules> = {}) =>
  releaseQuestion(new Map([['', { here, elsewhere, unheard: 9 }]]), places, { ...rules, ...other }).whole

test('HEALTH-79 a question whose options stand on no scale says how many answered, or shows its counts, by the same rules', () => {
  expect(place(2, 2)).toEqual({ kind: 'not-enough' })
  expect(place(9, 3)).toEqual({ kind: 'answered', answered: 12 })
  expect(place(18, 3)).toEqual({ kind: 'answered', answered: 21 })
  expect(place(12, 9)).toEqual({ kind: 'counts', answered: 21, counts: { here: 12, elsewhere: 9 } })
  expect(place(12, 9, { near: 'counts' })).toEqual({ kind: 'not-enough' })
})

test('HEALTH-79 what only says how many answered tells nothing of what they said', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 19 }), fc.nat({ max: 19 }), (all, some) => {
      const here = Math.min(some, all)
      expect(place(here, all - here)).toEqual({ kind: 'answered', answered: all })
    }),
  )
})

test('HEALTH-79 whether anyone chose the foot of a scale is told of a health check only', () => {
  expect(whole(given(9, 'not-yet'), { hearsNotYet: false })).toEqual({
    kind: 'band',
    answered: 9,
    band: 'low',
  })
})

const sizesOf = (sizes: readonly number[]) => new Map(sizes.map((size, place) => [`s${place}`, size]))

test('HEALTH-72 from slices that are shown nobody can reckon to a group smaller than the threshold', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 30 }), { maxLength: 6 }),
      fc.integer({ min: 2, max: 10 }),
      (all, k) => {
        const sizes = sizesOf(all)
        const shown = shownSlices(sizes, k).map(slice => sizes.get(slice) ?? 0)
        const total = all.reduce((sum, size) => sum + size, 0)
        const leftOut = total - shown.reduce((sum, size) => sum + size, 0)
        for (const size of shown) {
          expect(size).toBeGreaterThanOrEqual(k)
          expect(total - size === 0 || total - size >= k).toBe(true)
        }
        if (shown.length > 0) expect(leftOut === 0 || leftOut >= k).toBe(true)
      },
    ),
  )
})

test('HEALTH-72 what can be shown is: two groups of five, not a group of five beside one of two', () => {
  expect(shownSlices(sizesOf([5, 5]), 5)).toEqual(['s0', 's1'])
  expect(shownSlices(sizesOf([5, 2]), 5)).toEqual([])
  expect(shownSlices(sizesOf([12, 9, 3]), 5)).toEqual(['s0'])
})

test('HEALTH-73 nineteen answers show a band; twenty show counts, unless nearly all say the same', () => {
  const mixed = (count: number) => [...given(10, 'in-place'), ...given(count - 10, 'partly')]
  expect(whole(mixed(19)).kind).toBe('band')
  expect(whole(mixed(20))).toEqual({ kind: 'counts', answered: 20, counts: countAnswers(mixed(20)) })
  expect(whole([...given(16, 'in-place'), ...given(4, 'partly')]).kind).toBe('band')
  expect(whole(mixed(20), { isCoarse: true }).kind).toBe('band')
})

test('HEALTH-73 a band says whether anyone answered “not yet”, because that must be heard', () => {
  expect(whole([...given(9, 'in-place'), 'not-yet'])).toMatchObject({
    band: 'high',
    someNotYet: true,
  })
})

test('HEALTH-74 where one slice cannot show its counts, none of the slices does', () => {
  const crowd = [...given(12, 'in-place'), ...given(12, 'partly')]
  const two = (other: readonly Answer[]) =>
    releaseQuestion(
      new Map([
        ['team', countAnswers(crowd)],
        ['organisation', countAnswers(other)],
      ]),
      answerScale,
      rules,
    )
  expect([...two(crowd).slices.values()].map(({ kind }) => kind)).toEqual(['counts', 'counts'])
  const uneven = two(given(6, 'partly'))
  expect(uneven.whole.kind).toBe('counts')
  expect([...uneven.slices.values()].map(({ kind }) => kind)).toEqual(['band', 'band'])
})

const people = (...ids: string[]) => new Map([['team', new Set(ids)]])

test('HEALTH-75 rounds are comparable with the same people, or where crowds left and joined', () => {
  const before = people('a', 'b', 'c', 'd', 'e', 'f')
  expect(isComparableRoster(before, before, 5)).toBe(true)
  expect(isComparableRoster(before, people('a', 'b', 'c', 'd', 'e'), 5)).toBe(false)
  expect(isComparableRoster(before, people('a', 'g', 'h', 'i', 'j', 'k'), 5)).toBe(true)
  expect(isComparableRoster(before, people('a', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'j', 'k'), 5)).toBe(false)
})

test('HEALTH-75 somebody who only moved to another slice is a change too', () => {
  const split = (one: string[], other: string[]) =>
    new Map([
      ['team', new Set(one)],
      ['organisation', new Set(other)],
    ])
  expect(isComparableRoster(split(['a', 'b'], ['c']), split(['a'], ['b', 'c']), 5)).toBe(false)
})

test('HEALTH-75 beside an earlier round’s counts nothing is shown; beside its bands, bands without the “not yet”', () => {
  const crowd = [...given(12, 'in-place'), ...given(12, 'not-yet')]
  expect(whole(crowd, { near: 'counts' })).toEqual({ kind: 'not-enough' })
  expect(whole(crowd, { near: 'bands' })).not.toHaveProperty('someNotYet')
  expect(whole(crowd, { near: 'bands' }).kind).toBe('band')
})

test('HEALTH-75 what a release shows at most is found over everyone and in every slice', () => {
  const shown = (all: readonly Answer[]) =>
    shownOf(releaseQuestion(new Map([['', countAnswers(all)]]), answerScale, rules))
  expect(shown([])).toBe('nothing')
  expect(shown(given(6, 'partly'))).toBe('bands')
  expect(shown([...given(12, 'in-place'), ...given(12, 'partly')])).toBe('counts')
})

const asked = { people: 8, bySlice: new Map([['team', 8]]), threshold: 5, asksLivedExperience: false }

test('HEALTH-77 a round is anonymous only where it can be, and says why it cannot', () => {
  expect(promiseOf(asked)).toEqual({ kind: 'anonymous' })
  const reason = (other: Partial<typeof asked>) => {
    const promise = promiseOf({ ...asked, ...other })
    return promise.kind === 'confidential' ? promise.because : undefined
  }
  expect(reason({ people: 4 })).toBe('too-few-asked')
  expect(reason({ asksLivedExperience: true })).toBe('threshold-too-low')
  expect(reason({ bySlice: new Map(Object.entries({ team: 7, organisation: 1 })) })).toBe(
    'only-one-could-be-meant',
  )
})

test('HEALTH-78 what is shown of one of at least five who answered “partly”, another answer could have shown too', () => {
  const others = fc.array(fc.constantFrom(...answers), { minLength: 4, maxLength: 30 })
  const edge = fc.double({ min: 0, max: 0.999, noNaN: true })
  const edges = [0, 0.5, 0.999]
  const could = (all: readonly Answer[]) =>
    new Set(edges.map(at => bandOf(countAnswers(all), answerScale, 5, at)))
  fc.assert(
    fc.property(others, edge, (rest, at) => {
      const said = (['in-place', 'partly', 'not-yet'] as const).map(one => [...rest, one])
      const shown = bandOf(countAnswers([...rest, 'partly']), answerScale, 5, at)
      const sayable = said.filter(all => could(all).has(shown))
      expect(sayable.length).toBeGreaterThanOrEqual(2)
    }),
  )
})

test('HEALTH-78 only to whoever knows what all the others said a band may tell one answer', () => {
  const rest: readonly Answer[] = [...given(3, 'in-place'), 'partly']
  const edges = Array.from({ length: 100 }, (_, place) => place / 100)
  const could = (said: Answer, others: readonly Answer[]) =>
    new Set(edges.map(at => bandOf(countAnswers([...others, said]), answerScale, 5, at)))
  expect(could('not-yet', rest)).toContain('mixed')
  for (const said of ['in-place', 'partly'] as const) expect(could(said, rest)).toEqual(new Set(['high']))
  const oneUnknown: readonly Answer[] = [...given(2, 'in-place'), 'partly', 'not-yet']
  expect(could('in-place', oneUnknown)).toContain('mixed')
})
