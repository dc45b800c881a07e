import { subjectFromKey } from '../constellation/subject'
import type { ThemeHealth } from './health'
import type { ConstellationHealth } from './judge-constellation'
import { isSameLevel } from './level'

/** What the checked subjects are, so that the sentence can name them. */
export type CheckedKind = 'constellation' | 'parties' | 'relationships' | 'mixed'

/** The themes that share one level, in the edition's order. */
export interface ThemesAtLevel {
  readonly themeIds: readonly string[]
  readonly level: number
}

/**
 * The sentence that stands first, as numbers; the words are content. `of` is how many subjects were checked. `safety-not-known` counts subjects
 * whose Safety is not known or not checked; `safety-differs` is a perspective that finds Safety in place everywhere while another does not.
 * `contrast` is null where no theme stands above another.
 */
export type Headline =
  | { readonly kind: 'nothing-checked' }
  | {
      readonly kind: 'safety-not-in-place' | 'safety-partly' | 'safety-not-known'
      readonly about: CheckedKind
      readonly subjects: number
      readonly of: number
    }
  | { readonly kind: 'safety-differs'; readonly about: CheckedKind; readonly of: number }
  | {
      readonly kind: 'all-safe'
      readonly about: CheckedKind
      readonly of: number
      readonly contrast: { readonly strongest: ThemesAtLevel; readonly weakest: ThemesAtLevel } | null
    }

/** The headline of a constellation, or of one subject where only its responses were judged. Safety leads: themes are named only when it is in place throughout. */
export function headline(health: ConstellationHealth): Headline {
  const { safetyCounts: counts, checked: of } = health
  if (of === 0) return { kind: 'nothing-checked' }
  const about = kindOf(health)
  const notInPlace = counts['not-in-place']
  if (notInPlace > 0) return { kind: 'safety-not-in-place', about, subjects: notInPlace, of }
  if (counts.partly > 0) return { kind: 'safety-partly', about, subjects: counts.partly, of }
  const unknown = counts['not-known'] + counts['not-checked']
  if (unknown > 0) return { kind: 'safety-not-known', about, subjects: unknown, of }
  if (health.themesStandBack) return { kind: 'safety-differs', about, of }
  return { kind: 'all-safe', about, of, contrast: contrastOf(health.themes) }
}

function kindOf({ bySubject }: ConstellationHealth): CheckedKind {
  const kinds = new Set([...bySubject.keys()].map(key => subjectFromKey(key)?.kind))
  if (kinds.size !== 1) return 'mixed'
  if (kinds.has('relationship')) return 'relationships'
  if (kinds.has('party')) return 'parties'
  return kinds.has('constellation') ? 'constellation' : 'mixed'
}

function contrastOf(themes: readonly ThemeHealth[]) {
  const levels = themes.map(({ level }) => level).filter(level => level !== null)
  const highest = Math.max(...levels)
  const lowest = Math.min(...levels)
  if (levels.length === 0 || isSameLevel(highest, lowest)) return null
  return { strongest: themesAt(themes, highest), weakest: themesAt(themes, lowest) }
}

function themesAt(themes: readonly ThemeHealth[], level: number): ThemesAtLevel {
  const there = themes.filter(theme => theme.level !== null && isSameLevel(theme.level, level))
  return { themeIds: there.map(({ themeId }) => themeId), level }
}
