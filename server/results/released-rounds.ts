import { betweenRounds } from '@/model/results/near-rounds'
import { type RoundResults, resultsOf } from '@/model/results/round-results'
import type { AskedRound, RoundInBrief } from '@/model/rounds/asked-round'
import { askedRoundsInBrief, askedRoundsOf } from '../database/asked-rounds'
import type { Database } from '../database/database'
import { inviteesOfRounds } from '../database/invitees'
import { releasesOfRounds } from '../database/releases'
import { peopleOfRound } from '../rounds/people-of-round'

const closedIn = <Round extends RoundInBrief>(rounds: readonly Round[]): Round[] =>
  rounds
    .filter(({ state }) => state === 'closed')
    .sort((one, other) => (one.closedAt ?? 0) - (other.closedAt ?? 0))

/** The closed rounds of a constellation, the first closed first. */
export const closedRounds = async (database: Database, constellationId: string): Promise<AskedRound[]> =>
  closedIn(await askedRoundsOf(database, constellationId))

/** The same without their questionnaires. */
export const closedInBrief = async (database: Database, constellationId: string): Promise<RoundInBrief[]> =>
  closedIn(await askedRoundsInBrief(database, constellationId))

/** What these rounds released, read for showing, in their order; a round that has released nothing is left out. */
export async function readResults(
  database: Database,
  rounds: readonly AskedRound[],
): Promise<RoundResults[]> {
  const releases = await releasesOfRounds(
    database,
    rounds.map(({ id }) => id),
  )
  return rounds.flatMap(round => {
    const own = releases.get(round.id)
    return own ? [resultsOf({ ...round, releases: own })] : []
  })
}

/**
 * Tells of two of these rounds, by their ids, how near their people are (S-24). `all` are all rounds of the constellation: what is declared may lead from one to
 * another over any of them.
 */
export async function peopleBetween(
  database: Database,
  rounds: readonly RoundInBrief[],
  all: readonly RoundInBrief[],
): Promise<(later: string, earlier: string) => ReturnType<typeof betweenRounds>> {
  const invitees = await inviteesOfRounds(
    database,
    rounds.map(({ id }) => id),
  )
  const people = all.map(round => peopleOfRound(round, invitees.get(round.id) ?? []))
  const byId = new Map(people.map(one => [one.id, one]))
  return (later, earlier) => {
    const [one, other] = [byId.get(later), byId.get(earlier)]
    return one && other ? betweenRounds(one, other, people) : 'unsure'
  }
}
