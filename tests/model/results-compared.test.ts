import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { answerScale } from '@/model/health/answer'
import { compareResults } from '@/model/results/compare-results'
import { type LongNames, longForm, longTable, tableAsCsv } from '@/model/results/long-form'
import { adjustForMany, chanceOf } from '@/model/results/permutation-test'
import { trendOf } from '@/model/results/trend'
import { all, aReleasedRound, resultsFrom, safetyElements, themeElements } from '../builders/a-released-round'

const yesNo = { yes: 1, no: 0 }

test('RESULT-20 with two options the chance is that of Fisher’s exact test', () => {
  expect(chanceOf({ yes: 3, no: 1 }, { yes: 1, no: 3 }, yesNo)).toBeCloseTo(0.48571, 5)
  expect(chanceOf({ yes: 8, no: 2 }, { yes: 1, no: 5 }, yesNo)).toBeCloseTo(0.03497, 5)
})

test('RESULT-20 where all say the same, or nobody says anything, there is no chance to tell', () => {
  expect(chanceOf({ yes: 9 }, { yes: 7 }, yesNo)).toBeNull()
  expect(chanceOf({ yes: 9 }, {}, yesNo)).toBeNull()
})

const tally = fc.record({
  'in-place': fc.nat({ max: 9 }),
  partly: fc.nat({ max: 9 }),
  'not-yet': fc.nat({ max: 9 }),
})

test('RESULT-20 the chance is between 0 and 1, and the same whichever round comes first', () => {
  fc.assert(
    fc.property(tally, tally, (one, other) => {
      const chance = chanceOf(one, other, answerScale)
      if (chance === null) return
      expect(chance).toBeGreaterThan(0)
      expect(chance).toBeLessThanOrEqual(1)
      expect(chanceOf(other, one, answerScale)).toBeCloseTo(chance, 9)
    }),
  )
})

test('RESULT-20 it is what comes out when the answers are dealt in every way there is', () => {
  const levels = [1, 1, 0.5, 0, 1, 0.5, 0, 0]
  const means = (mask: number) =>
    levels.reduce((sum, level, place) => sum + ((mask >> place) & 1 ? level : 0), 0)
  const masks = Array.from({ length: 256 }, (_, mask) => mask).filter(
    mask => [...mask.toString(2)].filter(one => one === '1').length === 4,
  )
  const far = Math.abs(2.5 - 2)
  const chance = masks.filter(mask => Math.abs(means(mask) - 2) >= far - 1e-9).length / masks.length
  const before = { 'in-place': 2, partly: 1, 'not-yet': 1 }
  const after = { 'in-place': 1, partly: 1, 'not-yet': 2 }
  expect(chanceOf(before, after, answerScale)).toBeCloseTo(chance, 9)
})

test('RESULT-20 with very many answers the normal curve comes to nearly the same', () => {
  const half = { 'in-place': 400, partly: 400, 'not-yet': 400 }
  const more = { 'in-place': 456, partly: 400, 'not-yet': 344 }
  const chance = chanceOf(half, more, answerScale) ?? 1
  expect(chance).toBeGreaterThan(0.004)
  expect(chance).toBeLessThan(0.006)
})

test('RESULT-21 the chances of many comparisons are made larger, never smaller, and keep their order', () => {
  expect(adjustForMany([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06])
  expect(adjustForMany([0.5, 0.9])).toEqual([1, 1])
})

const [element = '', another = ''] = themeElements
const moveOf = (comparison: ReturnType<typeof compareResults>, id = element) =>
  comparison.questions.find(({ question }) => question === id)?.moved

test('RESULT-21 a change of counts is claimed where it is large and hardly chance', () => {
  const before = resultsFrom({ [element]: [5, 10, 15], [another]: [10, 10, 10] })
  const after = resultsFrom({ [element]: [20, 10, 5], [another]: [12, 10, 8] })
  const comparison = compareResults(before, after, 'apart-enough')
  expect(moveOf(comparison)).toMatchObject({ is: 'higher' })
  expect(moveOf(comparison, another)).toEqual({ is: 'no-change-shown' })
  expect(moveOf(compareResults(after, before, 'apart-enough'))).toMatchObject({ is: 'lower' })
})

test('RESULT-22 bands show another band, and no change', () => {
  const before = resultsFrom({ [element]: [9], [another]: [9] })
  const after = resultsFrom({ [element]: [0, 0, 9], [another]: [8, 1] })
  const comparison = compareResults(before, after, 'apart-enough')
  expect(moveOf(comparison)).toEqual({ is: 'another-band' })
  expect(moveOf(comparison, another)).toEqual({ is: 'no-change-shown' })
})

test('RESULT-23 what cannot be compared is named so', () => {
  const counts = resultsFrom({ [element]: [10, 10, 10] })
  const compared = (other: ReturnType<typeof resultsFrom>) => compareResults(counts, other, 'apart-enough')
  const because = (why: string) => ({ is: 'not-comparable', because: why })
  expect(moveOf(compared(resultsFrom({ [element]: [9] })))).toEqual(because('shown-differently'))
  expect(moveOf(compared(resultsFrom({ [element]: [2] })))).toEqual(because('not-shown'))
  for (const people of ['near', 'unsure'] as const)
    for (const { moved } of compareResults(counts, counts, people).questions)
      expect(moved).toEqual(because('people'))
  const { instrument } = aReleasedRound({})
  const without = { ...instrument, sections: instrument.sections.slice(0, 1) }
  expect(moveOf(compareResults(resultsFrom({}, { instrument: without }), counts, 'apart-enough'))).toEqual(
    because('not-asked'),
  )
})

test('RESULT-24 Safety moves where somebody no longer says “not yet”; between partly and mostly nothing is told', () => {
  const safety = (given: readonly number[]) => resultsFrom(all(safetyElements, given))
  const moved = (one: readonly number[], other: readonly number[]) =>
    compareResults(safety(one), safety(other), 'apart-enough').safety[0]?.moved
  expect(moved([8, 0, 1], [9])).toBe('higher')
  expect(moved([9], [8, 0, 1])).toBe('lower')
  expect(moved([9], [9])).toBe('same')
  expect(moved([12, 12], [9])).toBe('not-comparable')
  expect(moved([2], [9])).toBe('not-comparable')
})

test('RESULT-25 a trend holds the last twenty rounds of one questionnaire, broken where they cannot be held beside each other', () => {
  const rounds = Array.from({ length: 23 }, (_, place) =>
    resultsFrom(all(themeElements, [9]), { id: `r${place}` }),
  )
  const { points, sections } = trendOf(rounds, later => (later === 'r9' ? 'near' : 'apart-enough'))
  expect(points).toHaveLength(20)
  expect(points[0]).toMatchObject({ roundId: 'r3', isJoined: false })
  expect(points.filter(({ isJoined }) => !isJoined).map(({ roundId }) => roundId)).toEqual(['r3', 'r9'])
  expect(points[1]?.sections).toHaveLength(sections.length)
})

const anyGiven = fc.array(fc.nat({ max: 12 }), { minLength: 5, maxLength: 5 })

test('RESULT-30 the long form can be read back into what was released, and into nothing more', () => {
  fc.assert(
    fc.property(anyGiven, anyGiven, (team, organisation) => {
      const round = aReleasedRound({ team: { [element]: team }, organisation: { [element]: organisation } })
      const rows = longForm(round)
      for (const release of round.releases[0]?.questions ?? [])
        for (const [slice, released] of [[null, release.whole] as const, ...Object.entries(release.slices)]) {
          const own = rows.filter(row => row.question === release.question && row.slice === slice)
          expect(
            own.every(({ n }) => n === (released.kind === 'not-enough' ? null : released.answered)),
          ).toBe(true)
          const values = own.map(({ value }) => value)
          if (released.kind === 'not-enough') expect(values).toEqual([{ is: 'not-enough' }])
          if (released.kind === 'band') expect(values[0]).toEqual({ is: 'band', value: released.band })
          if (released.kind === 'counts')
            expect(
              Object.fromEntries(
                values.map(one => (one.is === 'count' ? [one.answer, one.value] : [one.is, 0])),
              ),
            ).toEqual(released.counts)
        }
    }),
    { numRuns: 50 },
  )
})

const plainly = (text: string) => text
const names: LongNames = {
  columns: ['round', 'subject', 'section', 'question', 'option', 'group', 'n', 'answer', 'value'],
  round: plainly,
  subject: plainly,
  section: plainly,
  question: id => `=${id}`,
  option: (_, option) => option,
  slice: slice => slice ?? 'everyone',
  says: plainly,
  band: plainly,
}

test('RESULT-31 a cell that a program for tables would take for a formula is made harmless', () => {
  const round = aReleasedRound({ [element]: [10, 10, 4] })
  const csv = tableAsCsv(
    longTable(
      longForm(round).filter(({ question }) => question === element),
      names,
    ),
  )
  const { data } = Papa.parse<string[]>(csv.slice(1))
  expect(data[0]).toEqual(names.columns)
  expect(data[1]?.slice(3)).toEqual([`'=${element}`, '', 'everyone', '24', 'in-place', '10'])
})
