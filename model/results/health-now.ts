import type { Edition } from '../edition/edition'
import { type Checks, checksOf } from '../findings/checks'
import type { SubjectHealth } from '../health/health'
import { judgeAll } from '../health/judge-constellation'
import type { Response, Round } from '../health/response'
import { healthCheckId } from '../instrument/health-check'
import { type ReleasedHealth, releasedDifference, releasedHealth } from './released-health'
import type { RoundResults } from './round-results'

/** How everything on a map stands now, by subject key, and what that says for findings. */
export interface HealthNow {
  readonly bySubject: Readonly<Record<string, SubjectHealth | ReleasedHealth>>
  readonly checks: Checks
}

type CheckedRound = Pick<Round, 'closedAt'> & { readonly responses: readonly Response[] }

/** Takes over what a round released, where nothing was checked after it closed. */
function takeOver({ bySubject, checks }: HealthNow, { round, subjects }: RoundResults): HealthNow {
  const at = round.closedAt ?? 0
  const [health, safety, lastChecked, differing] = [
    { ...bySubject },
    { ...checks.safety },
    { ...checks.lastChecked },
    { ...checks.differing },
  ]
  for (const results of subjects) {
    const key = results.subject
    const released = releasedHealth(results, round.plan.name)
    if (!released || (lastChecked[key] ?? 0) > at) continue
    health[key] = released
    safety[key] = released.safety
    lastChecked[key] = at
    const difference = releasedDifference(results)
    if (difference) differing[key] = difference
    else delete differing[key]
  }
  return { bySubject: health, checks: { safety, lastChecked, differing } }
}

/**
 * What was checked together and what asked rounds released, for each subject whichever is later. `rounds` as opened, `asked` as closed, the first first; `now` is
 * milliseconds. Rounds of other questionnaires are passed over.
 */
export function healthAt(
  edition: Edition,
  rounds: readonly CheckedRound[],
  asked: readonly RoundResults[],
  now: number,
): HealthNow {
  const together = {
    bySubject: Object.fromEntries(rounds.flatMap(({ responses }) => [...judgeAll(edition, responses)])),
    checks: checksOf(edition, rounds, now),
  }
  return asked
    .filter(({ round }) => round.instrument.id === healthCheckId)
    .reduce<HealthNow>(takeOver, together)
}
