import type { RoundRelease } from '@/model/results/round-release'
import type { Writes } from './writes'

/** Keeps what a batch showed. A release is made once and never again. */
export async function insertRelease(
  { db }: Writes,
  roundId: string,
  release: RoundRelease,
  at: number,
): Promise<void> {
  await db
    .insertInto('release')
    .values({ round_id: roundId, batch: release.batch, data: JSON.stringify(release), made_at: at })
    .execute()
}

/** What these rounds showed up to a time (milliseconds), by their ids, the first batch first; a round that has shown nothing has no entry. */
export async function releasesOfRounds(
  { db }: Writes,
  ids: readonly string[],
  until = Number.MAX_SAFE_INTEGER,
): Promise<ReadonlyMap<string, readonly RoundRelease[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('release')
    .select(['round_id', 'data'])
    .where('round_id', 'in', [...ids])
    .where('made_at', '<=', until)
    .orderBy('batch')
    .execute()
  return byRound(rows)
}

/** What the rounds of a constellation showed, by the round's id, the first batch first. */
export async function releasesOf(
  { db }: Writes,
  constellationId: string,
): Promise<ReadonlyMap<string, readonly RoundRelease[]>> {
  const rows = await db
    .selectFrom('release')
    .innerJoin('asked_round', 'asked_round.id', 'release.round_id')
    .select(['round_id', 'data'])
    .where('constellation_id', '=', constellationId)
    .orderBy('release.batch')
    .execute()
  return byRound(rows)
}

function byRound(rows: readonly { readonly round_id: string; readonly data: string }[]) {
  const found = new Map<string, RoundRelease[]>()
  for (const { round_id, data } of rows)
    found.set(round_id, [...(found.get(round_id) ?? []), JSON.parse(data) as RoundRelease])
  return found
}
