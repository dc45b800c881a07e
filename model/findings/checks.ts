import type { Edition } from '../edition/edition'
import { byPerspective } from '../health/by-perspective'
import type { SafetyState } from '../health/health'
import { judgeAll } from '../health/judge-constellation'
import type { Response, Round } from '../health/response'
import { type Difference, differenceIn } from './difference'

/** What the checks say, as far as findings need it, by subject key: from the latest round in which each was answered. Times are milliseconds. Nobody can be counted in it. */
export interface Checks {
  readonly safety: Readonly<Record<string, SafetyState>>
  readonly lastChecked: Readonly<Record<string, number>>
  readonly differing: Readonly<Record<string, Difference>>
}

type AnsweredRound = Pick<Round, 'closedAt'> & { readonly responses: readonly Response[] }

/**
 * Sums rounds up, the first opened first. A subject was last checked when its round was closed, or now while that is open: answers keep no finer
 * time. Applies no threshold for anonymity, and holds no answer.
 */
export function checksOf(edition: Edition, rounds: readonly AnsweredRound[], now: number): Checks {
  const safety = new Map<string, SafetyState>()
  const lastChecked = new Map<string, number>()
  const differing = new Map<string, Difference>()
  for (const { closedAt, responses } of rounds) {
    const seen = byPerspective(edition, responses)
    for (const [subject, health] of judgeAll(edition, responses)) {
      safety.set(subject, health.safety)
      lastChecked.set(subject, closedAt ?? now)
      differing.delete(subject)
      const difference = differenceIn(subject, seen)
      if (difference) differing.set(subject, difference)
    }
  }
  return {
    safety: Object.fromEntries(safety),
    lastChecked: Object.fromEntries(lastChecked),
    differing: Object.fromEntries(differing),
  }
}
