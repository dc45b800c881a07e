import { isHeldBack, type Seat } from '@/model/workshop/seat'
import type { Tables } from './tables'
import type { Writes } from './writes'

const read = (row: Tables['seat']): Seat => ({
  id: row.id,
  workshopId: row.workshop_id,
  accountId: row.account_id,
  name: row.name,
  perspective: row.perspective,
  state: row.state,
  hasHandUp: row.hand_up === 1,
  isResting: row.resting === 1,
  isMuted: row.muted === 1,
  invitee: row.invitee_id,
  wrote: row.wrote,
})

const flag = (is: boolean | undefined) => (is === undefined ? undefined : is ? 1 : 0)

export async function seatById({ db }: Writes, id: string): Promise<Seat | undefined> {
  const row = await db.selectFrom('seat').selectAll().where('id', '=', id).executeTakeFirst()
  return row && read(row)
}

/** The seats of a room by name: no order tells who came when. */
export async function seatsOf({ db }: Writes, workshopId: string): Promise<readonly Seat[]> {
  const rows = await db
    .selectFrom('seat')
    .selectAll()
    .where('workshop_id', '=', workshopId)
    .orderBy('name')
    .execute()
  return rows.map(read)
}

/** The seat an account has in a room. */
export async function seatOfAccount(
  { db }: Writes,
  workshopId: string,
  accountId: string,
): Promise<Seat | undefined> {
  const row = await db
    .selectFrom('seat')
    .selectAll()
    .where('workshop_id', '=', workshopId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row && read(row)
}

/** The accounts that are muted in a room or were asked to leave it. */
export async function accountsHeldBack(database: Writes, workshopId: string): Promise<ReadonlySet<string>> {
  const heldBack = (await seatsOf(database, workshopId)).filter(isHeldBack)
  return new Set(heldBack.flatMap(({ accountId }) => accountId ?? []))
}

/** Puts a seat into a room. Hold the workshop first: two people cannot take one name. */
export async function insertSeat({ db }: Writes, seat: Seat): Promise<void> {
  await db
    .insertInto('seat')
    .values({
      id: seat.id,
      workshop_id: seat.workshopId,
      account_id: seat.accountId,
      name: seat.name,
      perspective: seat.perspective,
      state: seat.state,
      hand_up: flag(seat.hasHandUp) ?? 0,
      resting: flag(seat.isResting) ?? 0,
      muted: flag(seat.isMuted) ?? 0,
      invitee_id: seat.invitee,
      wrote: seat.wrote,
    })
    .execute()
}

/** What of a seat changes while it lasts. */
export type SeatChange = Partial<
  Pick<Seat, 'state' | 'hasHandUp' | 'isResting' | 'isMuted' | 'invitee' | 'name' | 'perspective'>
>

/** Changes a seat of a room; false where the room has it not. */
export async function changeSeat(
  { db }: Writes,
  workshopId: string,
  id: string,
  change: SeatChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('seat')
    .set({
      state: change.state,
      name: change.name,
      perspective: change.perspective,
      hand_up: flag(change.hasHandUp),
      resting: flag(change.isResting),
      muted: flag(change.isMuted),
      invitee_id: change.invitee,
    })
    .where('id', '=', id)
    .where('workshop_id', '=', workshopId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Counts one more thing that was written from a seat; false where that would be more than `most`. */
export async function countWritten({ db }: Writes, id: string, most: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('seat')
    .set(row => ({ wrote: row('wrote', '+', 1) }))
    .where('id', '=', id)
    .where('wrote', '<', most)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes a seat away, with the sitting in it and its ballots. */
export async function deleteSeat({ db }: Writes, id: string): Promise<void> {
  await db.deleteFrom('seat').where('id', '=', id).execute()
}

/** Takes all seats of a room away. */
export async function deleteSeatsOf({ db }: Writes, workshopId: string): Promise<void> {
  await db.deleteFrom('seat').where('workshop_id', '=', workshopId).execute()
}
