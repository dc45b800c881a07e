import { type SteerRefusal, type Step, steer } from '@/model/workshop/steer'
import { dotsOn } from '@/model/workshop/vote'
import { type Room, stageOf, type Workshop } from '@/model/workshop/workshop'
import { keepDots, takeBallots } from '../database/ballots'
import { hasWaiting, readNotes, showNotes } from '../database/notes'
import { seatsOf } from '../database/seats'
import { holdWorkshop, keepRoom, workshopById } from '../database/workshops'
import type { Writes } from '../database/writes'
import { closeAskedRound } from '../rounds/close-round'
import type { Services } from '../services'
import { beginCheck, type CheckBegun } from './begin-check'
import { tellOf } from './tell-of'

type Deps = Pick<Services, 'database' | 'now' | 'edition' | 'live' | 'rooms'>

/** What came of a step. */
export type Steering = {
  readonly is: 'done' | 'not-running' | 'not-read' | SteerRefusal | Exclude<CheckBegun['is'], 'begun'>
}

/** What a step brings about besides how the room stands. */
async function follow(step: Writes, workshop: Workshop, room: Room, done: Step): Promise<void> {
  if (done.do === 'read') await readNotes(step, workshop.id, done.stage)
  if (done.do === 'reveal') await showNotes(step, workshop.id, done.stage)
  const vote = done.do === 'close-vote' ? room.votes[done.stage] : undefined
  if (done.do === 'close-vote' && vote)
    await keepDots(
      step,
      workshop.id,
      done.stage,
      dotsOn(vote, await takeBallots(step, workshop.id, done.stage)),
    )
}

/** The first time a room comes to its check, the round begins. */
async function checkFor(deps: Deps, workshop: Workshop, step: Step): Promise<CheckBegun | undefined> {
  if (step.do !== 'stage' || workshop.room.round !== null) return undefined
  if (stageOf(workshop.plan.sheet, { stage: step.to })?.activity !== 'check') return undefined
  return beginCheck(deps, workshop, await seatsOf(deps.database, workshop.id))
}

const isReveal = ({ plan }: Workshop, step: Step) =>
  step.do === 'reveal' && plan.sheet.stages.some(one => one.id === step.stage && one.activity === 'check')

const applied = (deps: Deps, id: string, step: Step): Promise<Steering> =>
  deps.database.db.transaction().execute(async db => {
    const workshop = await holdWorkshop({ db }, id)
    if (workshop?.state !== 'running') return { is: 'not-running' }
    const steered = steer(workshop.room, workshop.plan, step, deps.now())
    if ('refusal' in steered) return { is: steered.refusal }
    // Somebody reads what is shown to a room before it is (S-26).
    if (step.do === 'reveal' && (await hasWaiting({ db }, id, step.stage))) return { is: 'not-read' }
    const { room } = steered
    await follow({ db }, workshop, room, step)
    await keepRoom({ db }, id, room)
    return { is: 'done' }
  })

/** Takes a facilitator's step and tells the room: a check begins with its stage, what was given alone is shown at once, and a closed vote keeps sums only. */
export async function steerWorkshop(deps: Deps, id: string, step: Step): Promise<Steering> {
  const workshop = await workshopById(deps.database, id)
  if (workshop?.state !== 'running') return { is: 'not-running' }
  const begun = await checkFor(deps, workshop, step)
  if (begun && begun.is !== 'begun') return { is: begun.is }
  const done = await applied(deps, id, step)
  if (done.is === 'done' && isReveal(workshop, step) && workshop.room.round !== null)
    await closeAskedRound(deps, workshop.room.round)
  if (step.do === 'close-vote') await deps.database.forgetDeleted()
  if (step.do === 'lock-map') deps.live.renewRights(workshop.constellationId)
  tellOf(deps, workshop)
  return done
}
