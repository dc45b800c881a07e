import type { Edition } from '@/model/edition/edition'
import { healthCheckId } from '@/model/instrument/health-check'
import { type HealthNow, healthAt } from '@/model/results/health-now'
import type { Database } from '../database/database'
import { closedRounds, readResults } from '../results/released-rounds'
import { checkedRounds } from './checked-rounds'

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
  return healthAt(edition, rounds, await readResults(database, asked), now)
}
