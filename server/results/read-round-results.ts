import { compareResults, type ResultsComparison } from '@/model/results/compare-results'
import { roundBefore } from '@/model/results/round-before'
import { type RoundResults, resultsOf } from '@/model/results/round-results'
import { tellable } from '@/model/results/tellable'
import type { AskedRound, RoundInBrief } from '@/model/rounds/asked-round'
import { askedRoundById } from '../database/asked-rounds'
import type { Database } from '../database/database'
import { toldOf } from '../database/told'
import { closedInBrief, peopleBetween, readResults } from './released-rounds'

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

/** The results of this round and of the one before it, read in one step, and how they compare; undefined where this one has released nothing. */
async function readBoth(
  database: Database,
  round: AskedRound,
  earlier: AskedRound | undefined,
  closed: readonly RoundInBrief[],
): Promise<Pick<RoundRead, 'results' | 'before'> | undefined> {
  const both = earlier ? [earlier, round] : [round]
  const [read, between] = await Promise.all([
    readResults(database, both),
    earlier && peopleBetween(database, both, closed),
  ])
  const results = read.find(one => one.round.id === round.id)
  const before = read.find(one => one.round.id === earlier?.id)
  if (!results) return undefined
  if (!earlier || !before || !between) return { results, before: undefined }
  const comparison = compareResults(before, results, between(round.id, earlier.id))
  return { results, before: { round: earlier, comparison } }
}

/** Reads what a closed round released, and the round before it; undefined where it has released nothing. */
export async function readRoundResults(
  database: Database,
  round: AskedRound,
): Promise<RoundRead | undefined> {
  const closed = await closedInBrief(database, round.constellationId)
  const last = roundBefore(round, closed)
  const earlier = last && (await askedRoundById(database, last.id))
  const [both, told] = await Promise.all([
    readBoth(database, round, earlier, closed),
    toldOf(database, round.id, round.batch),
  ])
  if (!both) return undefined
  const { releases, ...own } = both.results.round
  return {
    round,
    ...both,
    batches: releases.length > 1 ? releases.map(one => resultsOf({ ...own, releases: [one] })) : [],
    told: tellable(told, releases, asKept),
    hasTrend: closed.filter(({ plan }) => plan.instrument === round.plan.instrument).length > 1,
  }
}
