import { expect, test } from 'vitest'
import { answersIn } from '@/components/rounds/answer-fields'
import { everyQuestion, type Question } from '@/model/instrument/instrument'
import { fieldsOf, type PlanFields, readPlan } from '@/model/rounds/plan-fields'
import { emptySheet } from '@/model/rounds/sheet'
import { answeredOf, resumeStep, sheetSteps, withStepAnswered } from '@/model/rounds/sheet-steps'
import { aHealthCheck, aPlan } from '../builders/an-asked-round'

const today = '2026-11-22'
const around = {
  instruments: [aHealthCheck()],
  rounds: ['r1'],
  isThere: (subject: { kind: string }) => subject.kind === 'constellation',
  today,
  before: undefined,
}
const good = fieldsOf(aPlan({ until: '2026-12-24' }))
const read = (given: PlanFields, before?: number) => readPlan({ ...good, ...given }, { ...around, before })
const without = (...names: readonly string[]) =>
  readPlan(Object.fromEntries(Object.entries(good).filter(([name]) => !names.includes(name))), around)

test('ROUND-40 a plan as fields reads back as the same plan', () => {
  const plan = aPlan({
    perspectives: ['service-user', 'team'],
    until: '2026-12-24',
    breakdown: { by: 'group', groups: ['Days', 'Nights'] },
    isCoarse: true,
    after: { round: 'r1', people: 'same' },
  })
  expect(readPlan(fieldsOf(plan), around)).toEqual({ plan })
})

test.each<[string, PlanFields, object]>([
  ['a name of blanks', { name: ' \n ' }, { name: 'name-missing' }],
  ['a name of 10,000 letters', { name: '🌊'.repeat(5000) }, { name: 'name-too-long' }],
  ['a kind there is not', { kind: 'x' }, { kind: 'kind-unknown' }],
  ['a questionnaire there is not', { instrument: 'x' }, { instrument: 'instrument-unknown' }],
  ['a subject that has left the map', { 'subject.party:p9': 'on' }, { subjects: 'subjects-gone' }],
  ['one group', { by: 'group', groups: 'Days\n\n' }, { groups: 'groups-too-few' }],
  ['a group twice', { by: 'group', groups: 'Days\nDays' }, { groups: 'group-twice' }],
  ['no number', { threshold: 'ten' }, { threshold: 'threshold-no-number' }],
  ['a threshold too low for those asked', { threshold: '9' }, { threshold: 'threshold-too-low' }],
  ['a threshold nobody reaches', { threshold: '101' }, { threshold: 'threshold-too-high' }],
  ['a day there is not', { until: '2026-02-30' }, { until: 'until-missing' }],
  ['a day that is past', { until: '2026-11-21' }, { until: 'until-past' }],
  ['a day far away', { until: '9999-01-01' }, { until: 'until-too-far' }],
  ['an earlier round that is gone', { after: 'r9' }, { after: 'after-gone' }],
])('ROUND-40 %s is named at its field', (_, given, faults) => {
  expect(read(given)).toEqual({ faults })
})

test('ROUND-40 what is not chosen is named at its field, all faults at once', () => {
  expect(without('subject.constellation')).toEqual({ faults: { subjects: 'subjects-missing' } })
  expect(without('perspective.team', 'perspective.service-user', 'name')).toEqual({
    faults: { name: 'name-missing', perspectives: 'perspectives-missing' },
  })
})

test('ROUND-41 a threshold may be raised and not lowered', () => {
  expect(read({ threshold: '12' }, 12)).toMatchObject({ plan: { threshold: 12 } })
  expect(read({ threshold: '13' }, 12)).toMatchObject({ plan: { threshold: 13 } })
  expect(read({ threshold: '11' }, 12)).toEqual({ faults: { threshold: 'threshold-lowered' } })
})

test('ROUND-46 a page replaces what was said on it and leaves the others', () => {
  const steps = sheetSteps(aHealthCheck(), ['constellation', 'party:p1'])
  const [first, second] = steps
  if (!first || !second) throw new Error('no steps')
  const [question] = first.section.questions
  const [other] = second.section.questions
  if (!question || !other) throw new Error('no questions')
  const one = withStepAnswered(first, {
    chosen: { [question.id]: ['partly'], [other.id]: ['partly'] },
    words: {},
  })(emptySheet)
  expect(one.chosen).toEqual({ constellation: { [question.id]: ['partly'] } })
  const two = withStepAnswered(second, { chosen: {}, words: { [other.id]: 'hm' } })(one)
  expect(answeredOf(two, first).answered + answeredOf(two, second).answered).toBe(2)
  expect(withStepAnswered(first, { chosen: {}, words: {} })(two).chosen).toEqual({ constellation: {} })
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
  expect(resumeStep(steps, emptySheet)).toBe(first.id)
  expect(resumeStep(steps, two)).toBe(answeredOf(two, second).of === 1 ? steps[2]?.id : second.id)
})

test('ROUND-47 a form answers only what a question has; the rest is skipped', () => {
  const several: Question = {
    kind: 'choices',
    id: 'several',
    text: { all: { en: 'Which?' } },
    options: ['a', 'b', 'c'].map(id => ({ id, text: { en: id }, level: null })),
  }
  const [scale] = everyQuestion(aHealthCheck())
  if (!scale) throw new Error('no question')
  const fields = {
    [`one.${scale.id}`]: 'partly',
    'one.nothing': 'partly',
    'some.several.c': 'on',
    'some.several.a': 'on',
    'some.several.z': 'on',
    'words.several': '  \r\n ',
  }
  expect(answersIn(fields, [scale, several])).toEqual({
    chosen: { [scale.id]: ['partly'], several: ['a', 'c'] },
    words: {},
  })
  expect(answersIn({ [`one.${scale.id}`]: 'nonsense' }, [scale])).toEqual({ chosen: {}, words: {} })
})
