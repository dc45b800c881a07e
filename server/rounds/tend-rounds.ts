import { closedBefore, openRounds } from '../database/asked-rounds'
import type { Database } from '../database/database'
import { dayOf } from '../database/responses'
import { deleteSheetsOf } from '../database/sheets'
import { deleteUntold } from '../database/told'
import { lateFor } from './answering'
import { closeAskedRound } from './close-round'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** Own words that nobody let through are kept this long after a round closed, in milliseconds (S-31). */
export const wordsKeptFor = 90 * 24 * 60 * 60 * 1000

/** Closes rounds whose last day is over, and deletes what is kept no longer: sheets that can no longer be sent, and own words that are not shown. */
export async function tendRounds({ database, now }: Deps): Promise<void> {
  const today = dayOf(now())
  for (const { id, plan } of await openRounds(database))
    if (plan.until < today) await closeAskedRound({ database, now }, id)
  const sheets = await deleteSheetsOf(database, await closedBefore(database, now() - lateFor))
  const words = await deleteUntold(database, await closedBefore(database, now() - wordsKeptFor))
  if (sheets + words > 0) await database.forgetDeleted()
}

const often = 10 * 60 * 1000

/** Tends the rounds now and every ten minutes while the process runs. What goes wrong is told to the console and tried again. */
export function keepTending(deps: Deps): void {
  const tend = () => tendRounds(deps).catch(error => console.error('Rounds could not be tended:', error))
  void tend()
  setInterval(tend, often).unref()
}
