import type { Words } from '../edition/edition'
import type { Instrument, Question, Section } from './instrument'
import type { InstrumentFault, InstrumentPlace } from './instrument-fault'
import { instrumentLimits } from './instrument-limits'

type Faults = readonly InstrumentFault[]

const fault = (is: InstrumentFault['is'], place: InstrumentPlace): InstrumentFault => ({ is, place })

const tooLong = (words: Words, most: number, place: InstrumentPlace): Faults =>
  Object.values(words).some(text => text.length > most) ? [fault('too-long', place)] : []

/** Which of some values have come before. */
function repeats(values: readonly string[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []))
}

function optionFaults(question: Question, place: InstrumentPlace): Faults {
  if (question.kind === 'text') return []
  const { options, kind } = question
  const at = (index: number) => ({ ...place, option: index + 1 })
  const onScale = options.filter(({ level }) => level !== null).length
  return [
    ...repeats(options.map(({ id }) => id)).map(index => fault('option-twice', at(index))),
    ...repeats(options.map(({ text }) => text.en.toLowerCase())).map(index => fault('same-words', at(index))),
    ...options.flatMap(({ text }, index) => tooLong(text, instrumentLimits.option, at(index))),
    ...(kind === 'scale' && onScale < 2 ? [fault('no-scale', place)] : []),
  ]
}

function questionFaults(question: Question, place: InstrumentPlace): Faults {
  const said = 'all' in question.text ? [question.text.all] : Object.values(question.text.by)
  const long = said.flatMap(words => tooLong(words, instrumentLimits.words, { ...place, part: 'text' }))
  return [...long.slice(0, 1), ...optionFaults(question, place)]
}

function sectionFaults({ title, why, questions }: Section, section: number): Faults {
  return [
    ...tooLong(title, instrumentLimits.title, { section, part: 'title' }),
    ...tooLong(why, instrumentLimits.words, { section, part: 'why' }),
    ...questions.flatMap((question, index) => questionFaults(question, { section, question: index + 1 })),
  ]
}

/** Ids are unique in the whole questionnaire: what is answered is kept under the question's id alone. */
function idFaults({ sections }: Instrument): Faults {
  const places = sections.flatMap(({ questions }, section) =>
    questions.map(({ id }, question) => ({ id, place: { section: section + 1, question: question + 1 } })),
  )
  return [
    ...repeats(sections.map(({ id }) => id)).map(index => fault('section-twice', { section: index + 1 })),
    ...repeats(places.map(({ id }) => id)).map(index => fault('question-twice', places[index]?.place ?? {})),
  ]
}

/** What is wrong between the parts of a questionnaire whose parts are whole. */
export function instrumentRuleFaults(instrument: Instrument): Faults {
  const isOwn = instrument.privacy === 'private' || instrument.privacy === 'shared'
  return [
    ...tooLong(instrument.title, instrumentLimits.title, { part: 'title' }),
    ...tooLong(instrument.purpose, instrumentLimits.words, { part: 'purpose' }),
    ...(isOwn && instrument.about === 'subjects' ? [fault('about-subjects', { part: 'about' })] : []),
    ...idFaults(instrument),
    ...instrument.sections.flatMap((section, index) => sectionFaults(section, index + 1)),
  ]
}
