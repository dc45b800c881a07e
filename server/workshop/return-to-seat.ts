import type { Seat } from '@/model/workshop/seat'
import { changeGuest, type Guest, isSatIn } from '../database/guests'
import { changeSeat, seatsOf } from '../database/seats'
import { holdWorkshop } from '../database/workshops'
import type { Services } from '../services'

type Deps = Pick<Services, 'database' | 'rooms' | 'now'>

/** The seat somebody comes back to, the door is closed or the workshop over, or there is no empty seat under that name. */
export type Returning =
  | { readonly is: 'back'; readonly seat: Seat }
  | { readonly is: 'closed' | 'no-such-seat' }

/**
 * Gives somebody without an account the seat they had, so that one person stays one: what they placed, and that they were asked, is still theirs. Nothing on
 * their device tells who they are (S-6); they know the made-up name, nobody sits in the seat, and a facilitator lets them in again, who can see or hear them.
 */
export async function returnToSeat(
  deps: Deps,
  workshopId: string,
  name: string,
  guest: Guest,
): Promise<Returning> {
  const { database, rooms, now } = deps
  const returning = await database.db.transaction().execute(async (db): Promise<Returning> => {
    const step = { db }
    const workshop = await holdWorkshop(step, workshopId)
    if (workshop?.state !== 'running' || !workshop.room.isDoorOpen) return { is: 'closed' }
    const seat = (await seatsOf(step, workshopId)).find(one => one.name === name && one.accountId === null)
    if (!seat || seat.state === 'removed' || (await isSatIn(step, seat.id, now())))
      return { is: 'no-such-seat' }
    const state = seat.state === 'waiting' ? 'waiting' : 'back'
    await changeSeat(step, workshopId, seat.id, { state, hasHandUp: false })
    // In the same step, so that of two who come at once one has it.
    await changeGuest(step, { ...guest, seatId: seat.id })
    return { is: 'back', seat: { ...seat, state } }
  })
  if (returning.is === 'back') rooms.say(workshopId)
  return returning
}
