import type { Question } from '../instrument/instrument'
import { type Sheet, wordsLimit } from '../rounds/sheet'
import type { QuestionScreen, Screen } from './screens'
import { answerKey } from './sitting'

/** What somebody gave on one screen: ids of options, or own words. */
export interface Given {
  readonly options: readonly string[]
  readonly words: string
}

type About = Pick<QuestionScreen, 'subject' | 'question'>
type Part<T> = Readonly<Record<string, Readonly<Record<string, T>>>>

function placed<T>(part: Part<T>, subject: string, question: string, value: T | undefined): Part<T> {
  const { [question]: _, ...others } = part[subject] ?? {}
  return { ...part, [subject]: value === undefined ? others : { ...others, [question]: value } }
}

const optionsOf = (question: Question): readonly string[] =>
  'options' in question ? question.options.map(({ id }) => id) : []

/** What of something given a question takes: options it has, one unless it takes several; words trimmed and cut at the limit. */
export function taken(question: Question, { options, words }: Given): Given {
  if (question.kind === 'text')
    return { options: [], words: words.replaceAll('\r\n', '\n').trim().slice(0, wordsLimit) }
  const known = optionsOf(question).filter(id => options.includes(id))
  return { options: question.kind === 'choices' ? known : known.slice(0, 1), words: '' }
}

export const isNothing = ({ options, words }: Given): boolean => options.length === 0 && words === ''

/** A sheet with what was given in the place of what stood there; nothing given takes away what stood there. */
export function withGiven(sheet: Sheet, { subject, question }: About, given: Given): Sheet {
  const { options, words } = taken(question, given)
  return {
    chosen: placed(sheet.chosen, subject, question.id, options.length > 0 ? options : undefined),
    words: placed(sheet.words, subject, question.id, words === '' ? undefined : words),
  }
}

/** What a sheet holds for a question. */
export const givenIn = (sheet: Sheet, { subject, question }: About): Given => ({
  options: sheet.chosen[subject]?.[question.id] ?? [],
  words: sheet.words[subject]?.[question.id] ?? '',
})

/** What may be shown of an answer: whole where it was given in this sitting; of an earlier one only that it is there, as somebody else may have typed the code. */
export type Shown = { readonly is: 'own'; readonly given: Given } | { readonly is: 'earlier' | 'none' }

export function shownOf(sheet: Sheet, own: readonly string[], about: About): Shown {
  const given = givenIn(sheet, about)
  if (isNothing(given)) return { is: 'none' }
  return own.includes(answerKey(about.subject, about.question.id)) ? { is: 'own', given } : { is: 'earlier' }
}

/** Where somebody goes on who answered before: after the last question that has an answer. What they skipped is left alone. */
export const goesOnAt = (screens: readonly Screen[], sheet: Sheet): number =>
  screens.findLastIndex(screen => screen.kind === 'question' && !isNothing(givenIn(sheet, screen))) + 1
