import { everyQuestion, type Instrument, type Question } from '../instrument/instrument'

/** What somebody answered: by subject key (`''` where the instrument is about nothing), then by question: ids of options, or own words. */
export interface Sheet {
  readonly chosen: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const emptySheet: Sheet = { chosen: {}, words: {} }

/** The most characters of one answer in own words. */
export const wordsLimit = 1000

/** One step of counting: somebody chose this. */
export interface Mark {
  readonly subject: string
  readonly question: string
  readonly option: string
}

/** Stands beside the options of a question that takes several: somebody answered it. Options have other ids. */
export const answeredMark = '*'

/** The subjects a round asks about, as a sheet names them. */
export const sheetSubjects = ({ about }: Instrument, subjects: readonly string[]): readonly string[] =>
  about === 'nothing' ? [''] : subjects

const isChosen = (question: Question, option: string) =>
  'options' in question && question.options.some(({ id }) => id === option)

function marksOf(subject: string, question: Question, chosen: readonly string[]): readonly Mark[] {
  const known = [...new Set(chosen)].filter(option => isChosen(question, option))
  const taken = question.kind === 'choices' ? known : known.slice(0, 1)
  const marks = taken.map(option => ({ subject, question: question.id, option }))
  return question.kind === 'choices' && marks.length > 0
    ? [...marks, { subject, question: question.id, option: answeredMark }]
    : marks
}

/** What of a sheet is counted: options its instrument has, about subjects the round asks about; anything else is passed over. */
export function marksIn(sheet: Sheet, instrument: Instrument, subjects: readonly string[]): readonly Mark[] {
  return sheetSubjects(instrument, subjects).flatMap(subject =>
    everyQuestion(instrument).flatMap(question =>
      marksOf(subject, question, sheet.chosen[subject]?.[question.id] ?? []),
    ),
  )
}

/** The own words of a sheet, without which question they stand under other than the instrument's: trimmed, cut at the limit, empty ones left out. */
export function wordsIn(
  sheet: Sheet,
  instrument: Instrument,
  subjects: readonly string[],
): readonly { readonly subject: string; readonly question: string; readonly text: string }[] {
  const asked = new Set(everyQuestion(instrument).map(({ id }) => id))
  return sheetSubjects(instrument, subjects).flatMap(subject =>
    Object.entries(sheet.words[subject] ?? {})
      .map(([question, text]) => ({ subject, question, text: text.trim().slice(0, wordsLimit) }))
      .filter(({ question, text }) => text !== '' && asked.has(question)),
  )
}

/** Nothing was answered: such a sheet is not counted. */
export const isBlank = (sheet: Sheet, instrument: Instrument, subjects: readonly string[]): boolean =>
  marksIn(sheet, instrument, subjects).length === 0 && wordsIn(sheet, instrument, subjects).length === 0
