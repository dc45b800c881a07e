import { type Ballot, ballotSchema } from '@/model/workshop/vote'
import type { Writes } from './writes'

/** Where a seat's dots are at a stage; an empty ballot where none are placed. */
export async function ballotOf({ db }: Writes, seatId: string, stage: string): Promise<Ballot> {
  const row = await db
    .selectFrom('ballot')
    .select('dots')
    .where('seat_id', '=', seatId)
    .where('stage', '=', stage)
    .executeTakeFirst()
  return row ? ballotSchema.parse(JSON.parse(row.dots)) : {}
}

/** Keeps where a seat's dots are, in the place of where they were. */
export async function keepBallot(
  { db }: Writes,
  seatId: string,
  stage: string,
  ballot: Ballot,
): Promise<void> {
  const dots = JSON.stringify(ballot)
  await db
    .insertInto('ballot')
    .values({ seat_id: seatId, stage, dots })
    .onConflict(conflict => conflict.columns(['seat_id', 'stage']).doUpdateSet({ dots }))
    .execute()
}

const ofRoom = ({ db }: Writes, workshopId: string) =>
  db.selectFrom('seat').select('id').where('workshop_id', '=', workshopId)

/** Takes the ballots of one stage out: they are gone afterwards. */
export async function takeBallots(
  step: Writes,
  workshopId: string,
  stage: string,
): Promise<readonly Ballot[]> {
  const rows = await step.db
    .selectFrom('ballot')
    .select('dots')
    .where('stage', '=', stage)
    .where('seat_id', 'in', ofRoom(step, workshopId))
    .execute()
  await step.db
    .deleteFrom('ballot')
    .where('stage', '=', stage)
    .where('seat_id', 'in', ofRoom(step, workshopId))
    .execute()
  return rows.map(({ dots }) => ballotSchema.parse(JSON.parse(dots)))
}

/** How many people have placed dots at a stage. */
export async function countBallots(database: Writes, workshopId: string, stage: string): Promise<number> {
  const { n } = await database.db
    .selectFrom('ballot')
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where('stage', '=', stage)
    .where('seat_id', 'in', ofRoom(database, workshopId))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Keeps the sums of a vote that is over. */
export async function keepDots(
  { db }: Writes,
  workshopId: string,
  stage: string,
  sums: ReadonlyMap<string, number>,
): Promise<void> {
  if (sums.size === 0) return
  await db
    .insertInto('dot')
    .values([...sums].map(([option, count]) => ({ workshop_id: workshopId, stage, option, count })))
    .execute()
}

/** The sums of the votes of a room that are over, by stage and option. */
export async function dotsOf(
  { db }: Writes,
  workshopId: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const rows = await db
    .selectFrom('dot')
    .select(['stage', 'option', 'count'])
    .where('workshop_id', '=', workshopId)
    .execute()
  const byStage = new Map<string, Map<string, number>>()
  for (const { stage, option, count } of rows)
    byStage.set(stage, (byStage.get(stage) ?? new Map<string, number>()).set(option, Number(count)))
  return byStage
}
