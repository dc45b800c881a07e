import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Released } from '@/model/health/release-question'
import { gapBetween, gapsIn } from '@/model/results/gaps'
import { firstNeeds, isOpenNeed, needsIn, rankSubjects } from '@/model/results/needs-shown'
import { headlineOf } from '@/model/results/results-headline'
import { resultsOf } from '@/model/results/round-results'
import { letsThemesForth, readSafety, safetyShown } from '@/model/results/safety-shown'
import { poolStandings, type Standing } from '@/model/results/standing'
import { together } from '@/model/results/together'
import { aRelease, counted } from '../builders/a-release'
import { all, aReleasedRound, resultsFrom, safetyElements, themeElements } from '../builders/a-released-round'
import { aPlan } from '../builders/an-asked-round'

const band = (one: 'high' | 'mixed' | 'low' | 'few-could-say', someNotYet?: boolean): Released => ({
  kind: 'band',
  answered: 8,
  band: one,
  ...(someNotYet !== undefined && { someNotYet }),
})
const counts = (inPlace: number, partly: number, notYet: number, dontKnow = 0): Released => ({
  kind: 'counts',
  answered: inPlace + partly + notYet + dontKnow,
  counts: { 'in-place': inPlace, partly, 'not-yet': notYet, 'dont-know': dontKnow, 'not-applicable': 0 },
})
const safetyOf = (...elements: readonly Released[]) => readSafety(elements.map(one => [one]))

test('RESULT-10 Safety is read from its most cautious answer, in counts and in bands', () => {
  expect(safetyOf(band('high', false), band('high', false))).toBe('mostly-in-place')
  expect(safetyOf(band('high', false), band('high', true))).toBe('not-in-place')
  expect(safetyOf(band('low'), band('high', false))).toBe('not-in-place')
  expect(safetyOf(band('mixed', false), band('high', false))).toBe('partly')
  expect(safetyOf(band('high'), band('high', false))).toBe('not-known')
  expect(safetyOf(counts(14, 6, 0), band('high', false))).toBe('partly')
  expect(safetyOf(counts(14, 5, 1))).toBe('not-in-place')
  expect(safetyOf(counts(14, 0, 0, 6))).toBe('not-known')
})

test('RESULT-10 where one element could not be released and no other says worse, there are not enough answers to say', () => {
  expect(safetyOf({ kind: 'not-enough' }, band('high', false))).toBe('not-known')
  expect(safetyOf({ kind: 'not-enough' }, band('mixed', false))).toBe('partly')
  expect(safetyOf()).toBe('not-known')
})

test('RESULT-10 in a health check Safety is not known where nothing could be shown', () => {
  const results = resultsFrom(all([...safetyElements, ...themeElements], [2]))
  expect(results.subjects[0]).toMatchObject({ safety: 'not-known', themesStandBack: true })
  expect(results.subjects[0]?.sections[0]).toMatchObject({ known: 0, of: safetyElements.length })
})

test('RESULT-11 only Safety in place, or mostly, lets the themes forth', () => {
  expect(safetyShown.filter(letsThemesForth)).toEqual(['mostly-in-place', 'in-place'])
})

test('RESULT-12 a slice that finds itself safe stands back where everyone does', () => {
  const safe = all([...safetyElements, ...themeElements], [9])
  const results = resultsFrom({ team: safe, organisation: { ...safe, ...all(safetyElements, [0, 0, 9]) } })
  const [subject] = results.subjects
  expect(subject?.safety).toBe('not-in-place')
  expect(subject?.bySlice.get('team')).toMatchObject({ safety: 'mostly-in-place', themesStandBack: true })
})

const level = (at: number): Standing => ({ kind: 'level', level: at })
const inBand = (one: 'high' | 'mixed' | 'low'): Standing => ({ kind: 'band', band: one })
const unknown: Standing = { kind: 'not-known' }

test('RESULT-13 a theme is a level, a band, or not known', () => {
  expect(poolStandings([level(0.5), level(1), unknown])).toEqual(level(0.75))
  expect(poolStandings([inBand('high'), level(0.9), inBand('low')])).toEqual(inBand('high'))
  expect(poolStandings([inBand('high'), inBand('low')])).toEqual(inBand('mixed'))
  expect(poolStandings([level(0.5), unknown, unknown])).toEqual(unknown)
  expect(poolStandings([])).toEqual(unknown)
})

test('RESULT-14 late counts are added up; beside counts a band is passed over, but not its “not yet”', () => {
  expect(together([counts(10, 6, 4), { kind: 'not-enough' }, counts(9, 6, 5)])).toEqual(counts(19, 12, 9))
  expect(together([counts(10, 10, 0), band('high', true)])).toEqual(counts(10, 10, 0))
  expect(together([{ ...band('high', false), answered: 12 } as Released, band('low', true)])).toEqual({
    ...band('high', true),
    answered: 12,
  })
  expect(readSafety([[counts(10, 10, 0), band('high', true)]])).toBe('not-in-place')
})

test('RESULT-14 a late batch is part of the results', () => {
  const [element = ''] = themeElements
  const round = aReleasedRound({ [element]: [12, 8] })
  const late = aRelease({ batch: 1, answered: 21, tallies: counted(element, [11, 10]) })
  const results = resultsOf({ ...round, releases: [...round.releases, late] })
  expect(results.answered).toBe(51)
  const questions = results.subjects[0]?.sections.flatMap(one => one.questions)
  expect(questions?.find(({ question }) => question === element)?.shown).toMatchObject({ answered: 41 })
})

test('RESULT-15 levels further apart than the blur are a gap, and so are high and low, but no neighbouring bands', () => {
  expect(gapBetween(level(0.8), level(0.5))).toBeCloseTo(0.3)
  expect(gapBetween(level(0.7), level(0.5))).toBeNull()
  expect(gapBetween(inBand('high'), inBand('low'))).not.toBeNull()
  expect(gapBetween(inBand('high'), inBand('mixed'))).toBeNull()
  expect(gapBetween(inBand('mixed'), inBand('low'))).toBeNull()
  expect(gapBetween(unknown, inBand('low'))).toBeNull()
})

test('RESULT-15 a gap that is told is there wherever the edges were drawn', () => {
  const standing = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }).map(level),
    fc.constantFrom('high' as const, 'mixed' as const, 'low' as const).map(inBand),
  )
  fc.assert(
    fc.property(standing, standing, (one, other) => {
      if (gapBetween(one, other) !== null) expect(gapBetween(other, one)).toBeNull()
    }),
  )
})

test('RESULT-15 the gaps of a round name who sees more and who less, Safety’s first', () => {
  const [handOvers = ''] = themeElements
  const [devices = ''] = safetyElements
  const results = resultsFrom({
    team: { [handOvers]: [9], [devices]: [9] },
    'service-user': { [handOvers]: [0, 0, 9], [devices]: [0, 0, 9] },
  })
  expect(gapsIn(results).map(({ question, higher, lower }) => [question, higher.slice, lower.slice])).toEqual(
    [
      [devices, 'team', 'service-user'],
      [handOvers, 'team', 'service-user'],
    ],
  )
})

test('RESULT-16 what holds Safety back comes first, then what stands lowest', () => {
  const [first = '', second = ''] = safetyElements
  const [good = '', poor = ''] = themeElements
  const results = resultsFrom({ [first]: [9], [second]: [5, 3, 1], [good]: [9], [poor]: [0, 0, 9] })
  expect(
    needsIn(results).map(({ question, isHoldingSafetyBack }) => [question, isHoldingSafetyBack]),
  ).toEqual([
    [second, true],
    [poor, false],
    [first, false],
    [good, false],
  ])
})

test('RESULT-18 what a room is told first is what holds Safety back, and of the themes only where Safety lets them forth', () => {
  const [first = '', second = ''] = safetyElements
  const [good = '', poor = ''] = themeElements
  const held = resultsFrom({ [first]: [9], [second]: [5, 3, 1], [good]: [9], [poor]: [0, 0, 9] })
  expect(firstNeeds(held, 5).map(({ question }) => question)).toEqual([second])
  const forth = resultsFrom({ ...all(safetyElements, [9]), [good]: [2, 7], [poor]: [0, 0, 9] })
  expect(firstNeeds(forth, 5).map(({ question }) => question)).toEqual([poor, good])
  expect(firstNeeds(forth, 1).map(({ question }) => question)).toEqual([poor])
})

test('RESULT-18 a Safety element that is partly in place holds Safety back, however many say it is in place', () => {
  const [first = '', second = ''] = safetyElements
  const held = resultsFrom({ ...all(safetyElements, [9]), [first]: [18, 6], [second]: [9, 0, 0, 30] })
  expect(held.subjects[0]?.safety).toBe('partly')
  expect(firstNeeds(held, 5).map(({ question }) => question)).toEqual([first, second])
})

test('RESULT-32 what somebody said “not yet” to is left to do, also where it is mostly in place', () => {
  const [warm = ''] = themeElements
  const results = resultsFrom({ ...all([...safetyElements, ...themeElements], [9]), [warm]: [9, 0, 1] })
  expect(results.themesStandBack).toBe(false)
  expect(firstNeeds(results, 5).map(({ question }) => question)).toEqual([warm])
  expect(
    needsIn(results)
      .filter(isOpenNeed)
      .map(({ question }) => question),
  ).toEqual([warm])
})

test('RESULT-32 where nobody may be told whether anyone said “not yet”, Safety is not known, and no element is blamed', () => {
  const near = aRelease({ tallies: safetyElements.flatMap(id => counted(id, [9])), near: () => 'bands' })
  const results = resultsOf(aReleasedRound({}, { releases: [near] }))
  expect(results.subjects[0]).toMatchObject({ safety: 'not-known', themesStandBack: true })
  expect(needsIn(results).filter(isOpenNeed)).toEqual([])
})

test('RESULT-16 subjects are ranked by Safety, then by their themes', () => {
  const subjects = ['party:a', 'party:b', 'party:c']
  const about = (subject: string, safety: readonly number[], themes: readonly number[]) => [
    ...safetyElements.flatMap(id => counted(id, safety, 'everyone', subject)),
    ...themeElements.flatMap(id => counted(id, themes, 'everyone', subject)),
  ]
  const tallies = [
    ...about('party:a', [9], [9]),
    ...about('party:b', [9], [0, 0, 9]),
    ...about('party:c', [8, 0, 1], [9]),
  ]
  const plan = { subjects, threshold: 5, isCoarse: false }
  const results = resultsOf({
    ...aReleasedRound({}),
    plan: aPlan(plan),
    releases: [aRelease({ plan, tallies })],
  })
  expect(rankSubjects(results).map(({ subject }) => subject)).toEqual(['party:c', 'party:b', 'party:a'])
})

test('RESULT-17 the headline leads with Safety and names themes only where it lets them forth', () => {
  const safe = all(safetyElements, [9])
  const themes = { ...all(themeElements, [9]), ...all(themeElements.slice(0, 3), [0, 0, 9]) }
  const good = headlineOf(resultsFrom({ ...safe, ...themes }))
  expect(good).toMatchObject({ key: 'mostly-in-place', values: { subjects: 1, of: 1, answered: 30 } })
  expect(good.contrast?.weakest).toHaveLength(1)
  const poor = headlineOf(resultsFrom({ ...all(safetyElements, [8, 0, 1]), ...themes }))
  expect(poor).toMatchObject({ key: 'not-in-place', contrast: null })
})

test('RESULT-17 where too few answered, the headline says only that', () => {
  const round = aReleasedRound({})
  const results = resultsOf({ ...round, releases: [aRelease({ answered: 3 })] })
  expect(headlineOf(results)).toMatchObject({ key: 'nothing-shown', contrast: null })
})
