import type { Words } from '../edition/edition'
import type { Activity } from './activity'
import { inHeaps, type Note } from './note'
import type { Seat } from './seat'
import { leftOn } from './time-left'
import type { Ballot, Vote } from './vote'
import { stageOf, type Workshop } from './workshop'

/** A heading with the notes under it, texts only. */
export interface ShownHeap {
  readonly heap: string | null
  readonly notes: readonly string[]
}

/** What somebody can do at the stage a room is at. */
export type Doing =
  | { readonly is: 'talk' }
  | { readonly is: 'look' }
  | { readonly is: 'write'; readonly what: 'word' | 'notes' }
  | { readonly is: 'shown'; readonly what: 'word' | 'notes'; readonly heaps: readonly ShownHeap[] }
  | { readonly is: 'answer'; readonly invitee: string }
  | { readonly is: 'answered' }
  | { readonly is: 'came-later' }
  | { readonly is: 'check-shown'; readonly round: string }
  | { readonly is: 'vote-soon' }
  | { readonly is: 'vote'; readonly vote: Vote; readonly ballot: Ballot }
  | { readonly is: 'vote-shown'; readonly dots: readonly { readonly text: string; readonly dots: number }[] }

/** All that somebody in a room may be shown: nothing else is drawn or sent (S-43). `left` is milliseconds, `until` the moment at which a running timer ends. */
export type RoomView =
  | { readonly is: 'waiting' | 'removed' | 'over' }
  | { readonly is: 'not-begun'; readonly name: string; readonly workshop: string }
  | {
      readonly is: 'in'
      readonly name: string
      readonly stage: {
        readonly id: string
        readonly nth: number
        readonly of: number
        readonly activity: Activity
        readonly title: Words
        readonly ask: Words
      }
      readonly timer: { readonly isRunning: boolean; readonly left: number; readonly until: number | null }
      readonly lit: string | null
      /** The call to come and look that still stands: its number, and at what (nothing for the whole map). */
      readonly call: { readonly count: number; readonly at: readonly string[] } | null
      readonly hasHandUp: boolean
      readonly isResting: boolean
      readonly isMuted: boolean
      readonly mayLookAtMap: boolean
      readonly mayAddToMap: boolean
      readonly doing: Doing
    }

/** What a view is made of besides the workshop: the seat, the notes of this stage, this seat's own ballot, the sums of a closed vote, and how the seat's sheet stands. */
export interface Behind {
  readonly seat: Seat
  readonly notes: readonly Note[]
  readonly ballot: Ballot
  readonly sums: ReadonlyMap<string, number>
  readonly hasAnswered: boolean
}

/** Notes that are shown, under their headings, texts only. */
export const shownHeaps = (notes: readonly Note[]): readonly ShownHeap[] =>
  inHeaps(notes.filter(({ state }) => state === 'shown')).map(({ heap, notes: own }) => ({
    heap,
    notes: own.map(({ text }) => text),
  }))

function checkDoing({ room }: Workshop, stage: string, { seat, hasAnswered }: Behind): Doing {
  if (room.revealed.includes(stage))
    return room.round ? { is: 'check-shown', round: room.round } : { is: 'talk' }
  if (!seat.invitee) return room.round ? { is: 'came-later' } : { is: 'talk' }
  return hasAnswered ? { is: 'answered' } : { is: 'answer', invitee: seat.invitee }
}

function voteDoing(vote: Vote | undefined, { ballot, sums }: Behind): Doing {
  if (!vote) return { is: 'vote-soon' }
  if (vote.isOpen) return { is: 'vote', vote, ballot }
  const dots = vote.options.map(({ id, text }) => ({ text, dots: sums.get(id) ?? 0 }))
  return { is: 'vote-shown', dots: dots.toSorted((a, b) => b.dots - a.dots) }
}

function doingAt(workshop: Workshop, id: string, activity: Activity, behind: Behind): Doing {
  switch (activity) {
    case 'word':
    case 'notes':
      return workshop.room.revealed.includes(id)
        ? { is: 'shown', what: activity, heaps: shownHeaps(behind.notes) }
        : { is: 'write', what: activity }
    case 'check':
      return checkDoing(workshop, id, behind)
    case 'vote':
      return voteDoing(workshop.room.votes[id], behind)
    case 'look':
      return { is: 'look' }
    case 'talk':
      return { is: 'talk' }
  }
}

/** Whether those in the room may add to the map at a stage of this kind: to look at it or to write notes, while it is not locked. */
export const mayAddToMap = ({ plan, room }: Workshop, activity: Activity): boolean =>
  plan.onTheMap && !room.isMapLocked && (activity === 'look' || activity === 'notes')

/** What of a view others bring about, and nothing that time or its own seat changes: two views with the same mark need not be drawn anew. */
export function markOf(view: RoomView): string {
  if (view.is !== 'in') return JSON.stringify(view)
  const { timer, doing, ...rest } = view
  return JSON.stringify([rest, timer.until ?? timer.left, timer.isRunning, markOfDoing(doing)])
}

function markOfDoing(doing: Doing): unknown {
  if (doing.is === 'answer' || doing.is === 'answered') return 'asked'
  return doing.is === 'vote' ? doing.vote : doing
}

/** What a seat may be shown of its workshop at a moment in milliseconds. */
export function roomView(workshop: Workshop, behind: Behind, now: number): RoomView {
  const { plan, room, state } = workshop
  const { seat } = behind
  if (state === 'ended') return { is: 'over' }
  if (seat.state !== 'in') return { is: seat.state === 'removed' ? 'removed' : 'waiting' }
  const stage = stageOf(plan.sheet, room)
  if (!stage) return { is: 'not-begun', name: seat.name, workshop: plan.name }
  const { id, activity, title, ask } = stage
  return {
    is: 'in',
    name: seat.name,
    stage: { id, nth: room.stage + 1, of: plan.sheet.stages.length, activity, title, ask },
    timer: {
      isRunning: room.timer.is === 'running',
      left: leftOn(room.timer, now),
      until: room.timer.is === 'running' ? room.timer.until : null,
    },
    lit: room.lit,
    call: room.gather.isOn && plan.onTheMap ? { count: room.gather.count, at: room.gather.at } : null,
    hasHandUp: seat.hasHandUp,
    isResting: seat.isResting,
    isMuted: seat.isMuted,
    mayLookAtMap: plan.onTheMap,
    mayAddToMap: mayAddToMap(workshop, activity) && !seat.isMuted,
    doing: doingAt(workshop, id, activity, behind),
  }
}
