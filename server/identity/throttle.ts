import type { Database } from '../database/database'
import {
  deleteAttemptsBefore,
  forgetAttempts,
  noteAttempt,
  takeBackAttempts,
  triesOf,
} from '../database/sign-in-attempts'
import type { Writes } from '../database/writes'
import { knownMark } from './known-browser'
import { keyedHash } from './token'

const span = 15 * 60 * 1000
const firstPause = 5_000
const longestPause = 5 * 60 * 1000
const triesOfOne = 5
const triesOfAnAddress = 30

/** What counting tries needs. */
export interface ThrottleDeps {
  readonly database: Database
  readonly secret: string
  readonly now: () => number
}

/** Who tries: an e-mail address, a network address, and the browser's mark where it has one. */
export interface Trier {
  readonly email: string
  readonly address: string
  readonly browser: string | undefined
}

/** The pause before the next try is looked at, in milliseconds: none for the first tries, then 5 seconds, doubled each time up to 5 minutes. */
export const pauseAfter = (tries: number, free: number, longest = longestPause): number =>
  tries < free ? 0 : Math.min(longest, firstPause * 2 ** (tries - free))

/** One count of tries: by what, how many are free, whether a right try forgets it, and the longest pause in milliseconds where it is another than five minutes. */
export interface Counter {
  readonly key: string
  readonly free: number
  readonly own: boolean
  readonly longest?: number
}

// A browser that signed in before is counted by itself, so nobody else's tries can lock its person out
// (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
function countersOf({ email, address, browser }: Trier, secret: string): readonly Counter[] {
  const mark = knownMark(secret, email, browser)
  if (mark) return [{ key: keyedHash(secret, `try by browser\n${mark}`), free: triesOfOne, own: true }]
  return [
    { key: keyedHash(secret, `try for account\n${email}`), free: triesOfOne, own: true },
    { key: keyedHash(secret, `try from address\n${address}`), free: triesOfAnAddress, own: false },
  ]
}

/** What came of asking to try: seconds to wait, or leave to try and what to call where the try was right. */
export type Leave =
  | { readonly ok: true; readonly right: () => Promise<void> }
  | { readonly ok: false; readonly seconds: number }

/** Asks for leave to look at a password. Every try counts as wrong until `right` is called; a try refused here does not count. Kept for 15 minutes, as keyed hashes. */
export const leaveToTry = (trier: Trier, deps: ThrottleDeps): Promise<Leave> =>
  leaveBy(countersOf(trier, deps.secret), deps)

async function noteTry({ db }: Writes, counters: readonly Counter[], at: number) {
  await deleteAttemptsBefore({ db }, at - span)
  const ids: number[] = []
  let until = 0
  for (const { key, free, longest } of counters) {
    const id = await noteAttempt({ db }, key, at)
    ids.push(id)
    const { count, last } = await triesOf({ db }, key, at - span, id)
    until = Math.max(until, last + pauseAfter(count, free, longest))
  }
  if (until > at) await takeBackAttempts({ db }, ids)
  return { ids, until }
}

/** The same, by any counts. */
export async function leaveBy(
  counters: readonly Counter[],
  { database, now }: Omit<ThrottleDeps, 'secret'>,
): Promise<Leave> {
  const at = now()
  const { ids, until } = await database.quickly(step => noteTry(step, counters, at))
  if (until > at) return { ok: false, seconds: Math.ceil((until - at) / 1000) }
  const right = () =>
    database.quickly(async step => {
      await takeBackAttempts(step, ids)
      for (const { key, own } of counters) if (own) await forgetAttempts(step, key)
    })
  return { ok: true, right }
}
