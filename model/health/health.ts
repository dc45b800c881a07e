import type { Answer } from './answer'

/** How many of each answer an element got. */
export type Counts = Readonly<Record<Answer, number>>

/** An element's answers. `level` is the mean of in place 1, partly ½, not yet 0, or null where nobody could say. */
export interface ElementHealth {
  readonly elementId: string
  readonly counts: Counts
  readonly level: number | null
}

/** A theme's elements. `level` is the mean of its elements' levels, or null where none has one. */
export interface ThemeHealth {
  readonly themeId: string
  readonly level: number | null
  readonly elements: readonly ElementHealth[]
}

/**
 * Safety as the ground, judged by the most cautious answer: `not-in-place` when any element has a "not yet",
 * `partly` when any has a "partly", `not-known` when an element is unanswered or anyone does not know, `in-place` when
 * every element that applies is in place, `not-checked` when nobody answered any.
 */
export const safetyStates = ['in-place', 'partly', 'not-in-place', 'not-known', 'not-checked'] as const
export type SafetyState = (typeof safetyStates)[number]

/** The health of one subject as answered by `responses` respondents. `themesStandBack` unless Safety is in place, within a perspective for everyone. */
export interface SubjectHealth {
  readonly subject: string
  readonly responses: number
  readonly safety: SafetyState
  readonly themesStandBack: boolean
  readonly foundation: ThemeHealth
  readonly themes: readonly ThemeHealth[]
}
