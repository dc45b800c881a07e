import type { Words } from '../edition/edition'
import type { SeatState } from './seat'
import { stageOf, type Timer, type Workshop } from './workshop'

/** What somebody who has a constellation open is told of the workshop on it. `now` is when, in milliseconds, as browsers’ clocks differ; `seat` is how they sit in it themselves. */
export interface RoomNow {
  readonly id: string
  readonly name: string
  readonly stage: {
    readonly nth: number
    readonly of: number
    readonly title: Words
    readonly ask: Words
  } | null
  readonly timer: Timer
  readonly now: number
  readonly lit: string | null
  readonly gather: { readonly count: number; readonly at: readonly string[] }
  readonly isMapLocked: boolean
  readonly showsPresence: boolean
  readonly isDoorOpen: boolean
  readonly maySteer: boolean
  readonly seat: SeatState | 'none'
  /** Whether those who lead have muted them, or asked them to leave: they look at the map and do not change it. */
  readonly isHeldBack: boolean
}

/** What is told of a running workshop, at a moment in milliseconds, to somebody with an account: nothing that facilitators alone see. */
export function roomNow(
  { id, plan, room }: Workshop,
  { maySteer, seat, isHeldBack }: Pick<RoomNow, 'maySteer' | 'seat' | 'isHeldBack'>,
  now: number,
): RoomNow {
  const stage = stageOf(plan.sheet, room)
  const { timer, lit, gather, isMapLocked, showsPresence, isDoorOpen } = room
  return {
    id,
    name: plan.name,
    stage: stage
      ? { nth: room.stage + 1, of: plan.sheet.stages.length, title: stage.title, ask: stage.ask }
      : null,
    timer,
    now,
    lit,
    gather,
    isMapLocked,
    showsPresence,
    isDoorOpen,
    maySteer,
    seat,
    isHeldBack,
  }
}
