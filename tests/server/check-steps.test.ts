import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutesFor, resumeAt, stepAfter, stepBefore, stepsOf } from '@/app/constellations/[id]/check/steps'
import { isOnMap, subjectInAddress } from '@/app/constellations/[id]/check/subject-in-address'
import { byNeed } from '@/app/constellations/[id]/results/by-need'
import { judgeAll } from '@/model/health/judge-constellation'
import { aConstellation, aParty } from '../builders/a-constellation'
import { anyResponses, aResponse } from '../builders/a-response'
import { answersToAll, answersToTheme } from '../builders/an-answer'
import { anEdition } from '../builders/an-edition'

const edition = anEdition()

test('CHECK-73 the steps are Safety, the five themes, then the look over all of it', () => {
  expect(stepsOf(edition)).toEqual([
    'safety',
    'trust',
    'choice',
    'collaboration',
    'empowerment',
    'culture',
    'review',
  ])
  expect(stepAfter(edition, 'culture')).toBe('review')
  expect(stepAfter(edition, 'review')).toBe('review')
  expect(stepBefore(edition, 'safety')).toBeUndefined()
})

test('CHECK-10 who comes back goes on where they answered last, never back to what they skipped', () => {
  expect(resumeAt(edition, {})).toBe('safety')
  expect(resumeAt(edition, { 'choice-1': 'partly' })).toBe('choice')
  expect(resumeAt(edition, answersToTheme(edition.foundation, 'in-place'))).toBe('trust')
  expect(resumeAt(edition, { 'safety-1': 'partly', ...answersToAll(edition, 'dont-know') })).toBe('review')
})

test('CHECK-57 the time told grows with the number of statements and is never nothing', () => {
  expect(minutesFor(31)).toBe(10)
  expect(minutesFor(1)).toBe(1)
})

test('CHECK-83 a subject in an address is read encoded or not, and anything else is none', () => {
  expect(subjectInAddress('relationship%3Ar1')).toBe('relationship:r1')
  expect(subjectInAddress('party:p1')).toBe('party:p1')
  for (const part of ['%', 'team:1', 'party:', 'party:a/b', 'constellation:x', ''])
    expect(subjectInAddress(part)).toBeUndefined()
  fc.assert(fc.property(fc.string(), part => typeof (subjectInAddress(part) ?? '') === 'string'))
})

test('CHECK-83 the constellation is always there; a party only while it is on the map', () => {
  const map = aConstellation({ parties: [aParty({ id: 'p1' })] })
  expect(isOnMap(map, 'constellation')).toBe(true)
  expect(isOnMap(map, 'party:p1')).toBe(true)
  expect(isOnMap(map, 'relationship:p1')).toBe(false)
  expect(isOnMap(map, 'nothing')).toBe(false)
})

test('CHECK-77 parts come in order of need: Safety not in place, partly, not known, in place; then the lowest themes', () => {
  const safe = answersToAll(edition, 'in-place')
  const about = (subject: string, answers: Parameters<typeof aResponse>[0]) =>
    aResponse({ subject: `party:${subject}`, ...answers }, edition)
  const responses = [
    about('fine', { answers: safe }),
    about('lower', { answers: { ...safe, 'trust-1': 'not-yet' } }),
    about('unknown', { answers: { 'safety-1': 'in-place' } }),
    about('partly', { answers: { ...safe, 'safety-1': 'partly' } }),
    about('unsafe', { answers: { ...safe, 'safety-1': 'not-yet' } }),
  ]
  const order = byNeed(judgeAll(edition, responses).values()).map(({ subject }) => subject.split(':')[1])
  expect(order).toEqual(['unsafe', 'partly', 'unknown', 'lower', 'fine'])
})

test('CHECK-77 the order of need does not depend on the order of the responses', () => {
  fc.assert(
    fc.property(anyResponses(edition), responses => {
      const order = (given: typeof responses) =>
        byNeed([...judgeAll(edition, given).values()].toReversed()).map(({ subject }) => subject)
      expect(order(responses.toReversed())).toEqual(order(responses))
    }),
  )
})
