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
import { holdWorkshop, keepRoom } from '../database/workshops'
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
    isInRoom: true,
  }
}

async function askAll(
  step: Writes,
  workshop: Workshop,
  round: string,
  seats: readonly Seat[],
): Promise<void> {
  for (const seat of seats) {
    const id = randomUUID()
    const by = seat.accountId === null ? ('code' as const) : ('account' as const)
    const { accountId, perspective } = seat
    await addInvitees(step, [{ id, roundId: round, by, accountId, perspective, group: null, codeHash: null }])
    await changeSeat(step, workshop.id, seat.id, { invitee: id })
  }
}

/** Gives the room this round and asks those in it; asks nobody where it was given one meanwhile, which is said, or is over. */
const takeRound = (
  { database }: Pick<Deps, 'database'>,
  { id }: Workshop,
  round: string,
  seats: readonly Seat[],
): Promise<string | undefined> =>
  database.db.transaction().execute(async db => {
    const step = { db }
    const workshop = await holdWorkshop(step, id)
    if (workshop?.state !== 'running') return undefined
    if (workshop.room.round !== null) return workshop.room.round
    await askAll(step, workshop, round, seats)
    await keepRoom(step, id, { ...workshop.room, round })
    return round
  })

/** Takes a round that did not open from the room again. */
async function giveBack(deps: Deps, { id }: Workshop, round: string): Promise<void> {
  await deps.database.db.transaction().execute(async db => {
    const workshop = await holdWorkshop({ db }, id)
    if (workshop?.room.round === round) await keepRoom({ db }, id, { ...workshop.room, round: null })
  })
  await dropPlan(deps, round)
}

/** What came of beginning a check, or why there is none. */
export interface CheckBegun {
  readonly is: 'begun' | 'nobody-in-the-room' | 'nothing-to-check'
}

/** Opens the round of a workshop's check for those who are in the room now. Who comes later is not asked: what is promised would not hold. Begun twice at once, it is one round. */
export async function beginCheck(
  deps: Deps,
  workshop: Workshop,
  seats: readonly Seat[],
): Promise<CheckBegun> {
  const { now, edition, live } = deps
  const inside = seats.filter(({ state }) => state === 'in')
  if (inside.length === 0) return { is: 'nobody-in-the-room' }
  const instrument = shippedInstruments(edition).find(({ id }) => id === healthCheckId)
  if (!instrument) throw new Error('The health check is not among the questionnaires.')
  const round = await planRound(deps, workshop.constellationId, planOf(workshop, inside, now()), instrument)
  const taken = await takeRound(deps, workshop, round, inside)
  if (taken !== round) {
    await dropPlan(deps, round)
    return { is: 'begun' }
  }
  const opening = await openAskedRound(deps, round, await live.read(workshop.constellationId))
  if (opening.is === 'open') return { is: 'begun' }
  await giveBack(deps, workshop, round)
  return { is: 'nothing-to-check' }
}
