import { type Perspective, perspectives } from '../edition/perspective'
import type { Instrument, Question } from './instrument'

/** Words as they stand in fields: empty where nothing is written. */
export interface DraftWords {
  readonly en: string
  readonly cy: string
}

/** `worth` is a level in hundredths as somebody wrote it; empty where the answer does not stand on a scale. */
export interface DraftOption {
  readonly id: string
  readonly text: DraftWords
  readonly worth: string
}

/** A question being written. Both its one wording and its four are kept, so that going from one to the other loses nothing. */
export interface DraftQuestion {
  readonly id: string
  readonly kind: Question['kind']
  readonly isByPerspective: boolean
  readonly all: DraftWords
  readonly by: Readonly<Record<Perspective, DraftWords>>
  readonly options: readonly DraftOption[]
}

export interface DraftSection {
  readonly id: string
  readonly title: DraftWords
  readonly why: DraftWords
  readonly questions: readonly DraftQuestion[]
}

/** A questionnaire as somebody is writing it: nothing in it has to be right yet. */
export interface InstrumentDraft {
  readonly title: DraftWords
  readonly purpose: DraftWords
  readonly privacy: string
  readonly about: string
  readonly minutes: string
  readonly hasWelsh: boolean
  readonly sections: readonly DraftSection[]
}

export const noWords: DraftWords = { en: '', cy: '' }

const wordsOf = (words: { en: string; cy?: string | undefined }): DraftWords => ({
  en: words.en,
  cy: words.cy ?? '',
})

/** The same in each of the four places. */
export function fourWords(words: (perspective: Perspective) => DraftWords): DraftQuestion['by'] {
  return Object.fromEntries(perspectives.map(one => [one, words(one)])) as Record<Perspective, DraftWords>
}

function draftQuestion(question: Question): DraftQuestion {
  const { id, kind, text } = question
  const isByPerspective = 'by' in text
  const options = question.kind === 'text' ? [] : question.options
  return {
    id,
    kind,
    isByPerspective,
    all: 'all' in text ? wordsOf(text.all) : noWords,
    by: fourWords(one => ('by' in text ? wordsOf(text.by[one]) : noWords)),
    options: options.map(option => ({
      id: option.id,
      text: wordsOf(option.text),
      worth: option.level === null ? '' : String(Math.round(option.level * 1e6) / 1e4),
    })),
  }
}

/** A questionnaire opened for writing. */
export const draftOf = (instrument: Instrument): InstrumentDraft => ({
  title: wordsOf(instrument.title),
  purpose: wordsOf(instrument.purpose),
  privacy: instrument.privacy,
  about: instrument.about,
  minutes: String(instrument.minutes),
  hasWelsh: JSON.stringify(instrument).includes('"cy":'),
  sections: instrument.sections.map(({ id, title, why, questions }) => ({
    id,
    title: wordsOf(title),
    why: wordsOf(why),
    questions: questions.map(draftQuestion),
  })),
})

const written = ({ en, cy }: DraftWords) => (cy.trim() === '' ? { en } : { en, cy })
const numberIn = (text: string) => Number(text.trim().replace(',', '.') || Number.NaN)

function writtenQuestion({ id, kind, isByPerspective, all, by, options }: DraftQuestion): unknown {
  const text = isByPerspective
    ? { by: Object.fromEntries(perspectives.map(one => [one, written(by[one])])) }
    : { all: written(all) }
  if (kind === 'text') return { id, kind, text }
  const chosen = options.map(option => ({
    id: option.id,
    text: written(option.text),
    level: option.worth.trim() === '' ? null : Math.round(numberIn(option.worth) * 1e4) / 1e6,
  }))
  return { id, kind, text, options: chosen }
}

/** What the draft would be as a questionnaire; whether it is one, `checkInstrument` says. */
export const writtenInstrument = (draft: InstrumentDraft, id: string, version: number): unknown => ({
  id,
  version,
  title: written(draft.title),
  purpose: written(draft.purpose),
  privacy: draft.privacy,
  about: draft.about,
  minutes: numberIn(draft.minutes),
  sections: draft.sections.map(section => ({
    id: section.id,
    title: written(section.title),
    why: written(section.why),
    questions: section.questions.map(writtenQuestion),
  })),
})
