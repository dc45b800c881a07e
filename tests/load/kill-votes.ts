import type { Database } from '@/server/database/database'
import { hashOf } from '@/server/identity/token'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { roomDeps } from '../builders/a-workshop'
import { kindOfVote, tokenOf, votedOn } from './kill-seeds'
import { type Sent, says } from './sent-form'

const { stage, options, dots } = kindOfVote

/** All the dots of a voter, each on another option; kept in the order of the options, as the program does. */
function someDots(): Readonly<Record<string, number>> {
  const shuffled = options
    .map(({ id }, at) => ({ id, at, by: Math.random() }))
    .toSorted((a, b) => a.by - b.by)
  const chosen = shuffled.slice(0, dots).toSorted((a, b) => a.at - b.at)
  return Object.fromEntries(chosen.map(({ id }) => [id, 1]))
}

/** Where a voter puts their dots this time. */
export function aVote(constellationId: string, voter: number, nth: number): Sent {
  const placed = someDots()
  const form = new URLSearchParams({ act: 'dots', stage })
  for (const [option, count] of Object.entries(placed)) {
    form.append('option', option)
    form.append('dots', String(count))
  }
  return {
    id: `vote-${voter}-${nth}`,
    kind: 'vote',
    words: JSON.stringify(placed),
    token: tokenOf(constellationId, 'voter', voter),
    steps: [{ form, says: says('Your dots are placed.') }],
    taken: 0,
    tried: 0,
  }
}

/** What may stand of somebody's votes: the last that was acknowledged, or one that was sent after it. */
function mayStand(votes: readonly Sent[]): ReadonlySet<string | undefined> {
  const last = votes.findLastIndex(({ taken }) => taken > 0)
  const after = votes.slice(Math.max(0, last)).filter(({ tried }) => tried > 0)
  return new Set([...(last < 0 ? [undefined] : []), ...after.map(({ words }) => words)])
}

const placedBy = async ({ db }: Database, token: string) =>
  db
    .selectFrom('guest')
    .innerJoin('ballot', 'ballot.seat_id', 'guest.seat_id')
    .select('dots')
    .where('token_hash', '=', hashOf(token))
    .where('stage', '=', stage)
    .execute()

async function countedDots(
  database: Database,
  constellationId: string,
): Promise<ReadonlyMap<string, number>> {
  const { id } = await database.db
    .selectFrom('workshop')
    .select('id')
    .where('constellation_id', '=', votedOn(constellationId))
    .executeTakeFirstOrThrow()
  const { is } = await steerWorkshop(roomDeps(database), id, { do: 'close-vote', stage })
  if (is !== 'done') throw new Error(is)
  const rows = await database.db
    .selectFrom('dot')
    .select(['option', 'count'])
    .where('workshop_id', '=', id)
    .execute()
  return new Map(rows.map(({ option, count }) => [option, Number(count)]))
}

/** Votes that are gone though they were acknowledged, and dots that count twice; where it `isOver` the vote is closed and its sums are looked at too. */
export async function faultsInVotes(
  database: Database,
  constellationId: string,
  all: readonly Sent[],
  isOver: boolean,
): Promise<{ lost: number; doubled: number }> {
  const byVoter = Map.groupBy(
    all.filter(({ kind }) => kind === 'vote'),
    ({ token }) => token,
  )
  let [lost, doubled] = [0, 0]
  const sums = new Map<string, number>()
  for (const [token, votes] of byVoter) {
    const rows = await placedBy(database, token)
    doubled += Math.max(0, rows.length - 1)
    if (!mayStand(votes).has(rows[0]?.dots)) lost += 1
    const placed = JSON.parse(rows[0]?.dots ?? '{}') as Record<string, number>
    for (const [option, count] of Object.entries(placed)) sums.set(option, (sums.get(option) ?? 0) + count)
  }
  if (!isOver) return { lost, doubled }
  const counted = await countedDots(database, constellationId)
  for (const { id } of options) {
    const difference = (counted.get(id) ?? 0) - (sums.get(id) ?? 0)
    lost += Math.max(0, -difference)
    doubled += Math.max(0, difference)
  }
  return { lost, doubled }
}
