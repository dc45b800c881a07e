import type { Note } from '@/model/workshop/note'
import type { Seat } from '@/model/workshop/seat'
import { stageOf, type Workshop } from '@/model/workshop/workshop'
import { askedRoundById } from '../database/asked-rounds'
import { countBallots, dotsOf } from '../database/ballots'
import { notesOf } from '../database/notes'
import { seatsOf } from '../database/seats'
import { answeredSoFar } from '../rounds/answered-so-far'
import type { Services } from '../services'

/** Somebody in the room as a facilitator sees them: nothing that tells what they wrote, answered or chose, nor how much. */
export type DeskSeat = Pick<
  Seat,
  'id' | 'name' | 'perspective' | 'state' | 'hasHandUp' | 'isResting' | 'isMuted'
>

/** What a facilitator sees of a room besides the workshop itself. `answered` is undefined below the check's threshold (S-27). */
export interface Desk {
  readonly seats: readonly DeskSeat[]
  /** What may be read by now. */
  readonly notes: readonly Note[]
  /** How much waits to be read at this stage. */
  readonly waiting: number
  /** How many have placed dots at this stage. */
  readonly voted: number
  /** Sums of the vote at this stage once it is closed, by option. */
  readonly dots: ReadonlyMap<string, number>
  readonly answered: number | undefined
}

const asSeen = ({ id, name, perspective, state, hasHandUp, isResting, isMuted }: Seat): DeskSeat => ({
  ...{ id, name, perspective, state, hasHandUp, isResting, isMuted },
})

/** Reads what a facilitator sees of a room at the stage it is at. All notes are read, because a vote may choose from earlier ones. */
export async function seeDesk(
  { database }: Pick<Services, 'database'>,
  { id, plan, room }: Workshop,
): Promise<Desk> {
  const stage = stageOf(plan.sheet, room)?.id ?? ''
  const [seats, notes, voted, dots, round] = await Promise.all([
    seatsOf(database, id),
    notesOf(database, id),
    countBallots(database, id, stage),
    dotsOf(database, id),
    room.round === null ? undefined : askedRoundById(database, room.round),
  ])
  return {
    seats: seats.map(asSeen),
    notes: notes.filter(({ state }) => state !== 'waiting'),
    waiting: notes.filter(one => one.state === 'waiting' && one.stage === stage).length,
    voted,
    dots: dots.get(stage) ?? new Map(),
    answered: round?.state === 'open' ? await answeredSoFar(database, round) : undefined,
  }
}
