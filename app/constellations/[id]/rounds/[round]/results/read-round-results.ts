import { compareResults, type ResultsComparison } from '@/model/results/compare-results'
import { roundBefore } from '@/model/results/round-before'
import { type RoundResults, resultsOf } from '@/model/results/round-results'
import { tellable } from '@/model/results/tellable'
import type { AskedRound } from '@/model/rounds/asked-round'
import { toldOf } from '@/server/database/told'
import { closedRounds, peopleBetween, readResults } from '@/server/results/released-rounds'
import { services } from '@/server/services'

/** Everything the results page of a closed round is made of. */
export interface RoundRead {
  readonly round: AskedRound
  readonly results: RoundResults
  /** What each batch shows by itself, where there is more than one. */
  readonly batches: readonly RoundResults[]
  readonly told: ReturnType<typeof tellable>
  readonly before: { readonly round: AskedRound; readonly comparison: ResultsComparison } | undefined
  readonly hasTrend: boolean
}

// What people said is kept under random ids and read in their order, which is a shuffle made once and for all (S-26).
const asKept = <Item>(items: readonly Item[]) => items

async function readBefore(round: AskedRound, results: RoundResults, closed: readonly AskedRound[]) {
  const earlier = roundBefore(round, closed)
  if (!earlier) return undefined
  const { database } = services()
  const [[before], between] = await Promise.all([
    readResults(database, [earlier]),
    peopleBetween(database, [earlier, round], closed),
  ])
  if (!before) return undefined
  return { round: earlier, comparison: compareResults(before, results, between(round.id, earlier.id)) }
}

/** Reads what a closed round released, and the round before it; undefined where it has released nothing. */
export async function readRoundResults(round: AskedRound): Promise<RoundRead | undefined> {
  const { database } = services()
  const [[results], told, closed] = await Promise.all([
    readResults(database, [round]),
    toldOf(database, round.id, round.batch),
    closedRounds(database, round.constellationId),
  ])
  if (!results) return undefined
  const { releases } = results.round
  const alike = closed.filter(({ instrument }) => instrument.id === round.instrument.id)
  return {
    round,
    results,
    batches: releases.length > 1 ? releases.map(one => resultsOf({ ...results.round, releases: [one] })) : [],
    told: tellable(told, releases, asKept),
    before: await readBefore(round, results, closed),
    hasTrend: alike.length > 1,
  }
}
