import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '@/model/health/answer'
import { countAnswers } from '@/model/health/counts'
import type { Released } from '@/model/health/release-question'
import { anyHistory, type History, type Person } from '../builders/a-history'
import { isOpenAnywhere, steadfast } from '../builders/an-exact-intruder'
import { isOpenNearBy, releasesOf, type Showing, sliceIn, slicesOf } from '../builders/an-intruder'

const runs = Number(process.env.INTRUDER_RUNS ?? 10_000)
// A thousand histories take about a second; a nightly run of a million must not be cut off.
const timeout = 120_000 + runs * 10
// The same histories each time, unless told otherwise: INTRUDER_SEED=free looks at new ones (see CONTRIBUTING.md).
const { INTRUDER_SEED: given = '20261122' } = process.env
const seed = given === 'free' ? Date.now() % 2 ** 31 : Number(given)

test(`HEALTH-76 in ${runs} random histories an intruder never learns one person's answer`, {
  timeout,
}, () => {
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
        if (seen.some(({ shows }) => shows.whole.kind !== 'not-enough')) revealing += 1
        const isOpen =
          isOpenNearBy(history, seen, target, intruder) || isOpenAnywhere(history, seen, target, intruder)
        expect(isOpen).toBe(true)
      },
    ),
    { numRuns: runs, seed },
  )
  expect(revealing).toBeGreaterThan(runs / 4)
})

const person = (id: string, says: Answer, given: Partial<Person> = {}): Person => ({
  id,
  slice: 'team',
  group: 'north',
  says,
  asked: [true],
  answers: [0],
  ...given,
})
const historyOf = (people: readonly Person[], given: Partial<History> = {}): History => ({
  people,
  rounds: ['nothing'],
  threshold: 5,
  isCoarse: true,
  isLateLast: false,
  ...given,
})
const crowd = (count: number, says: Answer) =>
  Array.from({ length: count }, (_, place) => person(`${says}${place}`, says))

test('HEALTH-76 the search through every world finds whatever is found near by', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (history, a) => {
      const [intruder, ...others] = history.people
      const target = others[a % others.length]
      if (!intruder || !target?.asked.some((asked, round) => asked && target.answers[round] !== null)) return
      const seen = releasesOf(history, () => 0.5)
      if (isOpenNearBy(history, seen, target, intruder))
        expect(isOpenAnywhere(history, seen, target, intruder)).toBe(true)
    }),
    { numRuns: Math.min(runs, 60), seed },
  )
})

/** Twenty-five are asked and answer, then twenty of them; the five who left all said the same. */
const leaving = (count: number): History => {
  const bothTimes = { asked: [true, true], answers: [0, 0] }
  const stay = [...crowd(10, 'in-place'), ...crowd(10, 'not-yet')].map(one => ({ ...one, ...bothTimes }))
  const leave = Array.from({ length: count }, (_, place) =>
    person(`leaver${place}`, 'in-place', { asked: [true, false], answers: [0, null] }),
  )
  return historyOf([...stay, ...leave], { rounds: ['nothing', 'nothing'], isCoarse: false })
}

test('HEALTH-80 beside counts, counts are shown again only where nobody left or as many as show counts by themselves', () => {
  const kinds = (history: History) =>
    releasesOf(history, () => 0.5).flatMap(({ batch, shows }) => (batch === 0 ? [shows.whole.kind] : []))
  expect(kinds(leaving(0))).toEqual(['counts', 'counts'])
  expect(kinds(leaving(5))).toEqual(['counts', 'not-enough'])
  expect(kinds(leaving(19))).toEqual(['counts', 'not-enough'])
  expect(kinds(leaving(20))).toEqual(['counts', 'counts'])
})

test('HEALTH-80 with that rule left out, what five leavers said is learned by whoever takes it that nobody changed their mind', () => {
  const history = leaving(5)
  const leaver = history.people.at(-1) as Person
  const intruder = history.people[0] as Person
  const inTime = (seen: readonly Showing[]) => seen.filter(({ batch }) => batch === 0)
  const stayed = { ...history, people: history.people.filter(({ asked }) => asked[1]) }
  const careless: readonly Showing[] = [history, stayed].map(({ people }, round) => ({
    round,
    batch: 0,
    near: 'nothing',
    shows: { whole: tallyOf(people), slices: new Map([['everyone', tallyOf(people)]]) },
  }))
  const isOpen = (seen: readonly Showing[]) => isOpenAnywhere(history, seen, leaver, intruder, steadfast)
  expect(isOpen(careless)).toBe(false)
  expect(isOpen(inTime(releasesOf(history, () => 0.5)))).toBe(true)
})

const tallyOf = (people: readonly Person[]): Released => ({
  kind: 'counts',
  answered: people.length,
  counts: countAnswers(people.map(({ says }) => says)),
})

/** What one round would show if it told its counts, over everyone and of each slice, without any rule. */
const carelessly = (history: History): readonly Showing[] => {
  const slices = slicesOf(history, 0).map((slice): [string, Released] => [
    slice,
    tallyOf(history.people.filter(one => sliceIn(history, 0, one) === slice)),
  ])
  return [
    {
      round: 0,
      batch: 0,
      near: 'nothing',
      shows: { whole: tallyOf(history.people), slices: new Map(slices) },
    },
  ]
}

test('HEALTH-76 the intruder is no straw man: where a rule is left out, one person’s answer is learned', () => {
  const isOpen = (history: History, target: Person, seen: readonly Showing[]) =>
    isOpenAnywhere(history, seen, target, history.people[0] as Person)
  const [, one, ...others] = crowd(20, 'not-yet') as [Person, Person, ...Person[]]
  const alike = historyOf([...others, person('intruder', 'not-yet'), one])
  expect(isOpen(alike, one, carelessly(alike))).toBe(false)
  expect(
    isOpen(
      alike,
      one,
      releasesOf(alike, () => 0.5),
    ),
  ).toBe(true)
  const alone = person('alone', 'not-yet', { slice: 'organisation' })
  const team = [...crowd(12, 'in-place'), ...crowd(12, 'partly')]
  const known = historyOf([...team, alone], { rounds: ['perspective'], isCoarse: false })
  expect(isOpen(known, alone, carelessly(known))).toBe(false)
  expect(
    isOpen(
      known,
      alone,
      releasesOf(known, () => 0.5),
    ),
  ).toBe(true)
})
