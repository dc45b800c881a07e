import { type MapInRoom, mapInRoom } from '@/model/workshop/map-in-room'
import { seatById } from '../database/seats'
import { workshopById } from '../database/workshops'
import type { Services } from '../services'

type Deps = Pick<Services, 'database' | 'live'>

/** The map as a seat may see it; undefined where the workshop does not let participants see it, or they are not in the room. */
export async function seeMap({ database, live }: Deps, seatId: string): Promise<MapInRoom | undefined> {
  const seat = await seatById(database, seatId)
  const workshop = seat && (await workshopById(database, seat.workshopId))
  if (seat?.state !== 'in' || workshop?.state !== 'running' || !workshop.plan.onTheMap) return undefined
  return mapInRoom(await live.read(workshop.constellationId))
}
