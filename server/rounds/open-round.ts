import type { Constellation } from '@/model/constellation/constellation'
import type { Subject } from '@/model/constellation/subject'
import { faultsOf, type PlanFault, promiseOfPlan } from '@/model/rounds/check-plan'
import { changeAskedRound, holdAskedRound } from '../database/asked-rounds'
import type { Database } from '../database/database'
import { inviteesOf } from '../database/invitees'
import { dayOf } from '../database/responses'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** Whether a subject stands on a map. */
export const isOn =
  ({ parties, relationships }: Constellation) =>
  (subject: Subject): boolean =>
    subject.kind === 'constellation' ||
    (subject.kind === 'party' ? parties : relationships).some(({ id }) => id === subject.id)

/** `open`, or why it did not open; `not-planned` where it is open, closed or gone. */
export type Opening =
  | { readonly is: 'open' | 'not-planned' }
  | { readonly is: 'faults'; readonly faults: readonly PlanFault[] }

/** Opens a planned round: what it promises is settled now and does not change any more. */
export const openAskedRound = ({ database, now }: Deps, id: string, map: Constellation): Promise<Opening> =>
  database.db.transaction().execute(async (db): Promise<Opening> => {
    const step = { db }
    const round = await holdAskedRound(step, id)
    if (round?.state !== 'planned') return { is: 'not-planned' }
    const asked = await inviteesOf(step, id)
    const { plan, instrument } = round
    const faults = faultsOf(plan, instrument, asked, dayOf(now()), isOn(map))
    if (faults.length > 0) return { is: 'faults', faults }
    const promise = JSON.stringify(promiseOfPlan(plan, instrument, asked))
    await changeAskedRound(step, id, 'planned', { state: 'open', promise, opened_at: now() })
    return { is: 'open' }
  })
