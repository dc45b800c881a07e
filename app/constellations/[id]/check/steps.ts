import type { Edition } from '@/model/edition/edition'
import { everyTheme } from '@/model/edition/every-theme'
import { measureProgress } from '@/model/health/progress'
import type { Response } from '@/model/health/response'

export const reviewStep = 'review'

/** The pages of a check by id: Safety, the five themes, then the look over all of it. */
export const stepsOf = (edition: Edition): readonly string[] => [
  ...everyTheme(edition).map(({ id }) => id),
  reviewStep,
]

export const stepAfter = (edition: Edition, step: string): string =>
  stepsOf(edition)[stepsOf(edition).indexOf(step) + 1] ?? reviewStep

export const stepBefore = (edition: Edition, step: string): string | undefined =>
  stepsOf(edition)[stepsOf(edition).indexOf(step) - 1]

/** Where someone goes on who comes back: at the last theme they answered in, or after it where it is complete. What they skipped before is left alone. */
export function resumeAt(edition: Edition, answers: Response['answers']): string {
  const { themes } = measureProgress(edition, answers)
  const last = themes.findLast(({ answered }) => answered > 0)
  if (!last) return edition.foundation.id
  return last.answered === last.of ? stepAfter(edition, last.themeId) : last.themeId
}

const secondsEach = 20

/** About how many minutes a check takes: twenty seconds a statement, and never less than one. */
export const minutesFor = (statements: number): number =>
  Math.max(1, Math.round((statements * secondsEach) / 60))
