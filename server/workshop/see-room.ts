import { type RoomView, roomView } from '@/model/workshop/room-view'
import { stageOf } from '@/model/workshop/workshop'
import { ballotOf, dotsOf } from '../database/ballots'
import { inviteeById } from '../database/invitees'
import { notesOf } from '../database/notes'
import { seatById } from '../database/seats'
import { workshopById } from '../database/workshops'
import type { Services } from '../services'

type Deps = Pick<Services, 'database' | 'now'>

/** What a seat may be shown now: the one way anything of a room reaches a participant (S-43). */
export async function seeRoom({ database, now }: Deps, seatId: string): Promise<RoomView> {
  const seat = await seatById(database, seatId)
  const workshop = seat && (await workshopById(database, seat.workshopId))
  if (!seat || !workshop) return { is: 'over' }
  const stage = stageOf(workshop.plan.sheet, workshop.room)?.id ?? ''
  const [notes, ballot, dots, invitee] = await Promise.all([
    notesOf(database, workshop.id, stage),
    ballotOf(database, seatId, stage),
    dotsOf(database, workshop.id),
    seat.invitee === null ? undefined : inviteeById(database, seat.invitee),
  ])
  const sums = dots.get(stage) ?? new Map<string, number>()
  return roomView(workshop, { seat, notes, ballot, sums, hasAnswered: invitee?.hasAnswered ?? false }, now())
}
