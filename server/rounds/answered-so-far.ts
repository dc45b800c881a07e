import type { AskedRound } from '@/model/rounds/asked-round'
import { answeredIn } from '../database/invitees'
import type { Writes } from '../database/writes'

/** How many have answered a round's open batch; undefined below the threshold, where nobody is told how many (S-27). */
export async function answeredSoFar(
  database: Writes,
  { id, batch, plan }: AskedRound,
): Promise<number | undefined> {
  const count = await answeredIn(database, id, batch)
  return count >= plan.threshold ? count : undefined
}
