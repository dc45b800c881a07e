import type { SafetyState } from './health'
import { isApart } from './level'

/** How something moved between two rounds. */
export const changes = ['higher', 'lower', 'about-the-same', 'not-comparable'] as const
export type Change = (typeof changes)[number]

/** Half an answer step (not yet → partly → in place are steps of ½): the least difference of two levels that is called a change. */
export const leastChange = 0.25

/** How a level moved. A plain rule, |difference| ≥ `leastChange`, and no statistical claim; not comparable where either side has no level. */
export function levelChange(before: number | null, after: number | null): Change {
  if (before === null || after === null) return 'not-comparable'
  if (!isApart(before, after, leastChange)) return 'about-the-same'
  return after > before ? 'higher' : 'lower'
}

const safetyRank: Readonly<Record<SafetyState, number | null>> = {
  'not-in-place': 0,
  partly: 1,
  'in-place': 2,
  'not-known': null,
  'not-checked': null,
}

/** How Safety's state moved: not in place → partly → in place. Not comparable where either round does not know it. */
export function safetyChange(before: SafetyState, after: SafetyState): Change {
  const [from, to] = [safetyRank[before], safetyRank[after]]
  if (from === null || to === null) return 'not-comparable'
  if (from === to) return 'about-the-same'
  return to > from ? 'higher' : 'lower'
}
