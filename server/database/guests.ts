import type { Language } from '@/model/edition/words-in'
import { type Sitting, sittingSchema } from '@/model/participant/sitting'
import type { Tables } from './tables'
import type { Writes } from './writes'

/** Somebody without an account, while they sit and answer or take part in a workshop. Times are milliseconds; `inviteeId` is null once they have sent, and for who has a seat. */
export interface Guest {
  readonly tokenHash: string
  readonly inviteeId: string | null
  readonly seatId: string | null
  readonly language: Language
  readonly sitting: Sitting
  readonly seenAt: number
  readonly expiresAt: number
}

const rowOf = (guest: Guest): Tables['guest'] => ({
  token_hash: guest.tokenHash,
  invitee_id: guest.inviteeId,
  seat_id: guest.seatId,
  language: guest.language,
  sitting: JSON.stringify(guest.sitting),
  seen_at: guest.seenAt,
  expires_at: guest.expiresAt,
})

export async function makeGuest({ db }: Writes, guest: Guest): Promise<void> {
  await db.insertInto('guest').values(rowOf(guest)).execute()
}

/** The guest of a token, until they expire. */
export async function guestOf({ db }: Writes, tokenHash: string, now: number): Promise<Guest | undefined> {
  const row = await db
    .selectFrom('guest')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return (
    row && {
      tokenHash: row.token_hash,
      inviteeId: row.invitee_id,
      seatId: row.seat_id,
      language: row.language,
      sitting: sittingSchema.parse(JSON.parse(row.sitting)),
      seenAt: row.seen_at,
      expiresAt: row.expires_at,
    }
  )
}

/** Writes a guest as they are now; does nothing where they are gone. */
export async function changeGuest({ db }: Writes, guest: Guest): Promise<void> {
  const { token_hash, ...values } = rowOf(guest)
  await db.updateTable('guest').set(values).where('token_hash', '=', token_hash).execute()
}

/** Writes where a guest is, and when they did something last; does nothing where they are gone, or their seat was taken away meanwhile. */
export async function moveGuest({ db }: Writes, guest: Guest): Promise<void> {
  const { language, sitting, seen_at, expires_at } = rowOf(guest)
  await db
    .updateTable('guest')
    .set({ language, sitting, seen_at, expires_at })
    .where('token_hash', '=', guest.tokenHash)
    .where('seat_id', guest.seatId === null ? 'is' : '=', guest.seatId)
    .execute()
}

export async function deleteGuest({ db }: Writes, tokenHash: string): Promise<void> {
  await db.deleteFrom('guest').where('token_hash', '=', tokenHash).execute()
}

/** Ends every sitting of one invitee. */
export async function deleteGuestsOf({ db }: Writes, inviteeId: string): Promise<void> {
  await db.deleteFrom('guest').where('invitee_id', '=', inviteeId).execute()
}

/** Whether somebody sits in a seat now. */
export async function isSatIn({ db }: Writes, seatId: string, now: number): Promise<boolean> {
  const row = await db
    .selectFrom('guest')
    .select('seat_id')
    .where('seat_id', '=', seatId)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

/** The seat a sitting is in; null where it has none, undefined where it is gone. */
export async function seatSatIn({ db }: Writes, tokenHash: string): Promise<string | null | undefined> {
  const row = await db
    .selectFrom('guest')
    .select('seat_id')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row?.seat_id
}

/** Ends every sitting in one seat. */
export async function deleteGuestsInSeat({ db }: Writes, seatId: string): Promise<void> {
  await db.deleteFrom('guest').where('seat_id', '=', seatId).execute()
}

/** What sat in the seats of a room is put out of it: each row stays until it expires and holds a sitting that leads nowhere. Times are milliseconds. */
export async function putOutOfRoom(
  { db }: Writes,
  workshopId: string,
  sitting: Sitting,
  expiresAt: number,
): Promise<void> {
  await db
    .updateTable('guest')
    .set({ seat_id: null, sitting: JSON.stringify(sitting), seen_at: 0, expires_at: expiresAt })
    .where('seat_id', 'in', db.selectFrom('seat').select('id').where('workshop_id', '=', workshopId))
    .execute()
}

export async function deleteGuestsBefore({ db }: Writes, now: number): Promise<void> {
  await db.deleteFrom('guest').where('expires_at', '<=', now).execute()
}
