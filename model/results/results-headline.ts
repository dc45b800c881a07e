import type { RoundResults } from './round-results'
import { type SafetyShown, safetyShown } from './safety-shown'
import { middleOf } from './standing'

/** Sections that stand highest and lowest, by their ids; null where none stands clear of the others. */
export interface Contrast {
  readonly strongest: readonly string[]
  readonly weakest: readonly string[]
}

/**
 * The sentence that stands first: a key under `results.headline` with its values, and the themes that stand out, which are named only where Safety lets
 * them forth. `subjects` of `of` are in the state the sentence tells.
 */
export interface ResultsHeadline {
  readonly key: 'nothing-shown' | 'answered' | SafetyShown
  readonly values: {
    readonly subjects: number
    readonly of: number
    readonly answered: number
    readonly asked: number
  }
  readonly contrast: Contrast | null
}

function contrastOf(sections: RoundResults['sections']): Contrast | null {
  const placed = sections.flatMap(({ section, standing }) => {
    const at = middleOf(standing)
    return at === null ? [] : [{ section, at }]
  })
  const highest = Math.max(...placed.map(({ at }) => at))
  const lowest = Math.min(...placed.map(({ at }) => at))
  if (placed.length < 2 || highest - lowest < 0.05) return null
  const standing = (level: number) =>
    placed.filter(({ at }) => Math.abs(at - level) < 1e-9).map(({ section }) => section)
  return { strongest: standing(highest), weakest: standing(lowest) }
}

/** The headline of a round's results, as data; its words are content. */
export function headlineOf({
  asked,
  answered,
  subjects,
  sections,
  themesStandBack,
}: RoundResults): ResultsHeadline {
  const values = { subjects: 0, of: subjects.length, answered: answered ?? 0, asked }
  if (answered === null) return { key: 'nothing-shown', values, contrast: null }
  const states = subjects.flatMap(({ safety }) => (safety === null ? [] : [safety]))
  const state = safetyShown.find(one => states.includes(one))
  if (state === undefined) return { key: 'answered', values, contrast: null }
  return {
    key: state,
    values: { ...values, subjects: states.filter(one => one === state).length },
    contrast: themesStandBack ? null : contrastOf(sections.slice(1)),
  }
}
