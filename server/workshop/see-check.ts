import type { RoundResults } from '@/model/results/round-results'
import type { AskedRound } from '@/model/rounds/asked-round'
import { askedRoundById } from '../database/asked-rounds'
import { readResults } from '../results/released-rounds'
import type { Services } from '../services'
import { seeRoom } from './see-room'

/** What a workshop's check released, for a seat whose room is looking at it; undefined where it is not. The same rules hold as on every page of results (S-20 to S-28). */
export async function seeCheck(
  deps: Pick<Services, 'database' | 'now'>,
  seatId: string,
): Promise<{ readonly round: AskedRound; readonly results: RoundResults } | undefined> {
  const view = await seeRoom(deps, seatId)
  if (view.is !== 'in' || view.doing.is !== 'check-shown') return undefined
  const round = await askedRoundById(deps.database, view.doing.round)
  if (round?.state !== 'closed') return undefined
  const [results] = await readResults(deps.database, [round])
  return results && { round, results }
}
