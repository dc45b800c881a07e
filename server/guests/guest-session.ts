import type { Language } from '@/model/edition/words-in'
import { firstSitting, idleTimes, type Sitting } from '@/model/participant/sitting'
import type { Database } from '../database/database'
import {
  changeGuest,
  deleteGuest,
  deleteGuestsBefore,
  deleteGuestsOf,
  type Guest,
  guestOf,
  makeGuest,
  moveGuest,
} from '../database/guests'
import { hashOf, newToken } from '../identity/token'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** How long somebody is told what came of their sitting, in milliseconds: long enough for a second tap on Send to be told the same as the first. */
export const toldFor = 60_000

/** Whom a sitting is for: somebody who is asked, or who is on their way into a workshop. */
export type SittingFor = { readonly invitee: string } | { readonly workshop: string }

/** Begins a sitting and returns its token; what sat for the same invitee before, or in this browser, is ended (S-42). */
export async function beginSitting(
  { database, now }: Deps,
  who: SittingFor,
  language: Language,
  before: string | undefined,
): Promise<string> {
  const at = now()
  const token = newToken()
  const inviteeId = 'invitee' in who ? who.invitee : null
  await database.quickly(async step => {
    await deleteGuestsBefore(step, at)
    if (inviteeId !== null) await deleteGuestsOf(step, inviteeId)
    if (before) await deleteGuest(step, hashOf(before))
    await makeGuest(step, {
      tokenHash: hashOf(token),
      inviteeId,
      seatId: null,
      language,
      sitting: { ...firstSitting, workshop: 'workshop' in who ? who.workshop : null },
      seenAt: at,
      expiresAt: at + idleTimes(firstSitting).end,
    })
  })
  await database.settle()
  return token
}

/** The guest a cookie's token stands for, while their sitting lasts. */
export const guestOfToken = async (
  { database, now }: Deps,
  token: string | undefined,
): Promise<Guest | undefined> => (token ? guestOf(database, hashOf(token), now()) : undefined)

/** A guest where they are now (milliseconds), having done something. */
export const seenNow = (guest: Guest, sitting: Sitting, language: Language, at: number): Guest => ({
  ...guest,
  language,
  sitting,
  seenAt: at,
  expiresAt: at + idleTimes(sitting).end,
})

/** Keeps where a guest is, and that they did something now. */
export async function keepSitting(
  { database, now }: Deps,
  guest: Guest,
  sitting: Sitting,
  language = guest.language,
): Promise<Guest> {
  const kept = seenNow(guest, sitting, language, now())
  // Where somebody is on their way is not worth waiting for the disk.
  await database.oneQuickly(step => moveGuest(step, kept))
  return kept
}

/** Puts somebody who found their way into a workshop onto their seat. `isBack`: they had it before. */
export async function sitDown(
  { database, now }: Deps,
  guest: Guest,
  seatId: string,
  isBack = false,
): Promise<Guest> {
  const sitting = { ...guest.sitting, workshop: null, names: [], at: 'promise' as const, isBack }
  const seated = seenNow({ ...guest, seatId }, sitting, guest.language, now())
  await database.oneQuickly(step => changeGuest(step, seated))
  return seated
}

/** Ends a sitting. */
export const endSitting = ({ database }: Deps, guest: Guest): Promise<void> =>
  deleteGuest(database, guest.tokenHash)

/** Ends a sitting whose answers were sent: for a minute it still tells a second tap so, without a key to who it was. */
export async function endSentSitting({ database, now }: Deps, guest: Guest): Promise<void> {
  const ended = { ...guest, inviteeId: null, sitting: firstSitting, seenAt: 0, expiresAt: now() + toldFor }
  await database.oneQuickly(step => changeGuest(step, ended))
}
