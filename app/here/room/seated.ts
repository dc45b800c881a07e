import type { Outcome } from '@/components/participant/room/notice'
import type { RoomView } from '@/model/workshop/room-view'
import type { Guest } from '@/server/database/guests'
import type { Services } from '@/server/services'
import type { Act } from '../form'

/** Somebody with a seat, and what they sit with: where they are in the check, the language, more time. */
export interface Seated {
  readonly guest: Guest
  readonly seatId: string
}

export type RoomDeps = Pick<Services, 'database' | 'now' | 'live' | 'rooms' | 'edition'>

/** A room one is in. */
export type InRoom = Extract<RoomView, { is: 'in' }>

/** Whatever stood in a form of a room when something was pressed. */
export type RoomForm = Act<'write'>
export type Draft = Omit<RoomForm, 'act'>

/** What is told besides what the room shows: what came of something, and what stood in a form and was not taken. `saysNothing`: they asked to send where nothing was answered. */
export interface Told {
  readonly outcome?: Outcome
  readonly draft?: Draft | undefined
  readonly saysNothing?: boolean
}
