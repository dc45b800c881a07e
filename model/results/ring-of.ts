import type { RingHealth, RingTheme } from '../report/health-ring'
import type { ResultView, SectionResult } from './round-results'

function ringTheme({ section: themeId, standing }: Pick<SectionResult, 'section' | 'standing'>): RingTheme {
  if (standing.kind === 'level') return { themeId, level: standing.level }
  if (standing.kind === 'band') return { themeId, level: null, band: standing.band }
  return { themeId, level: null, isNotShown: standing.kind === 'not-known' }
}

/** What was released of a health check about a subject, as its ring shows it; undefined where the questionnaire is no health check. */
export function ringOf({ safety, themesStandBack, sections }: ResultView): RingHealth | undefined {
  if (safety === null) return undefined
  return {
    safety: safety === 'mostly-in-place' ? 'in-place' : safety,
    isMostly: safety === 'mostly-in-place',
    themesStandBack,
    themes: sections.slice(1).map(ringTheme),
  }
}
