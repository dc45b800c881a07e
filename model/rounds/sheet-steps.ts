import type { Words } from '../edition/edition'
import type { Perspective } from '../edition/perspective'
import type { Instrument, Question, Section } from '../instrument/instrument'
import { type Sheet, sheetSubjects } from './sheet'

/** One page of a sheet: one section about one subject. */
export interface SheetStep {
  readonly id: string
  readonly subject: string
  readonly section: Section
}

/** The pages of a sheet in order: every section about the first subject, then about the next. */
export const sheetSteps = (instrument: Instrument, subjects: readonly string[]): readonly SheetStep[] =>
  sheetSubjects(instrument, subjects).flatMap((subject, place) =>
    instrument.sections.map(section => ({ id: `${place + 1}-${section.id}`, subject, section })),
  )

/** A question's words for whoever stands there. */
export const askedWords = ({ text }: Pick<Question, 'text'>, perspective: Perspective): Words =>
  'all' in text ? text.all : text.by[perspective]

/** What one page was answered with, by question; a question that is not named was skipped. */
export interface GivenAnswers {
  readonly chosen: Readonly<Record<string, readonly string[]>>
  readonly words: Readonly<Record<string, string>>
}

type BySubject<T> = Readonly<Record<string, Readonly<Record<string, T>>>>

function replaced<T>(
  before: BySubject<T>,
  { subject, section }: SheetStep,
  given: Readonly<Record<string, T>>,
): BySubject<T> {
  const ids = new Set(section.questions.map(({ id }) => id))
  const kept = Object.entries(before[subject] ?? {}).filter(([id]) => !ids.has(id))
  const now = Object.entries(given).filter(([id]) => ids.has(id))
  return { ...before, [subject]: Object.fromEntries([...kept, ...now]) }
}

/** A sheet after one page was filled in: that page is as given, all others stay. */
export const withStepAnswered =
  (step: SheetStep, { chosen, words }: GivenAnswers) =>
  (before: Sheet): Sheet => ({
    chosen: replaced(before.chosen, step, chosen),
    words: replaced(before.words, step, words),
  })

const isAnswered = (sheet: Sheet, subject: string, { id }: Question) =>
  (sheet.chosen[subject]?.[id]?.length ?? 0) > 0 || Boolean(sheet.words[subject]?.[id])

/** How many questions of a page are answered, of how many. */
export const answeredOf = (sheet: Sheet, { subject, section }: SheetStep) => ({
  answered: section.questions.filter(question => isAnswered(sheet, subject, question)).length,
  of: section.questions.length,
})

/** Where somebody goes on who comes back: at the last page they answered on, or after it where it is complete. */
export function resumeStep(steps: readonly SheetStep[], sheet: Sheet): string | undefined {
  const last = steps.findLastIndex(step => answeredOf(sheet, step).answered > 0)
  const step = steps[last]
  if (!step) return steps[0]?.id
  const { answered, of } = answeredOf(sheet, step)
  return answered < of ? step.id : steps[last + 1]?.id
}
