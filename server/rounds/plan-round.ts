import { mayChangeThreshold } from '@/model/health/threshold'
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

/** Changes what a planned round will ask; not where it is open, closed or gone, nor to a lower threshold than it has by now (S-21). */
export const planAgain = (
  { database }: Pick<Deps, 'database'>,
  id: string,
  plan: RoundPlan,
  instrument: Instrument,
): Promise<'saved' | 'not-planned' | 'threshold-lowered'> =>
  database.db.transaction().execute(async db => {
    const round = await holdAskedRound({ db }, id)
    if (round?.state !== 'planned') return 'not-planned'
    if (!mayChangeThreshold(round.plan.threshold, plan.threshold, false)) return 'threshold-lowered'
    await changeAskedRound({ db }, id, 'planned', {
      plan: JSON.stringify({ ...plan, instrument: instrument.id }),
      instrument: JSON.stringify(instrument),
    })
    return 'saved'
  })

/** Drops a round that was never opened, with everyone it would have asked; false where it was. */
export const dropPlan = ({ database }: Pick<Deps, 'database'>, id: string): Promise<boolean> =>
  database.db.transaction().execute(async db => {
    const round = await holdAskedRound({ db }, id)
    if (round?.state !== 'planned') return false
    await deleteAskedRound({ db }, id)
    return true
  })

/** Lets an open round end on a later day. */
export const extendRound = (
  { database }: Pick<Deps, 'database'>,
  id: string,
  until: string,
): Promise<'extended' | 'not-open' | 'not-later'> =>
  database.db.transaction().execute(async db => {
    const round = await holdAskedRound({ db }, id)
    if (round?.state !== 'open') return 'not-open'
    if (until <= round.plan.until) return 'not-later'
    await changeAskedRound({ db }, id, 'open', { plan: JSON.stringify({ ...round.plan, until }) })
    return 'extended'
  })
