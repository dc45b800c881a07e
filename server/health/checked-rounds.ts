import type { Response, Round } from '@/model/health/response'
import type { Database } from '../database/database'
import { responsesOf } from '../database/responses'
import { roundsOf } from '../database/rounds'

/** A round with what was sent in it. */
export interface CheckedRound extends Round {
  readonly responses: readonly Response[]
}

/** A constellation's rounds with their responses, the first opened first; drafts are no part of it. */
export async function checkedRounds(database: Database, constellationId: string): Promise<CheckedRound[]> {
  const [rounds, responses] = await Promise.all([
    roundsOf(database, constellationId),
    responsesOf(database, constellationId),
  ])
  return rounds.map(round => ({
    ...round,
    responses: responses.filter(({ roundId }) => roundId === round.id),
  }))
}
