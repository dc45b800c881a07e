import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interimEdition } from '@/content/editions/interim'
import { checkInstrument } from '@/model/instrument/check-instrument'
import { draftInFields, fieldsOfDraft } from '@/model/instrument/draft-fields'
import { emptyDraft, takeStep } from '@/model/instrument/draft-step'
import { draftOf, writtenInstrument } from '@/model/instrument/instrument-draft'
import { readInstrumentFile, writeInstrumentFile } from '@/model/instrument/instrument-file'
import { shippedInstruments } from '@/server/instruments/shipped-instruments'
import { aQuestionnaire } from '../builders/a-questionnaire'
import { anyQuestionnaire } from '../builders/any-questionnaire'

let given = 0
const newId = () => {
  given += 1
  return `n-${given}`
}
const questionsIn = (draft: ReturnType<typeof draftOf>) => draft.sections[0]?.questions ?? []

test('INST-10 what is opened for writing and saved unchanged is the same, also through a form', () => {
  fc.assert(
    fc.property(anyQuestionnaire, instrument => {
      const sent = draftInFields(fieldsOfDraft(draftOf(instrument)))
      expect(sent).toEqual(draftOf(instrument))
      expect(checkInstrument(writtenInstrument(sent, instrument.id, instrument.version))).toEqual({
        instrument,
      })
    }),
  )
  for (const one of shippedInstruments(interimEdition))
    expect(checkInstrument(writtenInstrument(draftOf(one), one.id, one.version))).toEqual({ instrument: one })
})

test('INST-11 a step adds one thing and leaves the rest', () => {
  const draft = draftOf(aQuestionnaire())
  const more = takeStep(draft, 'add-choices 0', newId)
  expect(questionsIn(more).slice(0, 2)).toEqual(questionsIn(draft))
  expect(questionsIn(more)[2]).toMatchObject({ kind: 'choices', all: { en: '', cy: '' } })
  expect(questionsIn(more)[2]?.options).toHaveLength(2)
  expect(questionsIn(takeStep(draft, 'add-option 0.0', newId))[0]?.options).toHaveLength(3)
  expect(takeStep(draft, 'add-section', newId).sections).toHaveLength(2)
})

test('INST-11 a step moves or removes one thing, and moving back restores it', () => {
  const draft = draftOf(aQuestionnaire())
  const down = takeStep(draft, 'down 0.0', newId)
  expect(questionsIn(down).map(({ id }) => id)).toEqual(['own-words', 'welcome'])
  expect(takeStep(down, 'up 0.1', newId)).toEqual(draft)
  expect(takeStep(takeStep(draft, 'up 0.0.1', newId), 'down 0.0.0', newId)).toEqual(draft)
  expect(questionsIn(takeStep(draft, 'remove 0.1', newId)).map(({ id }) => id)).toEqual(['welcome'])
  expect(questionsIn(takeStep(draft, 'remove 0.0.1', newId))[0]?.options.map(({ id }) => id)).toEqual(['yes'])
})

test('INST-11 wording for each perspective and back loses neither', () => {
  const draft = draftOf(aQuestionnaire())
  const each = takeStep(draft, 'reword 0.0', newId)
  expect(questionsIn(each)[0]?.by.team.en).toBe('Did you feel welcome?')
  const back = takeStep(each, 'reword 0.0', newId)
  expect(questionsIn(back)[0]).toMatchObject({ isByPerspective: false, all: { en: 'Did you feel welcome?' } })
})

test('INST-11 a step that leads nowhere changes nothing', () => {
  const draft = draftOf(aQuestionnaire())
  const nowhere = fc.oneof(
    fc.constantFrom('', 'stay', 'up 0', 'up 9.9', 'remove 7', 'down 0.1', 'add-option 0.9', 'constructor 0'),
    fc.string(),
  )
  fc.assert(
    fc.property(
      nowhere.filter(
        step => !/^(add-\w+|welsh|up|down|remove|reword)( [01.]+)?$/.test(step) || step === 'up 0',
      ),
      step => {
        expect(takeStep(draft, step, newId)).toEqual(draft)
      },
    ),
  )
})

test('INST-12 fields that nobody knows are passed over', () => {
  const fields = JSON.parse(
    '{"__proto__":"x","constructor":"y","title.en":"T","sections.0.id":"a","sections.2.id":"c","else":"z"}',
  )
  const draft = draftInFields(fields)
  expect(draft.title.en).toBe('T')
  expect(draft.sections.map(({ id }) => id)).toEqual(['a'])
  expect(checkInstrument(writtenInstrument(emptyDraft(newId), 'own', 1))).toHaveProperty('faults')
})

test('INST-20 a questionnaire comes back from a file as it was', () => {
  fc.assert(
    fc.property(anyQuestionnaire, instrument => {
      expect(readInstrumentFile(writeInstrumentFile(instrument))).toEqual({ instrument })
    }),
  )
})

test('INST-21 a broken file is refused whole, with the place', () => {
  const file = JSON.parse(writeInstrumentFile(aQuestionnaire()))
  const read = (value: unknown) => readInstrumentFile(JSON.stringify(value))
  expect(readInstrumentFile('{"format": "x",\n}')).toEqual({ file: 'not-json', at: 'line 2, column 1' })
  expect(readInstrumentFile(' '.repeat(600_000))).toEqual({ file: 'too-large', at: '' })
  expect(read({ ...file, format: 'other' })).toEqual({ file: 'other-format', at: '' })
  expect(read([])).toEqual({ file: 'other-format', at: '' })
  expect(read({ ...file, formatVersion: 2 })).toEqual({ file: 'newer-version', at: 'formatVersion' })
  const poisoned = writeInstrumentFile(aQuestionnaire()).replace('"minutes"', '"__proto__": {}, "minutes"')
  expect(readInstrumentFile(poisoned)).toEqual({ file: 'forbidden-key', at: 'questionnaire.__proto__' })
  expect(read({ ...file, questionnaire: { ...file.questionnaire, extra: 1 } })).toHaveProperty('faults')
  expect(read({ ...file, questionnaire: { ...file.questionnaire, minutes: 'x' } })).toEqual({
    faults: [{ is: 'bad-number', place: { part: 'minutes' } }],
  })
})
