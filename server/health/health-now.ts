import type { Edition } from '@/model/edition/edition'
import { type Checks, checksOf } from '@/model/findings/checks'
import type { SubjectHealth } from '@/model/health/health'
import { healthCheckId } from '@/model/instrument/health-check'
import { type ReleasedHealth, releasedDifference, releasedHealth } from '@/model/results/released-health'
import type { RoundResults } from '@/model/results/round-results'
import type { Database } from '../database/database'
import { closedRounds, readResults } from '../results/released-rounds'
import { checkedRounds } from './checked-rounds'
import { currentHealth } from './current-health'

/** How everything on a map stands now, by subject key, and what that says for findings. */
export interface HealthNow {
  readonly bySubject: Readonly<Record<string, SubjectHealth | ReleasedHealth>>
  readonly checks: Checks
}

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

/** What was checked together and what asked rounds released, for each subject whichever is later. Reads releases alone, never what is counted. `now` is milliseconds. */
export async function healthNow(
  database: Database,
  edition: Edition,
  constellationId: string,
  now: number,
): Promise<HealthNow> {
  const [rounds, closed] = await Promise.all([
    checkedRounds(database, constellationId),
    closedRounds(database, constellationId),
  ])
  const asked = closed.filter(({ instrument }) => instrument.id === healthCheckId)
  const together = { bySubject: currentHealth(edition, rounds), checks: checksOf(edition, rounds, now) }
  return (await readResults(database, asked)).reduce<HealthNow>(takeOver, together)
}
