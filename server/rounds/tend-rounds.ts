import { askedRoundById, closedBefore, openRoundIds } from '../database/asked-rounds'
import type { Database } from '../database/database'
import { dayOf } from '../database/responses'
import { deleteSheetsOf } from '../database/sheets'
import { deleteReleasedTallies, deleteTalliesOf } from '../database/tallies'
import { deleteUntold } from '../database/told'
import { lateFor } from './answering'
import { closeAskedRound } from './close-round'
import { keptFor } from './kept-for'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** Closes a round whose last day is over. One that cannot be closed is told to the console, and keeps nothing else from being tended. */
async function closeOver(deps: Deps, id: string): Promise<void> {
  try {
    const round = await askedRoundById(deps.database, id)
    if (round && round.plan.until < dayOf(deps.now())) await closeAskedRound(deps, id)
  } catch (error) {
    console.error(`Round ${id} could not be closed:`, error)
  }
}

/** Closes rounds whose last day is over, and deletes what is kept no longer: sheets that can no longer be sent, counts that are released or have waited too long, and own words that are not shown. */
export async function tendRounds({ database, now }: Deps): Promise<void> {
  for (const id of await openRoundIds(database)) await closeOver({ database, now }, id)
  const sheets = await deleteSheetsOf(database, await closedBefore(database, now() - lateFor))
  const longClosed = await closedBefore(database, now() - keptFor)
  const words = await deleteUntold(database, longClosed)
  const counts = (await deleteReleasedTallies(database)) + (await deleteTalliesOf(database, longClosed))
  if (sheets + words + counts > 0) await database.forgetDeleted()
}

const often = 10 * 60 * 1000

/** Tends the rounds now and every ten minutes while the process runs. What goes wrong is told to the console and tried again. */
export function keepTending(deps: Deps): void {
  const tend = () => tendRounds(deps).catch(error => console.error('Rounds could not be tended:', error))
  void tend()
  setInterval(tend, often).unref()
}
