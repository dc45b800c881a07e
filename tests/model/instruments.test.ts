import { expect, test } from 'vitest'
import { interimEdition } from '@/content/editions/interim'
import { checkInstrument } from '@/model/instrument/check-instrument'
import { everyQuestion, type Instrument, isForRounds } from '@/model/instrument/instrument'
import { checkShippedInstruments, shippedInstruments } from '@/server/instruments/shipped-instruments'
import { StartFault } from '@/server/start-fault'
import { aQuestionnaire } from '../builders/a-questionnaire'

const shipped = shippedInstruments(interimEdition)
const faultsOf = (value: unknown) => {
  const checked = checkInstrument(value)
  return 'faults' in checked ? checked.faults : []
}

test('INST-1 every questionnaire that comes with the program is whole', () => {
  expect(shipped.map(({ id }) => id)).toEqual([
    'health-check',
    'digital-skills',
    'pulse',
    'wellness-plan',
    'end-evaluation',
  ])
  for (const one of shipped) expect(faultsOf(one), one.id).toEqual([])
  expect(() => checkShippedInstruments(shipped)).not.toThrow()
})

test('INST-2 what is missing is named at its section, question, answer and part', () => {
  const whole = aQuestionnaire()
  const broken = structuredClone(whole) as unknown as { sections: { questions: { options: unknown[] }[] }[] }
  const options = broken.sections[0]?.questions[0]?.options
  options?.splice(1, 1, { id: 'no', text: { en: ' ' }, level: 0 })
  expect(faultsOf(broken)).toEqual([
    { is: 'missing', place: { section: 1, question: 1, option: 2, part: 'text' } },
  ])
})

test('INST-2 each kind of fault has its name', () => {
  const [section] = aQuestionnaire().sections
  const [scale, text] = section?.questions ?? []
  if (!section || scale?.kind !== 'scale' || !text) throw new Error('the builder has changed')
  const withQuestion = (question: unknown) =>
    faultsOf(aQuestionnaire({ sections: [{ ...section, questions: [question] }] as Instrument['sections'] }))
  const yes = { id: 'yes', text: { en: 'Yes' }, level: 1 }
  const at = { section: 1, question: 1 }
  expect(withQuestion({ ...scale, options: [yes] })).toEqual([
    { is: 'too-few', place: { ...at, part: 'options' } },
  ])
  expect(withQuestion({ ...scale, options: [yes, { ...yes, id: 'no', level: null }] })).toEqual([
    { is: 'same-words', place: { ...at, option: 2 } },
    { is: 'no-scale', place: at },
  ])
  expect(withQuestion({ ...scale, options: [yes, { ...yes, text: { en: 'No' } }] })).toEqual([
    { is: 'option-twice', place: { ...at, option: 2 } },
  ])
  expect(withQuestion({ ...text, id: '*' })).toEqual([{ is: 'bad-id', place: { ...at, part: 'id' } }])
  expect(withQuestion({ ...text, text: { all: { en: 'x'.repeat(801) } } })).toEqual([
    { is: 'too-long', place: { ...at, part: 'text' } },
  ])
  expect(withQuestion({ ...text, kind: 'number' })).toEqual([
    { is: 'not-known', place: { ...at, part: 'kind' } },
  ])
  expect(faultsOf(aQuestionnaire({ sections: [section, { ...section, id: 'again' }] }))).toEqual([
    { is: 'question-twice', place: { section: 2, question: 1 } },
    { is: 'question-twice', place: { section: 2, question: 2 } },
  ])
  expect(faultsOf(aQuestionnaire({ minutes: 0 }))).toEqual([{ is: 'bad-number', place: { part: 'minutes' } }])
  expect(faultsOf(aQuestionnaire({ privacy: 'shared', about: 'subjects' }))).toEqual([
    { is: 'about-subjects', place: { part: 'about' } },
  ])
  for (const value of [null, 'words', [], 7]) expect(faultsOf(value)).not.toEqual([])
})

const said = (instrument: Instrument) =>
  everyQuestion(instrument).flatMap(({ text }) =>
    'all' in text ? [text.all.en] : Object.values(text.by).map(({ en }) => en),
  )

test('INST-3 no question asks for a name, a number or what somebody has lived through', () => {
  const asksTooMuch =
    /\b(your name|phone number\?|e-?mail|postcode|address|date of birth|abuser|the abuse|what happened to you)\b/i
  for (const one of shipped) for (const text of said(one)) expect(text).not.toMatch(asksTooMuch)
  for (const one of shipped.filter(({ id }) => id === 'pulse' || id === 'digital-skills'))
    for (const question of everyQuestion(one))
      if (question.kind === 'text')
        expect('all' in question.text && question.text.all.en).toContain('leave out names')
})

test('INST-4 a round asks what is anonymous or confidential, not what is its author’s alone', () => {
  expect(shipped.filter(isForRounds).map(({ id }) => id)).not.toContain('wellness-plan')
  expect(isForRounds({ privacy: 'confidential' })).toBe(true)
  expect(isForRounds({ privacy: 'private' })).toBe(false)
})

test('INST-5 a broken one keeps the program from starting, with its place and fault', () => {
  const broken = aQuestionnaire({ id: 'broken', minutes: 0 })
  expect(() => checkShippedInstruments([broken])).toThrow(StartFault)
  expect(() => checkShippedInstruments([broken])).toThrow(/broken, minutes: A number is missing/)
  const one = aQuestionnaire()
  expect(() => checkShippedInstruments([one, one])).toThrow(/there twice/)
})
