import { deleteGuestsInSeat } from '../database/guests'
import { changeSeat, deleteSeat, type SeatChange, seatById, seatsOf } from '../database/seats'
import type { Services } from '../services'

type Deps = Pick<Services, 'database' | 'rooms'>

async function change(deps: Deps, workshopId: string, seatId: string, what: SeatChange): Promise<boolean> {
  const isChanged = await changeSeat(deps.database, workshopId, seatId, what)
  if (isChanged) deps.rooms.say(workshopId)
  return isChanged
}

/** Lets somebody in who waits. */
export const letIn = (deps: Deps, workshopId: string, seatId: string): Promise<boolean> =>
  change(deps, workshopId, seatId, { state: 'in' })

/** Lets everyone in who waits; says how many. */
export async function letAllIn(deps: Deps, workshopId: string): Promise<number> {
  const waiting = (await seatsOf(deps.database, workshopId)).filter(({ state }) => state === 'waiting')
  for (const { id } of waiting) await changeSeat(deps.database, workshopId, id, { state: 'in' })
  if (waiting.length > 0) deps.rooms.say(workshopId)
  return waiting.length
}

/** Asks somebody to leave: they see nothing of the room from now on. Their seat stays taken, so that the name is not given to another. */
export const askToLeave = (deps: Deps, workshopId: string, seatId: string): Promise<boolean> =>
  change(deps, workshopId, seatId, { state: 'removed', hasHandUp: false })

/** Takes what somebody writes for now, or does not. */
export const mute = (deps: Deps, workshopId: string, seatId: string, isMuted: boolean): Promise<boolean> =>
  change(deps, workshopId, seatId, { isMuted })

/** Somebody's hand, by themselves or seen to by a facilitator. */
export const raiseHand = (
  deps: Deps,
  workshopId: string,
  seatId: string,
  hasHandUp: boolean,
): Promise<boolean> => change(deps, workshopId, seatId, { hasHandUp })

/** Somebody takes a pause or is back; no reason is asked. */
export const rest = (deps: Deps, workshopId: string, seatId: string, isResting: boolean): Promise<boolean> =>
  change(deps, workshopId, seatId, isResting ? { isResting, hasHandUp: false } : { isResting })

/** Somebody leaves: their seat, their sitting and their dots are gone; what they wrote stays, as nothing tells whose it is. */
export async function leaveSeat(deps: Deps, seatId: string): Promise<void> {
  const seat = await seatById(deps.database, seatId)
  if (!seat) return
  await deleteGuestsInSeat(deps.database, seatId)
  await deleteSeat(deps.database, seatId)
  await deps.database.forgetDeleted()
  deps.rooms.say(seat.workshopId)
}
