import type { Question } from '@/model/instrument/instrument'
import type { GivenAnswers } from '@/model/rounds/sheet-steps'

/** The names of a question's fields in a form. */
export const chosenField = (question: string) => `one.${question}`
export const tickedField = (question: string, option: string) => `some.${question}.${option}`
export const wordsField = (question: string) => `words.${question}`

type Fields = Readonly<Record<string, string>>

function chosenIn(fields: Fields, question: Question): readonly string[] {
  if (question.kind === 'text') return []
  const known = question.options.map(({ id }) => id)
  if (question.kind === 'choices') return known.filter(option => tickedField(question.id, option) in fields)
  return known.filter(option => option === fields[chosenField(question.id)])
}

const tidied = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/\p{Cc}/gu, letter => (letter === '\n' || letter === '\t' ? letter : ' '))
    .trim()

/** The fields whose names begin with a page's prefix, without it. */
export const fieldsWithin = (fields: Fields, prefix: string): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  )

/** What a form says to some questions; what it does not have for them was skipped, and anything else is passed over. */
export function answersIn(fields: Fields, questions: readonly Question[]): GivenAnswers {
  const chosen = questions.map(question => [question.id, chosenIn(fields, question)] as const)
  const words = questions.map(({ id }) => [id, tidied(fields[wordsField(id)] ?? '')] as const)
  return {
    chosen: Object.fromEntries(chosen.filter(([, options]) => options.length > 0)),
    words: Object.fromEntries(words.filter(([, text]) => text !== '')),
  }
}
