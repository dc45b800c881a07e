import { mostRounds, type Trend, trendOf } from '@/model/results/trend'
import type { AskedRound } from '@/model/rounds/asked-round'
import { closedRounds, peopleBetween, readResults } from '@/server/results/released-rounds'
import { services } from '@/server/services'

/** The last rounds of one questionnaire, the oldest first, and the questionnaires there are, each by its last round. */
export interface TrendRead {
  readonly rounds: readonly AskedRound[]
  readonly trend: Trend
  readonly questionnaires: readonly AskedRound[]
}

/** Reads the trend of a questionnaire, by its id; of the last one that was asked where it is not known. Undefined where nothing was closed. */
export async function readTrend(
  constellationId: string,
  instrument: string | undefined,
): Promise<TrendRead | undefined> {
  const { database } = services()
  const closed = await closedRounds(database, constellationId)
  const questionnaires = [...new Map(closed.map(round => [round.instrument.id, round])).values()]
  const chosen = questionnaires.find(round => round.instrument.id === instrument) ?? closed.at(-1)
  if (!chosen) return undefined
  const rounds = closed.filter(round => round.instrument.id === chosen.instrument.id).slice(-mostRounds)
  const [results, between] = await Promise.all([
    readResults(database, rounds),
    peopleBetween(database, rounds, closed),
  ])
  const shown = new Set(results.map(({ round }) => round.id))
  return {
    rounds: rounds.filter(({ id }) => shown.has(id)),
    trend: trendOf(results, between),
    questionnaires,
  }
}
