import { randomUUID } from 'node:crypto'
import type { Edition } from '@/model/edition/edition'
import { perspectives } from '@/model/edition/perspective'
import { healthCheckId } from '@/model/instrument/health-check'
import { leastThresholdOf } from '@/model/rounds/check-plan'
import type { RoundPlan } from '@/model/rounds/round-plan'
import type { Seat } from '@/model/workshop/seat'
import type { Workshop } from '@/model/workshop/workshop'
import type { Database } from '../database/database'
import { addInvitees } from '../database/invitees'
import { dayOf } from '../database/responses'
import { changeSeat } from '../database/seats'
import type { Writes } from '../database/writes'
import { shippedInstruments } from '../instruments/shipped-instruments'
import type { LiveMaps } from '../live/live-maps'
import { openAskedRound } from '../rounds/open-round'
import { dropPlan, planRound } from '../rounds/plan-round'

interface Deps {
  readonly database: Database
  readonly now: () => number
  readonly edition: Edition
  readonly live: Pick<LiveMaps, 'read'>
}

const day = 24 * 60 * 60 * 1000

/** The round a workshop's check is: a closed circle of those in the room, without a breakdown; service users among them raise the threshold (S-21). */
function planOf({ plan }: Workshop, seats: readonly Seat[], now: number): RoundPlan {
  const asked = perspectives.filter(one => seats.some(({ perspective }) => perspective === one))
  return {
    kind: 'other',
    name: plan.name,
    instrument: healthCheckId,
    subjects: plan.about,
    perspectives: asked,
    breakdown: { by: 'nothing' },
    threshold: Math.max(plan.threshold, leastThresholdOf({ perspectives: asked })),
    isCoarse: false,
    until: dayOf(now + day),
    after: null,
  }
}

async function ask(step: Writes, workshop: Workshop, round: string, seats: readonly Seat[]): Promise<void> {
  for (const seat of seats) {
    const id = randomUUID()
    const by = seat.accountId === null ? ('code' as const) : ('account' as const)
    const { accountId, perspective } = seat
    await addInvitees(step, [{ id, roundId: round, by, accountId, perspective, group: null, codeHash: null }])
    await changeSeat(step, workshop.id, seat.id, { invitee: id })
  }
}

/** What came of beginning a check: the round, or why there is none. */
export type CheckBegun =
  | { readonly is: 'begun'; readonly round: string }
  | { readonly is: 'nobody-in-the-room' | 'nothing-to-check' }

/** Opens the round of a workshop's check for those who are in the room now. Who comes later is not asked: what is promised would not hold. */
export async function beginCheck(
  deps: Deps,
  workshop: Workshop,
  seats: readonly Seat[],
): Promise<CheckBegun> {
  const { database, now, edition, live } = deps
  const inside = seats.filter(({ state }) => state === 'in')
  if (inside.length === 0) return { is: 'nobody-in-the-room' }
  const instrument = shippedInstruments(edition).find(({ id }) => id === healthCheckId)
  if (!instrument) throw new Error('The health check is not among the questionnaires.')
  const round = await planRound(deps, workshop.constellationId, planOf(workshop, inside, now()), instrument)
  await database.db.transaction().execute(db => ask({ db }, workshop, round, inside))
  const opening = await openAskedRound(deps, round, await live.read(workshop.constellationId))
  if (opening.is === 'open') return { is: 'begun', round }
  await dropPlan(deps, round)
  return { is: 'nothing-to-check' }
}
