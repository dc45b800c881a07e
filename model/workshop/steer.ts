import { z } from 'zod'
import { subjectFromKey } from '../constellation/subject'
import { longestStage } from './run-sheet'
import { leftOn } from './time-left'
import { voteSchema } from './vote'
import { type Room, stageOf, type Timer, type WorkshopPlan } from './workshop'

const subject = z.string().refine(key => subjectFromKey(key) !== undefined)

/** Everything a facilitator does to a room that runs. */
export const stepSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('door'), open: z.boolean() }),
  z.strictObject({ do: z.literal('stage'), to: z.number().int().min(0) }),
  z.strictObject({ do: z.literal('timer'), set: z.enum(['start', 'stop']) }),
  z.strictObject({ do: z.literal('more-time'), minutes: z.number().int().min(1).max(longestStage) }),
  z.strictObject({ do: z.literal('lock-map'), locked: z.boolean() }),
  z.strictObject({ do: z.literal('presence'), shown: z.boolean() }),
  z.strictObject({ do: z.literal('light'), on: subject.nullable() }),
  z.strictObject({ do: z.literal('gather'), at: z.array(subject).max(200) }),
  z.strictObject({ do: z.literal('read'), stage: z.string() }),
  z.strictObject({ do: z.literal('reveal'), stage: z.string() }),
  z.strictObject({ do: z.literal('open-vote'), stage: z.string(), options: voteSchema.shape.options }),
  z.strictObject({ do: z.literal('close-vote'), stage: z.string() }),
])
export type Step = z.infer<typeof stepSchema>

/** Why a step is not taken: there is no such stage, it is not of this kind, it was revealed or voted on before, or no vote is open. */
export type SteerRefusal = 'no-such-stage' | 'not-of-this-stage' | 'already-shown' | 'no-open-vote'
export type Steered = { readonly room: Room } | { readonly refusal: SteerRefusal }

const minute = 60_000
const refused = (refusal: SteerRefusal): Steered => ({ refusal })

const startedTimer = (timer: Timer, now: number): Timer =>
  timer.is === 'running' ? timer : { is: 'running', until: now + Math.max(0, timer.left) }

const stoppedTimer = (timer: Timer, now: number): Timer => ({ is: 'stopped', left: leftOn(timer, now) })

/** More time counts from now where it had run out. */
function withMore(timer: Timer, minutes: number, now: number): Timer {
  const left = Math.max(0, leftOn(timer, now)) + minutes * minute
  return timer.is === 'running' ? { is: 'running', until: now + left } : { is: 'stopped', left }
}

function toStage(room: Room, { sheet }: WorkshopPlan, to: number, now: number): Steered {
  const stage = stageOf(sheet, { stage: to })
  if (!stage) return refused('no-such-stage')
  if (to === room.stage) return { room }
  const gather = { ...room.gather, isOn: false }
  return {
    room: { ...room, stage: to, gather, timer: { is: 'running', until: now + stage.minutes * minute } },
  }
}

const isRead = ['word', 'notes'] as const

function read(room: Room, { sheet }: WorkshopPlan, id: string): Steered {
  const stage = sheet.stages.find(one => one.id === id)
  if (!stage) return refused('no-such-stage')
  return isRead.some(kind => kind === stage.activity) ? { room } : refused('not-of-this-stage')
}

const isShownOnce = ['word', 'notes', 'check'] as const

function reveal(room: Room, { sheet }: WorkshopPlan, id: string): Steered {
  const stage = sheet.stages.find(one => one.id === id)
  if (!stage) return refused('no-such-stage')
  if (!isShownOnce.some(kind => kind === stage.activity)) return refused('not-of-this-stage')
  if (room.revealed.includes(id)) return refused('already-shown')
  return { room: { ...room, revealed: [...room.revealed, id] } }
}

function openVote(
  room: Room,
  { sheet }: WorkshopPlan,
  { stage: id, options }: Extract<Step, { do: 'open-vote' }>,
): Steered {
  const stage = sheet.stages.find(one => one.id === id)
  if (stage?.activity !== 'vote') return refused(stage ? 'not-of-this-stage' : 'no-such-stage')
  if (room.votes[id]) return refused('already-shown')
  return {
    room: { ...room, votes: { ...room.votes, [id]: { options, dots: stage.dots ?? 3, isOpen: true } } },
  }
}

function closeVote(room: Room, id: string): Steered {
  const vote = room.votes[id]
  if (!vote?.isOpen) return refused('no-open-vote')
  return { room: { ...room, votes: { ...room.votes, [id]: { ...vote, isOpen: false } } } }
}

/** A room after a step, at a moment in milliseconds; what does not fit is refused and changes nothing. */
export function steer(room: Room, plan: WorkshopPlan, step: Step, now: number): Steered {
  switch (step.do) {
    case 'door':
      return { room: { ...room, isDoorOpen: step.open } }
    case 'stage':
      return toStage(room, plan, step.to, now)
    case 'timer': {
      const timer = step.set === 'start' ? startedTimer(room.timer, now) : stoppedTimer(room.timer, now)
      return { room: { ...room, timer } }
    }
    case 'more-time':
      return { room: { ...room, timer: withMore(room.timer, step.minutes, now) } }
    case 'lock-map':
      return { room: { ...room, isMapLocked: step.locked } }
    case 'presence':
      return { room: { ...room, showsPresence: step.shown } }
    case 'light':
      return { room: { ...room, lit: step.on } }
    case 'gather':
      return { room: { ...room, gather: { count: room.gather.count + 1, at: step.at, isOn: true } } }
    case 'read':
      return read(room, plan, step.stage)
    case 'reveal':
      return reveal(room, plan, step.stage)
    case 'open-vote':
      return openVote(room, plan, step)
    case 'close-vote':
      return closeVote(room, step.stage)
  }
}
