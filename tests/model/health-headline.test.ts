import { expect, test } from 'vitest'
import type { Answer } from '@/model/health/answer'
import { byPerspective } from '@/model/health/by-perspective'
import { headline } from '@/model/health/headline'
import { judgeConstellation } from '@/model/health/judge-constellation'
import type { Response } from '@/model/health/response'
import { aResponse } from '../builders/a-response'
import { answersToAll, answersToTheme } from '../builders/an-answer'
import { anEdition } from '../builders/an-edition'

const edition = anEdition()
const safe = answersToTheme(edition.foundation, 'in-place')
const headlineOf = (responses: readonly Response[]) => headline(judgeConstellation(edition, responses))
const relationships = (...safety: (Answer | 'skipped')[]) =>
  safety.map((answer, index) =>
    aResponse({
      subject: `relationship:r${index}`,
      answers: answer === 'skipped' ? { 'trust-1': 'in-place' } : { ...safe, 'safety-1': answer },
    }),
  )

test('HEALTH-30 one relationship whose Safety is not in place leads over all others', () => {
  expect(headlineOf(relationships('in-place', 'not-yet', 'partly', 'dont-know', 'not-yet'))).toEqual({
    kind: 'safety-not-in-place',
    about: 'relationships',
    subjects: 2,
    of: 5,
  })
})

test('HEALTH-30 partly leads over not known, and not known over the themes', () => {
  expect(headlineOf(relationships('in-place', 'partly', 'dont-know'))).toMatchObject({
    kind: 'safety-partly',
    subjects: 1,
    of: 3,
  })
  expect(headlineOf(relationships('in-place', 'dont-know', 'skipped'))).toMatchObject({
    kind: 'safety-not-known',
    subjects: 2,
    of: 3,
  })
})

test('HEALTH-31 with Safety in place throughout, the strongest and the weakest themes are named', () => {
  const answers = {
    ...answersToAll(edition, 'partly'),
    ...safe,
    ...answersToTheme(anEdition().themes[1] ?? edition.foundation, 'in-place'),
    'culture-1': 'not-yet',
    'trust-2': 'not-yet',
  } as const
  expect(headlineOf([aResponse({ answers })])).toEqual({
    kind: 'all-safe',
    about: 'relationships',
    of: 1,
    contrast: {
      strongest: { themeIds: ['choice'], level: 1 },
      weakest: { themeIds: ['trust', 'culture'], level: 1 / 3 },
    },
  })
})

test('HEALTH-31 no theme is named where all are level or none has a level', () => {
  const level = headlineOf([aResponse({ answers: { ...answersToAll(edition, 'partly'), ...safe } })])
  const silent = headlineOf([aResponse({ answers: safe })])
  expect([level, silent].map(line => line.kind === 'all-safe' && line.contrast)).toEqual([null, null])
})

test('HEALTH-31 rounding in the last digits sets no theme above another', () => {
  const partlyOf = (count: number, respondent: number): Answer => (respondent < count ? 'partly' : 'not-yet')
  const responses = [0, 1, 2, 3, 4].map(respondent => {
    const [low, middle, high] = [partlyOf(1, respondent), partlyOf(2, respondent), partlyOf(3, respondent)]
    const upwards = { 'trust-1': low, 'trust-2': middle, 'trust-3': high }
    const downwards = { 'choice-1': high, 'choice-2': middle, 'choice-3': low }
    return aResponse({ answers: { ...safe, ...upwards, ...downwards } })
  })
  expect(headlineOf(responses)).toMatchObject({ kind: 'all-safe', contrast: null })
})

test('HEALTH-32 a perspective that finds Safety in place while another does not is told so', () => {
  const team = aResponse({ perspective: 'team', answers: answersToAll(edition, 'in-place') })
  const user = aResponse({ perspective: 'service-user', answers: { ...safe, 'safety-1': 'not-yet' } })
  const slice = byPerspective(edition, [team, user]).get('team')
  expect(slice && headline(slice)).toEqual({ kind: 'safety-differs', about: 'relationships', of: 1 })
})

test('HEALTH-33 where nothing was checked, the sentence says so', () => {
  expect(headlineOf([])).toEqual({ kind: 'nothing-checked' })
  expect(headlineOf([aResponse()])).toEqual({ kind: 'nothing-checked' })
})

test('HEALTH-34 the sentence knows what was checked', () => {
  const about = (...subjects: string[]) => {
    const line = headlineOf(subjects.map(subject => aResponse({ subject, answers: safe })))
    return line.kind !== 'nothing-checked' && line.about
  }
  expect(about('relationship:a', 'relationship:b')).toBe('relationships')
  expect(about('party:a')).toBe('parties')
  expect(about('constellation')).toBe('constellation')
  expect(about('constellation', 'party:a')).toBe('mixed')
  expect(about('something else')).toBe('mixed')
})
