import type { Edition } from '../edition/edition'
import { answerTo } from './judge-theme'
import { partsOf } from './parts'
import type { Response } from './response'

export interface ThemeProgress {
  readonly themeId: string
  readonly answered: number
  readonly of: number
}

/** How far a draft has come, Safety first. `nextThemeId` is the first with an unanswered element, null where all are answered. Nothing has to be: skipping is fine. */
export interface Progress {
  readonly answered: number
  readonly of: number
  readonly themes: readonly ThemeProgress[]
  readonly nextThemeId: string | null
}

/** The progress of a draft's answers through an edition; every answer counts, "don't know" and "does not apply" too. */
export function measureProgress(edition: Edition, answers: Response['answers']): Progress {
  const themes = partsOf(edition).map(({ id, elements }) => ({
    themeId: id,
    answered: elements.filter(element => answerTo(answers, element.id) !== undefined).length,
    of: elements.length,
  }))
  return {
    answered: themes.reduce((sum, theme) => sum + theme.answered, 0),
    of: themes.reduce((sum, theme) => sum + theme.of, 0),
    themes,
    nextThemeId: themes.find(({ answered, of }) => answered < of)?.themeId ?? null,
  }
}
