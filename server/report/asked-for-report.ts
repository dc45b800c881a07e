import type { ReportAskedRound } from '@/model/report/report-input'
import { roundBefore } from '@/model/results/round-before'
import { tellable } from '@/model/results/tellable'
import { mostRounds } from '@/model/results/trend'
import type { AskedRound } from '@/model/rounds/asked-round'
import type { Database } from '../database/database'
import { releasesOfRounds } from '../database/releases'
import { toldOf } from '../database/told'
import { closedRounds, peopleBetween } from '../results/released-rounds'

// What people said is kept under random ids and read in their order, which is a shuffle made once and for all (S-26).
const asKept = <Item>(items: readonly Item[]) => items

/** The last rounds of each questionnaire, as many as a trend shows, as they closed. */
function lastOfEach(closed: readonly AskedRound[]): readonly AskedRound[] {
  const ids = new Set(closed.map(({ instrument }) => instrument.id))
  const last = [...ids].flatMap(id =>
    closed.filter(({ instrument }) => instrument.id === id).slice(-mostRounds),
  )
  return closed.filter(round => last.includes(round))
}

/** By the ids of earlier rounds that this one may be held beside: how near the people of both are (S-24). */
function peopleOf(
  round: AskedRound,
  rounds: readonly AskedRound[],
  between: Awaited<ReturnType<typeof peopleBetween>>,
): ReportAskedRound['people'] {
  const alike = rounds.filter(({ instrument }) => instrument.id === round.instrument.id)
  const previous = alike[alike.indexOf(round) - 1]
  const beside = [previous, roundBefore(round, rounds)].filter(one => one !== undefined)
  return Object.fromEntries(beside.map(({ id }) => [id, between(round.id, id)]))
}

/** What rounds of a constellation released up to a time (milliseconds; all of it where none is given), as a report tells it. Reads releases alone, never what is counted. */
export async function askedForReport(
  database: Database,
  constellationId: string,
  until = Number.MAX_SAFE_INTEGER,
): Promise<ReportAskedRound[]> {
  const closed = await closedRounds(database, constellationId)
  const rounds = lastOfEach(closed.filter(({ closedAt }) => (closedAt ?? 0) <= until))
  const ids = rounds.map(({ id }) => id)
  const [releases, between] = await Promise.all([
    releasesOfRounds(database, ids, until),
    peopleBetween(database, rounds, closed),
  ])
  const shown = rounds.filter(({ id }) => releases.has(id))
  return Promise.all(
    shown.map(async (round): Promise<ReportAskedRound> => {
      const { id, plan, instrument, openedAt, closedAt, promise } = round
      const own = releases.get(id) ?? []
      const told = tellable(await toldOf(database, id, own.length), own, asKept)
      const people = peopleOf(round, shown, between)
      return { id, plan, instrument, openedAt, closedAt, promise, releases: own, told, people }
    }),
  )
}
