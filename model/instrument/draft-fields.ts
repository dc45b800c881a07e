import type { Question } from './instrument'
import {
  type DraftOption,
  type DraftQuestion,
  type DraftSection,
  type DraftWords,
  fourWords,
  type InstrumentDraft,
} from './instrument-draft'

/** The fields of a form, by name. */
export type Fields = Readonly<Record<string, string>>

const most = { sections: 20, questions: 20, options: 12 } as const
const kinds: readonly Question['kind'][] = ['scale', 'choice', 'choices', 'text']
const longest = 4000

const textAt = (fields: Fields, name: string): string =>
  Object.hasOwn(fields, name) ? (fields[name] ?? '').replaceAll('\r\n', '\n').slice(0, longest) : ''

const wordsAt = (fields: Fields, name: string): DraftWords => ({
  en: textAt(fields, `${name}.en`),
  cy: textAt(fields, `${name}.cy`),
})

/** One for each number from 0 on that has an id in the form. */
function listAt<T>(fields: Fields, name: string, most: number, read: (at: string) => T): readonly T[] {
  const found: T[] = []
  while (found.length < most && Object.hasOwn(fields, `${name}.${found.length}.id`))
    found.push(read(`${name}.${found.length}`))
  return found
}

const optionAt = (fields: Fields, at: string): DraftOption => ({
  id: textAt(fields, `${at}.id`),
  text: wordsAt(fields, `${at}.text`),
  worth: textAt(fields, `${at}.worth`),
})

const questionAt = (fields: Fields, at: string): DraftQuestion => ({
  id: textAt(fields, `${at}.id`),
  kind: kinds.find(kind => kind === textAt(fields, `${at}.kind`)) ?? 'text',
  isByPerspective: textAt(fields, `${at}.by`) === 'yes',
  all: wordsAt(fields, `${at}.all`),
  by: fourWords(one => wordsAt(fields, `${at}.by.${one}`)),
  options: listAt(fields, `${at}.options`, most.options, inner => optionAt(fields, inner)),
})

const sectionAt = (fields: Fields, at: string): DraftSection => ({
  id: textAt(fields, `${at}.id`),
  title: wordsAt(fields, `${at}.title`),
  why: wordsAt(fields, `${at}.why`),
  questions: listAt(fields, `${at}.questions`, most.questions, inner => questionAt(fields, inner)),
})

/** A questionnaire being written, as its form holds it. Fields that nobody knows are passed over; never throws. */
export const draftInFields = (fields: Fields): InstrumentDraft => ({
  title: wordsAt(fields, 'title'),
  purpose: wordsAt(fields, 'purpose'),
  privacy: textAt(fields, 'privacy'),
  about: textAt(fields, 'about'),
  minutes: textAt(fields, 'minutes'),
  hasWelsh: textAt(fields, 'welsh') === 'yes',
  sections: listAt(fields, 'sections', most.sections, at => sectionAt(fields, at)),
})

const wordFields = (name: string, { en, cy }: DraftWords): Fields => ({
  [`${name}.en`]: en,
  [`${name}.cy`]: cy,
})

const listFields = <T>(name: string, list: readonly T[], write: (at: string, one: T) => Fields): Fields =>
  Object.assign({}, ...list.map((one, index) => write(`${name}.${index}`, one)))

const questionFields = (at: string, question: DraftQuestion): Fields => ({
  [`${at}.id`]: question.id,
  [`${at}.kind`]: question.kind,
  [`${at}.by`]: question.isByPerspective ? 'yes' : '',
  ...wordFields(`${at}.all`, question.all),
  ...Object.assign(
    {},
    ...Object.entries(question.by).map(([one, words]) => wordFields(`${at}.by.${one}`, words)),
  ),
  ...listFields(`${at}.options`, question.options, (inner, option) => ({
    [`${inner}.id`]: option.id,
    [`${inner}.worth`]: option.worth,
    ...wordFields(`${inner}.text`, option.text),
  })),
})

/** The fields that a form with this draft holds. */
export const fieldsOfDraft = (draft: InstrumentDraft): Fields => ({
  ...wordFields('title', draft.title),
  ...wordFields('purpose', draft.purpose),
  privacy: draft.privacy,
  about: draft.about,
  minutes: draft.minutes,
  welsh: draft.hasWelsh ? 'yes' : '',
  ...listFields('sections', draft.sections, (at, section) => ({
    [`${at}.id`]: section.id,
    ...wordFields(`${at}.title`, section.title),
    ...wordFields(`${at}.why`, section.why),
    ...listFields(`${at}.questions`, section.questions, questionFields),
  })),
})
