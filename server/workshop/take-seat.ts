import { randomInt, randomUUID } from 'node:crypto'
import { pseudonyms } from '@/content/guidance/pseudonyms'
import type { Actor } from '@/model/access/role'
import type { Perspective } from '@/model/edition/perspective'
import { freeNames, type Seat } from '@/model/workshop/seat'
import type { Workshop } from '@/model/workshop/workshop'
import { changeGuest, type Guest, seatSatIn } from '../database/guests'
import { insertSeat, seatOfAccount, seatsOf } from '../database/seats'
import { holdWorkshop, workshopByCode } from '../database/workshops'
import type { Services } from '../services'
import { hashOfRoomCode } from './room-code'

type Deps = Pick<Services, 'database' | 'rooms'>

const fineness = 2 ** 40
const draw = () => randomInt(fineness) / fineness

/** Who sits down, and under which name. */
export interface Sitter {
  readonly accountId: string | null
  readonly name: string
  readonly perspective: Perspective
}

/** A seat, or why there is none: the door is closed or the workshop is over, the room is full, or somebody took the name meanwhile. */
export type Seating =
  | { readonly is: 'seated'; readonly seat: Seat }
  | { readonly is: 'closed' | 'full' | 'name-taken' }

/** The running workshop a typed code opens, whether or not its door is open now. */
export async function workshopOfCode(
  { database, secret }: Pick<Services, 'database' | 'secret'>,
  typed: string,
): Promise<Workshop | undefined> {
  const hash = hashOfRoomCode(secret, typed)
  return hash === undefined ? undefined : workshopByCode(database, hash)
}

/** A few pseudonyms that are free in a room, drawn anew each time. */
export async function namesToChoose(
  { database }: Pick<Deps, 'database'>,
  workshopId: string,
  count = 5,
): Promise<readonly string[]> {
  const taken = (await seatsOf(database, workshopId)).map(({ name }) => name)
  return freeNames(pseudonyms, taken, count, draw)
}

const aSeat = (workshopId: string, { accountId, name, perspective }: Sitter): Seat => ({
  id: randomUUID(),
  workshopId,
  accountId,
  name,
  perspective,
  // Those with an account are known; everyone else waits until a facilitator lets them in (S-10).
  state: accountId === null ? 'waiting' : 'in',
  hasHandUp: false,
  isResting: false,
  isMuted: false,
  invitee: null,
  wrote: 0,
})

async function seated(
  { database }: Deps,
  workshopId: string,
  sitter: Sitter,
  guest?: Guest,
): Promise<Seating> {
  return database.db.transaction().execute(async db => {
    const step = { db }
    const workshop = await holdWorkshop(step, workshopId)
    if (workshop?.state !== 'running' || !workshop.room.isDoorOpen) return { is: 'closed' }
    const seats = await seatsOf(step, workshopId)
    const satIn = guest && (await seatSatIn(step, guest.tokenHash))
    const own = seats.find(({ id }) => id === satIn)
    if (own) return { is: 'seated', seat: own }
    // Who was turned away takes nobody's place.
    if (seats.filter(({ state }) => state !== 'removed').length >= workshop.plan.seats) return { is: 'full' }
    if (seats.some(({ name }) => name === sitter.name)) return { is: 'name-taken' }
    const seat = aSeat(workshopId, sitter)
    await insertSeat(step, seat)
    // In the same step, so that of two requests at once one sitting has one seat.
    if (guest) await changeGuest(step, { ...guest, seatId: seat.id })
    return { is: 'seated', seat }
  })
}

/** Gives somebody without an account a seat in the lobby: `guest` has one by it, however often they ask at once. Only names of the list are taken, so that nobody writes their own (S-6). */
export async function takeSeat(
  deps: Deps,
  workshopId: string,
  { name, perspective }: Omit<Sitter, 'accountId'>,
  guest?: Guest,
): Promise<Seating> {
  if (!pseudonyms.includes(name)) return { is: 'name-taken' }
  const seating = await seated(deps, workshopId, { accountId: null, name, perspective }, guest)
  if (seating.is === 'seated') deps.rooms.say(workshopId)
  return seating
}

/** Gives somebody with an account their seat, the one they had where they have one. `name` is their own or a pseudonym. */
export async function takeSeatAs(
  deps: Deps,
  workshopId: string,
  { accountId }: Pick<Actor, 'accountId'>,
  { name, perspective }: Omit<Sitter, 'accountId'>,
): Promise<Seating> {
  const had = await seatOfAccount(deps.database, workshopId, accountId)
  if (had) return { is: 'seated', seat: had }
  const seating = await seated(deps, workshopId, { accountId, name, perspective })
  if (seating.is === 'seated') deps.rooms.say(workshopId)
  return seating
}
