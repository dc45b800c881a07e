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
} from '../database/guests'
import { hashOf, newToken } from '../identity/token'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

// Long enough for a second tap on Send to be told the same as the first.
const toldFor = 60_000

/** Begins a sitting of an invitee and returns its token; what sat for them before, or in this browser, is ended (S-42). */
export async function beginSitting(
  { database, now }: Deps,
  inviteeId: string,
  language: Language,
  before: string | undefined,
): Promise<string> {
  const at = now()
  const token = newToken()
  await deleteGuestsBefore(database, at)
  await deleteGuestsOf(database, inviteeId)
  if (before) await deleteGuest(database, hashOf(before))
  await makeGuest(database, {
    tokenHash: hashOf(token),
    inviteeId,
    seatId: null,
    language,
    sitting: firstSitting,
    seenAt: at,
    expiresAt: at + idleTimes(firstSitting).end,
  })
  return token
}

/** The guest a cookie's token stands for, while their sitting lasts. */
export const guestOfToken = async (
  { database, now }: Deps,
  token: string | undefined,
): Promise<Guest | undefined> => (token ? guestOf(database, hashOf(token), now()) : undefined)

/** Keeps where a guest is, and that they did something now. */
export async function keepSitting(
  { database, now }: Deps,
  guest: Guest,
  sitting: Sitting,
  language = guest.language,
): Promise<Guest> {
  const at = now()
  const kept = { ...guest, language, sitting, seenAt: at, expiresAt: at + idleTimes(sitting).end }
  await changeGuest(database, kept)
  return kept
}

/** Ends a sitting. */
export const endSitting = ({ database }: Deps, guest: Guest): Promise<void> =>
  deleteGuest(database, guest.tokenHash)

/** Ends a sitting whose answers were sent: for a minute it still tells a second tap so, without a key to who it was. */
export const endSentSitting = ({ database, now }: Deps, guest: Guest): Promise<void> =>
  changeGuest(database, {
    ...guest,
    inviteeId: null,
    sitting: firstSitting,
    seenAt: 0,
    expiresAt: now() + toldFor,
  })
