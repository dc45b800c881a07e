import type { Constellation } from '@/model/constellation/constellation'
import { heldWords } from '@/model/report/held-words'
import { deleteReport, heldByReports } from '../database/reports'
import type { Writes } from '../database/writes'
import { marksOf } from './report-marks'

/** The ids of kept reports that hold something which no longer stands as it is written there; one of which nothing is known counts among them. */
export async function reportsToErase(
  database: Writes,
  constellationId: string,
  present: Constellation,
): Promise<readonly string[]> {
  const standing = new Set(marksOf(heldWords(present)))
  const kept = await heldByReports(database, constellationId)
  return kept.filter(({ holds }) => !holds?.every(mark => standing.has(mark))).map(({ id }) => id)
}

/** Deletes kept reports that hold what is erased (S-32); `forgetDeleted` then takes the bytes too. */
export async function eraseReports(
  database: Writes,
  constellationId: string,
  present: Constellation,
): Promise<void> {
  for (const id of await reportsToErase(database, constellationId, present)) await deleteReport(database, id)
}
