import { z } from 'zod'
import type { Instrument, Question, Section } from '../instrument/instrument'

/** What somebody wrote to one question: ids of options, or own words. */
export const writtenSchema = z.strictObject({ chosen: z.array(z.string()), words: z.string() })
export type Written = z.infer<typeof writtenSchema>

/** What somebody wrote, by the id of the question. */
export const planAnswersSchema = z.record(z.string(), writtenSchema)
export type PlanAnswers = Readonly<Record<string, Written>>

/**
 * A plan that one person writes for themselves in one workspace, with the questionnaire as it was when they began. Nobody else sees it but in the parts
 * its author shows. Times are milliseconds.
 */
export interface OwnPlan {
  readonly id: string
  readonly accountId: string
  readonly workspaceId: string
  readonly instrument: Instrument
  readonly answers: PlanAnswers
  readonly madeAt: number
  readonly updatedAt: number
}

/** That one part of a plan (a section) is shown to one person. */
export interface ShownPart {
  readonly section: string
  readonly to: string
}

/** The most characters of one answer, and the most plans of one person in one workspace. */
export const planLimits = { words: 4000, plans: 20 } as const

/** Whether a questionnaire is one that people write for themselves. */
export const isForOneself = ({ privacy }: Pick<Instrument, 'privacy'>): boolean =>
  privacy === 'private' || privacy === 'shared'

/** What was written to a question; nothing where it was passed over. */
export const writtenTo = (answers: PlanAnswers, question: string): Written =>
  Object.hasOwn(answers, question)
    ? (answers[question] ?? { chosen: [], words: '' })
    : { chosen: [], words: '' }

export const isEmpty = ({ chosen, words }: Written): boolean => chosen.length === 0 && words.trim() === ''

/** How many questions of a section are answered. */
export const answeredIn = (answers: PlanAnswers, { questions }: Section): number =>
  questions.filter(({ id }) => !isEmpty(writtenTo(answers, id))).length

type Fields = Readonly<Record<string, string>>
const textAt = (fields: Fields, name: string) => (Object.hasOwn(fields, name) ? (fields[name] ?? '') : '')

function writtenIn(question: Question, fields: Fields): Written {
  const { id } = question
  if (question.kind === 'text')
    return { chosen: [], words: textAt(fields, id).replaceAll('\r\n', '\n').slice(0, planLimits.words) }
  const ids = question.options.map(option => option.id)
  const isChosen = (one: string) =>
    question.kind === 'choices' ? textAt(fields, `${id}.${one}`) !== '' : textAt(fields, id) === one
  return { chosen: ids.filter(isChosen), words: '' }
}

/** What a form holds of one section; only its questions and their options, whatever else was sent. */
export const sectionInFields = ({ questions }: Section, fields: Fields): PlanAnswers =>
  Object.fromEntries(questions.map(question => [question.id, writtenIn(question, fields)]))

/** A plan as somebody sees it to whom these sections are shown: the rest is not in it at all. */
export function partsShown(plan: OwnPlan, sections: readonly string[]): OwnPlan {
  const shown = plan.instrument.sections.filter(({ id }) => sections.includes(id))
  const ids = shown.flatMap(({ questions }) => questions.map(({ id }) => id))
  const answers = Object.fromEntries(ids.map(id => [id, writtenTo(plan.answers, id)]))
  return { ...plan, instrument: { ...plan.instrument, sections: shown }, answers }
}
