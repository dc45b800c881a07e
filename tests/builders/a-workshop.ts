import { runSheets } from '@/content/run-sheets/run-sheets'
import { emptyConstellation } from '@/model/constellation/constellation'
import type { Perspective } from '@/model/edition/perspective'
import type { RunSheet } from '@/model/workshop/run-sheet'
import type { Seat } from '@/model/workshop/seat'
import { firstRoom, type Workshop, type WorkshopPlan } from '@/model/workshop/workshop'
import type { Database } from '@/server/database/database'
import { editionInUse } from '@/server/edition'
import type { LiveMaps } from '@/server/live/live-maps'
import { noPeers } from '@/server/live/peers'
import { beginWorkshop, prepareWorkshop } from '@/server/workshop/prepare-workshop'
import { type RoomNews, roomNews } from '@/server/workshop/room-news'
import { steerWorkshop } from '@/server/workshop/steer-workshop'
import { takeSeat } from '@/server/workshop/take-seat'
import { letIn } from '@/server/workshop/tend-door'

export function aRunSheet(id = 'ninety-minutes'): RunSheet {
  const found = runSheets.find(one => one.id === id)
  if (!found) throw new Error(`There is no run sheet ${id}.`)
  return found
}

/** What is prepared for a workshop of ninety minutes over the whole constellation. */
export const aWorkshopPlan = (given: Partial<WorkshopPlan> = {}): WorkshopPlan => ({
  name: 'Autumn workshop',
  sheet: aRunSheet(),
  facilitators: ['ann'],
  about: ['constellation'],
  threshold: 5,
  onTheMap: true,
  seats: 40,
  notes: 'Ann opens, Bea keeps time.',
  ...given,
})

export const aWorkshop = (given: Partial<Workshop> = {}): Workshop => ({
  id: 'workshop',
  workspaceId: 'workspace',
  constellationId: 'constellation',
  state: 'running',
  plan: aWorkshopPlan(),
  room: firstRoom,
  door: null,
  madeAt: 1,
  beganAt: 2,
  endedAt: null,
  record: null,
  ...given,
})

export const aSeat = (given: Partial<Seat> = {}): Seat => ({
  id: 'seat',
  workshopId: 'workshop',
  accountId: null,
  name: 'Blue Heron',
  perspective: 'team-member',
  state: 'in',
  hasHandUp: false,
  isResting: false,
  isMuted: false,
  invitee: null,
  wrote: 0,
  ...given,
})

/** All a workshop needs of the program, over an empty map. */
export const roomDeps = (database: Database, now: () => number = Date.now) => ({
  database,
  now,
  secret: 'a secret',
  edition: editionInUse(),
  live: {
    read: async () => emptyConstellation,
    tell: () => undefined,
    renewRights: () => undefined,
  } as unknown as LiveMaps,
  rooms: roomNews(noPeers) as RoomNews,
})
export type RoomDeps = ReturnType<typeof roomDeps>

/** A workshop that runs with its door open; returns its id. */
export async function aRunningWorkshop(
  deps: RoomDeps,
  constellationId: string,
  plan: Partial<WorkshopPlan> = {},
): Promise<string> {
  const id = await prepareWorkshop(deps, constellationId, aWorkshopPlan(plan))
  const beginning = await beginWorkshop(deps, id)
  if (beginning !== 'begun') throw new Error(beginning)
  await steerWorkshop(deps, id, { do: 'door', open: true })
  return id
}

/** People in the room, under names of the list; returns their seats. */
export async function someSeats(
  deps: RoomDeps,
  workshopId: string,
  names: readonly string[],
  perspective: Perspective = 'team-member',
): Promise<readonly Seat[]> {
  const seats: Seat[] = []
  for (const name of names) {
    const seating = await takeSeat(deps, workshopId, { name, perspective })
    if (seating.is !== 'seated') throw new Error(`${name}: ${seating.is}`)
    await letIn(deps, workshopId, seating.seat.id)
    seats.push(seating.seat)
  }
  return seats
}
