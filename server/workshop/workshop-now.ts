import type { Actor } from '@/model/access/role'
import { canSteerWorkshop } from '@/model/access/workshop'
import { type RoomNow, roomNow } from '@/model/workshop/room-now'
import { isHeldBack } from '@/model/workshop/seat'
import { seatOfAccount } from '../database/seats'
import { runningOn } from '../database/workshops'
import type { Writes } from '../database/writes'

/** What somebody with an account is told of the workshop that runs on a constellation, the one begun last; null where none runs. */
export async function workshopNow(
  { database, now }: { readonly database: Writes; readonly now: () => number },
  actor: Actor,
  constellationId: string,
): Promise<RoomNow | null> {
  const [workshop] = (await runningOn(database, constellationId)).toSorted(
    (one, other) => (other.beganAt ?? 0) - (one.beganAt ?? 0),
  )
  if (!workshop) return null
  const seat = await seatOfAccount(database, workshop.id, actor.accountId)
  const maySteer = canSteerWorkshop(actor, workshop)
  const keptOff = !maySteer && seat !== undefined && isHeldBack(seat)
  return roomNow(workshop, { maySteer, seat: seat?.state ?? 'none', isHeldBack: keptOff }, now())
}
