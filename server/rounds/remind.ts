import { changeAskedRound, holdAskedRound } from '../database/asked-rounds'
import type { Database } from '../database/database'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** The least time between two reminders of one round, in milliseconds. */
export const betweenReminders = 3 * 24 * 60 * 60 * 1000

/**
 * Reminds everyone who is asked by account and has not answered, by a sentence in the program and nowhere else; people without an account are never reminded. Who
 * they are nobody is told. `too-soon` where that was done lately.
 */
export const remindOf = (
  { database, now }: Deps,
  id: string,
): Promise<'reminded' | 'too-soon' | 'not-open'> =>
  database.db.transaction().execute(async db => {
    const round = await holdAskedRound({ db }, id)
    if (round?.state !== 'open') return 'not-open'
    if (round.remindedAt !== null && now() - round.remindedAt < betweenReminders) return 'too-soon'
    await changeAskedRound({ db }, id, 'open', { reminded_at: now() })
    return 'reminded'
  })
