import { appliesToNobody, countAll } from './counts'
import type { SafetyState, ThemeHealth } from './health'

/** The foundation's state by its most cautious answer, as `safetyStates` tells. Where every element "does not apply", nobody has said that it is safe: `not-known`. */
export function judgeSafety({ elements }: ThemeHealth): SafetyState {
  const all = elements.map(({ counts }) => counts)
  if (all.every(counts => countAll(counts) === 0)) return 'not-checked'
  if (all.some(counts => counts['not-yet'] > 0)) return 'not-in-place'
  if (all.some(counts => counts.partly > 0)) return 'partly'
  if (all.some(counts => countAll(counts) === 0 || counts['dont-know'] > 0)) return 'not-known'
  return all.every(appliesToNobody) ? 'not-known' : 'in-place'
}
