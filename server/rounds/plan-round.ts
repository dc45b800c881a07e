import type { Instrument } from '@/model/instrument/instrument'
import type { RoundPlan } from '@/model/rounds/round-plan'
import {
  changeAskedRound,
  deleteAskedRound,
  holdAskedRound,
  insertAskedRound,
} from '../database/asked-rounds'
import type { Database } from '../database/database'
import { randomId } from '../random-id'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** Writes down a new round as planned; gives its id. */
export async function planRound(
  { database, now }: Deps,
  constellationId: string,
  plan: RoundPlan,
  instrument: Instrument,
): Promise<string> {
  const id = randomId(now())
  await insertAskedRound(
    database,
    id,
    constellationId,
    { ...plan, instrument: instrument.id },
    instrument,
    now(),
  )
  return id
}

/** Changes what a planned round will ask; false where it is open, closed or gone. */
export const planAgain = (
  { database }: Pick<Deps, 'database'>,
  id: string,
  plan: RoundPlan,
  instrument: Instrument,
): Promise<boolean> =>
  changeAskedRound(database, id, 'planned', {
    plan: JSON.stringify({ ...plan, instrument: instrument.id }),
    instrument: JSON.stringify(instrument),
  })

/** Drops a round that was never opened, with everyone it would have asked; false where it was. */
export const dropPlan = ({ database }: Pick<Deps, 'database'>, id: string): Promise<boolean> =>
  database.db.transaction().execute(async db => {
    const round = await holdAskedRound({ db }, id)
    if (round?.state !== 'planned') return false
    await deleteAskedRound({ db }, id)
    return true
  })

/** Lets an open round end on a later day; false where it is not open, or the day is not later. */
export const extendRound = (
  { database }: Pick<Deps, 'database'>,
  id: string,
  until: string,
): Promise<boolean> =>
  database.db.transaction().execute(async db => {
    const round = await holdAskedRound({ db }, id)
    if (round?.state !== 'open' || until <= round.plan.until) return false
    return changeAskedRound({ db }, id, 'open', { plan: JSON.stringify({ ...round.plan, until }) })
  })
