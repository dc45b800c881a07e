import { expect, test } from 'vitest'
import { judgeConstellation } from '@/model/health/judge-constellation'
import { judgeSubject } from '@/model/health/judge-subject'
import { orderByNeed } from '@/model/health/need'
import type { Response } from '@/model/health/response'
import { aResponse } from '../builders/a-response'
import { answersToAll, answersToTheme } from '../builders/an-answer'
import { anEdition, elementIds } from '../builders/an-edition'

const edition = anEdition()
const allInPlace = answersToAll(edition, 'in-place')
const needs = (...answers: Response['answers'][]) => {
  const responses = answers.map(given => aResponse({ answers: given }))
  return orderByNeed(judgeSubject(edition, 'relationship:r1', responses)).map(({ elementId }) => elementId)
}

test('HEALTH-50 what holds Safety back comes first, even over a lower level', () => {
  const order = needs({ ...allInPlace, 'trust-1': 'not-yet', 'safety-2': 'partly' })
  expect(order.slice(0, 3)).toEqual(['safety-2', 'trust-1', 'safety-1'])
})

test('HEALTH-50 a Safety element that one person does not know holds Safety back', () => {
  const order = needs({ ...allInPlace, 'trust-1': 'not-yet' }, { 'safety-3': 'dont-know' })
  expect(order.slice(0, 2)).toEqual(['safety-3', 'trust-1'])
})

test('HEALTH-50 with Safety in place its elements stand where their level puts them', () => {
  expect(needs({ ...allInPlace, 'culture-3': 'partly' }).slice(0, 2)).toEqual(['culture-3', 'safety-1'])
})

test('HEALTH-50 one subject of many is enough to hold Safety back', () => {
  const { 'safety-2': _, ...unanswered } = allInPlace
  const health = judgeConstellation(edition, [
    aResponse({ subject: 'party:a', answers: { ...allInPlace, 'trust-1': 'not-yet' } }),
    aResponse({ subject: 'party:b', answers: unanswered }),
  ])
  const [first, second] = orderByNeed(health)
  expect(first).toMatchObject({ elementId: 'safety-2', themeId: 'safety', isHoldingSafetyBack: true })
  expect(second).toMatchObject({ elementId: 'trust-1', isHoldingSafetyBack: false })
})

test('HEALTH-51 lowest level first, what has none just before what is in place, most "don\'t know" between equals', () => {
  const first: Response['answers'] = {
    ...allInPlace,
    'trust-1': 'partly',
    'trust-2': 'dont-know',
    'choice-1': 'partly',
    'choice-2': 'not-yet',
    'culture-3': 'in-place',
  }
  const second: Response['answers'] = {
    'choice-1': 'dont-know',
    'culture-3': 'dont-know',
    'trust-2': 'dont-know',
  }
  expect(needs(first, second).slice(0, 6)).toEqual([
    'choice-2',
    'choice-1',
    'trust-1',
    'trust-2',
    'culture-3',
    'safety-1',
  ])
})

test('HEALTH-51 what nobody answered stands before what is in place, known by all or not', () => {
  const { 'trust-2': _, ...unanswered } = allInPlace
  expect(needs(unanswered, { 'choice-1': 'dont-know' }).slice(0, 3)).toEqual([
    'trust-2',
    'choice-1',
    'safety-1',
  ])
})

test("HEALTH-51 between equals the edition's order stays", () => {
  expect(needs(allInPlace)).toEqual(elementIds(edition))
  expect(needs(answersToAll(edition, 'not-yet'))).toEqual(elementIds(edition))
})

test('HEALTH-52 what applies to nobody is left out', () => {
  expect(needs({ ...allInPlace, 'trust-2': 'not-applicable' })).not.toContain('trust-2')
  expect(needs({ ...allInPlace, 'safety-1': 'not-applicable', 'safety-2': 'partly' })).not.toContain(
    'safety-1',
  )
})

test('HEALTH-52 where none of Safety applies, all of it is asked first', () => {
  const order = needs({ ...allInPlace, ...answersToTheme(edition.foundation, 'not-applicable') })
  expect(order.slice(0, 3)).toEqual(['safety-1', 'safety-2', 'safety-3'])
})
