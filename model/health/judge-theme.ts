import type { Theme } from '../edition/edition'
import type { Answer } from './answer'
import { countAnswers } from './counts'
import type { ThemeHealth } from './health'
import { levelOf, meanLevel } from './level'
import type { Response } from './response'

/** The answer a response holds for an element, or undefined where it was skipped. */
export const answerTo = (answers: Response['answers'], elementId: string): Answer | undefined =>
  Object.hasOwn(answers, elementId) ? answers[elementId] : undefined

/** A theme's (or the foundation's) elements as the responses answered them, in the edition's order. */
export function judgeTheme(theme: Theme, responses: readonly Response[]): ThemeHealth {
  const elements = theme.elements.map(({ id }) => {
    const given = responses.map(response => answerTo(response.answers, id))
    const counts = countAnswers(given.filter(answer => answer !== undefined))
    return { elementId: id, counts, level: levelOf(counts) }
  })
  return { themeId: theme.id, level: meanLevel(elements.map(({ level }) => level)), elements }
}
