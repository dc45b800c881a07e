import type { Perspective } from '../edition/perspective'

/** Waits to be let in, comes back to the seat they had and waits, is in the room, or was asked to leave. */
export const seatStates = ['waiting', 'back', 'in', 'removed'] as const
export type SeatState = (typeof seatStates)[number]

/**
 * Somebody's place in a room, gone when the workshop ends. `name` is a pseudonym, or for an account that wished so its own name. `isMuted`: what they write is not
 * taken for now. `isResting`: they took a pause, no reason asked. `invitee` is whom the round of the check asks. `wrote` counts what they wrote, so that nobody floods the room.
 */
export interface Seat {
  readonly id: string
  readonly workshopId: string
  readonly accountId: string | null
  readonly name: string
  readonly perspective: Perspective
  readonly state: SeatState
  readonly hasHandUp: boolean
  readonly isResting: boolean
  readonly isMuted: boolean
  readonly invitee: string | null
  readonly wrote: number
}

/** The most notes and words one person writes in a workshop. */
export const mostWritten = 60

/** A few pseudonyms nobody in the room has; `draw` gives numbers from 0 to below 1. */
export function freeNames(
  all: readonly string[],
  taken: readonly string[],
  count: number,
  draw: () => number,
): readonly string[] {
  const free = all.filter(name => !taken.includes(name))
  const drawn: string[] = []
  while (drawn.length < count && free.length > 0)
    drawn.push(...free.splice(Math.floor(draw() * free.length), 1))
  return drawn
}

/** Whether those who lead keep somebody from changing anything: muted, or asked to leave. */
export const isHeldBack = ({ isMuted, state }: Pick<Seat, 'isMuted' | 'state'>): boolean =>
  isMuted || state === 'removed'
