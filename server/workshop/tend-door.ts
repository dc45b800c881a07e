import { deleteGuestsInSeat } from '../database/guests'
import { changeSeat, deleteSeat, type SeatChange, seatById, seatsOf } from '../database/seats'
import { takeSheet } from '../database/sheets'
import { workshopById } from '../database/workshops'
import type { Services } from '../services'
import { tellOf } from './tell-of'

type Deps = Pick<Services, 'database' | 'rooms'>
type DepsOfRights = Pick<Services, 'database' | 'rooms' | 'live'>

async function change(deps: Deps, workshopId: string, seatId: string, what: SeatChange): Promise<boolean> {
  const isChanged = await changeSeat(deps.database, workshopId, seatId, what)
  if (isChanged) deps.rooms.say(workshopId)
  return isChanged
}

/** Changes what somebody may do in the room; one with an account may do as much on the live map from now on. */
async function changeRight(
  deps: DepsOfRights,
  workshopId: string,
  seatId: string,
  what: SeatChange,
): Promise<boolean> {
  const isChanged = await change(deps, workshopId, seatId, what)
  const workshop = isChanged ? await workshopById(deps.database, workshopId) : undefined
  if (!workshop) return isChanged
  deps.live.renewRights(workshop.constellationId)
  tellOf(deps, workshop)
  return isChanged
}

/** Lets somebody in who waits. */
export const letIn = (deps: DepsOfRights, workshopId: string, seatId: string): Promise<boolean> =>
  changeRight(deps, workshopId, seatId, { state: 'in' })

/** Lets everyone in who waits; says how many. */
export async function letAllIn(deps: Deps, workshopId: string): Promise<number> {
  const waiting = (await seatsOf(deps.database, workshopId)).filter(({ state }) => state === 'waiting')
  for (const { id } of waiting) await changeSeat(deps.database, workshopId, id, { state: 'in' })
  if (waiting.length > 0) deps.rooms.say(workshopId)
  return waiting.length
}

/** Asks somebody to leave: they see nothing of the room from now on, and only look at its map. Their seat stays taken, so that the name is not given to another. */
export const askToLeave = (deps: DepsOfRights, workshopId: string, seatId: string): Promise<boolean> =>
  changeRight(deps, workshopId, seatId, { state: 'removed', hasHandUp: false })

/** Takes what somebody writes for now, in the room and on its map, or does not. */
export const mute = (
  deps: DepsOfRights,
  workshopId: string,
  seatId: string,
  isMuted: boolean,
): Promise<boolean> => changeRight(deps, workshopId, seatId, { isMuted })

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

/** Somebody leaves: their seat, their sitting, their dots and the answers they did not send are gone; what they wrote stays, as nothing tells whose it is. Who was asked to leave has left: their name is given to nobody. */
export async function leaveSeat(deps: Deps, seatId: string): Promise<void> {
  const seat = await seatById(deps.database, seatId)
  if (!seat || seat.state === 'removed') return
  await deleteGuestsInSeat(deps.database, seatId)
  await deleteSeat(deps.database, seatId)
  if (seat.invitee !== null) await takeSheet(deps.database, seat.invitee)
  await deps.database.forgetDeleted()
  deps.rooms.say(seat.workshopId)
}

/** Somebody with an account leaves. Who is muted stays so, and comes back once a facilitator lets them in; who was asked to leave has left. */
export async function stepOut(deps: Deps, seatId: string): Promise<void> {
  const seat = await seatById(deps.database, seatId)
  if (seat?.isMuted && seat.state !== 'removed')
    await change(deps, seat.workshopId, seatId, { state: 'waiting', hasHandUp: false })
  else await leaveSeat(deps, seatId)
}
