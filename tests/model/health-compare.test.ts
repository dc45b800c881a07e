import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, levelChange, safetyChange } from '@/model/health/change'
import type { HealthComparison } from '@/model/health/compare-health'
import { type AnsweredRound, compareRounds } from '@/model/health/compare-rounds'
import { type SafetyState, safetyStates } from '@/model/health/health'
import type { Response } from '@/model/health/response'
import { anyResponses, aResponse } from '../builders/a-response'
import { answersToAll, answersToTheme } from '../builders/an-answer'
import { anEdition, aTheme } from '../builders/an-edition'

const edition = anEdition()
const newer = anEdition({
  version: 2,
  themes: [aTheme('trust', ['trust-1', 'trust-2', 'trust-new']), ...edition.themes.slice(1)],
})
const round = (...responses: Response[]): AnsweredRound => ({ edition, responses })
const answering = (answers: Response['answers']) => aResponse({ answers })
const turned: Record<Change, Change> = {
  higher: 'lower',
  lower: 'higher',
  'about-the-same': 'about-the-same',
  'not-comparable': 'not-comparable',
}
const themeIn = (comparison: HealthComparison, id: string) =>
  comparison.themes.find(({ themeId }) => themeId === id)
const elementIn = (comparison: HealthComparison, id: string) =>
  comparison.elements.find(({ elementId }) => elementId === id)

test('HEALTH-40 a quarter is a change and less is not', () => {
  expect(levelChange(0.5, 0.75)).toBe('higher')
  expect(levelChange(0.75, 0.5)).toBe('lower')
  expect(levelChange(0.5, 0.74)).toBe('about-the-same')
  expect(levelChange(1 / 3, 7 / 12)).toBe('higher')
  expect(levelChange(7 / 12, 1 / 3)).toBe('lower')
})

test('HEALTH-41 what has no level in one of the rounds is not comparable', () => {
  expect(levelChange(null, 1)).toBe('not-comparable')
  expect(levelChange(0, null)).toBe('not-comparable')
  const { overall } = compareRounds(
    round(answering({ 'trust-1': 'dont-know' })),
    round(answering({ 'trust-1': 'in-place' })),
  )
  expect(elementIn(overall, 'trust-1')).toEqual({
    elementId: 'trust-1',
    before: null,
    after: 1,
    change: 'not-comparable',
  })
  expect(themeIn(overall, 'trust')).toMatchObject({ change: 'not-comparable', compared: 0, of: 3 })
})

/** A comparison as ids with their moves, each turned where asked, in the order of the ids. */
function moves({ themes, elements }: HealthComparison, isTurned: boolean) {
  const rows = [
    ...themes.map(theme => ({ ...theme, id: `theme ${theme.themeId}` })),
    ...elements.map(element => ({ ...element, id: `element ${element.elementId}` })),
  ]
  return rows
    .map(({ id, before, after, change }) =>
      isTurned ? { id, before: after, after: before, change: turned[change] } : { id, before, after, change },
    )
    .sort((one, other) => one.id.localeCompare(other.id))
}

test('HEALTH-42 comparing the other way round turns higher into lower and changes nothing else', () => {
  fc.assert(
    fc.property(anyResponses(edition), anyResponses(newer), (earlier, later) => {
      const before = { edition, responses: earlier }
      const after = { edition: newer, responses: later }
      const [there, back] = [compareRounds(before, after), compareRounds(after, before)]
      expect(moves(back.overall, true)).toEqual(moves(there.overall, false))
      expect(back.onlyBefore).toEqual(there.onlyAfter)
      expect([...back.bySubject.keys()]).toEqual([...there.bySubject.keys()])
      for (const [key, comparison] of there.bySubject) {
        const other = back.bySubject.get(key)
        expect(other && moves(other, true)).toEqual(moves(comparison, false))
        expect(other?.safety.change).toBe(turned[comparison.safety.change])
      }
      for (const change of ['higher', 'lower'] as const) {
        expect(back.safetyChanges[turned[change]]).toBe(there.safetyChanges[change])
      }
    }),
  )
})

test('HEALTH-43 versions are compared by element id, like with like', () => {
  const before = round(answering({ 'trust-1': 'partly', 'trust-2': 'partly', 'trust-3': 'not-yet' }))
  const after = {
    edition: newer,
    responses: [
      aResponse({
        editionVersion: 2,
        answers: { 'trust-1': 'partly', 'trust-2': 'partly', 'trust-new': 'in-place' },
      }),
    ],
  }
  const { overall } = compareRounds(before, after)
  expect(themeIn(overall, 'trust')).toEqual({
    themeId: 'trust',
    before: 0.5,
    after: 0.5,
    change: 'about-the-same',
    compared: 2,
    of: 4,
  })
  expect(elementIn(overall, 'trust-3')).toMatchObject({ before: 0, after: null, change: 'not-comparable' })
  expect(elementIn(overall, 'trust-new')).toMatchObject({ before: null, after: 1, change: 'not-comparable' })
})

test('HEALTH-44 rounds of different editions share nothing to compare', () => {
  const other = anEdition({ id: 'other' })
  const answers = answersToAll(edition, 'in-place')
  const comparison = compareRounds(round(answering(answers)), {
    edition: other,
    responses: [aResponse({ editionId: 'other', answers })],
  })
  expect(comparison.bySubject.size).toBe(0)
  expect(comparison.onlyBefore).toEqual(['relationship:r1'])
  expect(comparison.onlyAfter).toEqual(['relationship:r1'])
  expect(comparison.overall.elements.every(({ change }) => change === 'not-comparable')).toBe(true)
})

test('HEALTH-45 only subjects checked in both rounds are compared and pooled', () => {
  const about = (subject: string, answer: 'in-place' | 'not-yet') =>
    aResponse({ subject, answers: { 'trust-1': answer } })
  const before = round(about('party:a', 'not-yet'), about('party:b', 'in-place'))
  const after = round(about('party:b', 'in-place'), about('party:c', 'not-yet'))
  const comparison = compareRounds(before, after)
  expect([...comparison.bySubject.keys()]).toEqual(['party:b'])
  expect(comparison.onlyBefore).toEqual(['party:a'])
  expect(comparison.onlyAfter).toEqual(['party:c'])
  expect(elementIn(comparison.overall, 'trust-1')).toMatchObject({
    before: 1,
    after: 1,
    change: 'about-the-same',
  })
})

test('HEALTH-46 Safety moves from not in place over partly to in place, and is not guessed', () => {
  const known: SafetyState[] = ['not-in-place', 'partly', 'in-place']
  for (const [from, before] of known.entries()) {
    for (const [to, after] of known.entries()) {
      const expected = to > from ? 'higher' : to < from ? 'lower' : 'about-the-same'
      expect(safetyChange(before, after)).toBe(expected)
    }
  }
  for (const state of safetyStates) {
    expect(safetyChange(state, 'not-known')).toBe('not-comparable')
    expect(safetyChange('not-checked', state)).toBe('not-comparable')
  }
})

test("HEALTH-46 a subject's Safety is shown for both rounds and its move is counted", () => {
  const safe = answersToTheme(edition.foundation, 'in-place')
  const comparison = compareRounds(
    round(answering({ ...safe, 'safety-1': 'not-yet' })),
    round(answering(safe)),
  )
  expect(comparison.bySubject.get('relationship:r1')?.safety).toEqual({
    before: 'not-in-place',
    after: 'in-place',
    change: 'higher',
  })
  expect(comparison.safetyChanges).toEqual({ higher: 1, lower: 0, 'about-the-same': 0, 'not-comparable': 0 })
})

test('HEALTH-47 the themes stand back where Safety is not in place in the later round', () => {
  const safe = answersToAll(edition, 'in-place')
  const elsewhere = aResponse({ subject: 'party:new', answers: { 'safety-1': 'not-yet' } })
  const unsafe = { ...safe, 'safety-1': 'not-yet' } as const
  expect(compareRounds(round(answering(unsafe)), round(answering(safe))).themesStandBack).toBe(false)
  const worse = compareRounds(round(answering(safe)), round(answering(unsafe)))
  expect(worse.bySubject.get('relationship:r1')?.themesStandBack).toBe(true)
  const newSubject = compareRounds(round(answering(safe)), round(answering(safe), elsewhere))
  expect(newSubject.themesStandBack).toBe(true)
})
