import { createHash } from 'node:crypto'
import { markOf, type RoomView, roomView } from '@/model/workshop/room-view'
import { stageOf } from '@/model/workshop/workshop'
import { dotsOf } from '../database/ballots'
import { notesOf } from '../database/notes'
import { seatsOf } from '../database/seats'
import { workshopById } from '../database/workshops'
import type { Services } from '../services'

type Deps = Pick<Services, 'database' | 'now' | 'rooms'>

/** A short sign of what a seat may be shown, which says nothing of it: where it is the same, nothing has changed for that seat. */
export const signOf = (view: RoomView): string =>
  createHash('sha256').update(markOf(view)).digest('base64url').slice(0, 16)

/** What a sign means to whoever follows: look anew, and whether there is anything to follow afterwards. */
export interface Sign {
  readonly sign: string
  readonly isLast: boolean
}

/** Tells seats when there is something new for them to see. */
export interface RoomMarks {
  /** Calls `tell` with the sign of what the seat sees now, and again whenever it changes, until what it returns is called. */
  follow(workshopId: string, seatId: string, tell: (sign: Sign) => void): () => void
}

/** The views of all seats of a room by one reading. What is a seat's own alone is left out: it is no news to it. */
async function viewsOf({ database, now }: Deps, workshopId: string): Promise<ReadonlyMap<string, RoomView>> {
  const workshop = await workshopById(database, workshopId)
  if (!workshop) return new Map()
  const stage = stageOf(workshop.plan.sheet, workshop.room)?.id ?? ''
  const [seats, notes, dots] = await Promise.all([
    seatsOf(database, workshopId),
    notesOf(database, workshopId, stage),
    dotsOf(database, workshopId),
  ])
  const behind = { notes, ballot: {}, sums: dots.get(stage) ?? new Map<string, number>(), hasAnswered: false }
  return new Map(seats.map(seat => [seat.id, roomView(workshop, { ...behind, seat }, now())]))
}

interface Follower {
  readonly seatId: string
  readonly tell: (sign: Sign) => void
  told: string | undefined
}

const isLast = ({ is }: RoomView) => is === 'over' || is === 'removed'

/** The least time between two readings of one room, in milliseconds: many people write at once. */
const rest = 700

function watch(deps: Deps, workshopId: string) {
  const followers = new Set<Follower>()
  let due: NodeJS.Timeout | undefined
  let last = 0

  async function look(): Promise<void> {
    const views = await viewsOf(deps, workshopId)
    for (const follower of [...followers]) {
      const view = views.get(follower.seatId) ?? ({ is: 'over' } as const)
      const sign = signOf(view)
      if (sign === follower.told) continue
      follower.told = sign
      follower.tell({ sign, isLast: isLast(view) })
    }
  }
  function lookSoon(): void {
    due ??= setTimeout(
      () => {
        due = undefined
        last = Date.now()
        look().catch(error => console.error('News of a room could not be read.', error))
      },
      Math.max(0, last + rest - Date.now()),
    )
  }
  const stop = deps.rooms.follow(workshopId, lookSoon)
  return {
    followers,
    lookSoon,
    end() {
      clearTimeout(due)
      stop()
    },
  }
}

/** Follows rooms in this process: one reading for all who follow the same one. */
export function roomMarks(deps: Deps): RoomMarks {
  const watched = new Map<string, ReturnType<typeof watch>>()
  return {
    follow(workshopId, seatId, tell) {
      const room = watched.get(workshopId) ?? watch(deps, workshopId)
      watched.set(workshopId, room)
      const follower: Follower = { seatId, tell, told: undefined }
      room.followers.add(follower)
      room.lookSoon()
      return () => {
        room.followers.delete(follower)
        if (room.followers.size > 0) return
        room.end()
        if (watched.get(workshopId) === room) watched.delete(workshopId)
      }
    },
  }
}
