import type { Actor } from '@/model/access/role'
import type { Constellation } from '@/model/constellation/constellation'
import {
  heldOwnWords,
  heldWords,
  heldWorkshop,
  heldWorkshops,
  knowsWorkshops,
} from '@/model/report/held-words'
import type { ToldState } from '@/model/results/told'
import type { AskedRound } from '@/model/rounds/asked-round'
import type { Workshop } from '@/model/workshop/workshop'
import { note } from '../database/audit'
import { deleteReport, heldByReports, reportsOf } from '../database/reports'
import { shownWordsOf, toldOf } from '../database/told'
import type { Writes } from '../database/writes'
import { marksOf } from './report-marks'
import { everyWorkshopTold } from './workshops-for-report'

/** The ids of kept reports that hold something which no longer stands as it is written there, own words that are kept back again among it; one of which nothing is known counts among them. */
export async function reportsToErase(
  database: Writes,
  constellationId: string,
  present: Constellation,
): Promise<readonly string[]> {
  const workshops = await everyWorkshopTold(database, constellationId)
  const said = await shownWordsOf(database, constellationId)
  const words = heldOwnWords(said.map(one => ({ id: one.roundId, told: [one] })))
  const standing = new Set(marksOf([...heldWords(present), ...heldWorkshops(workshops), ...words]))
  const kept = await heldByReports(database, constellationId)
  return kept.filter(({ holds }) => !holds?.every(mark => standing.has(mark))).map(({ id }) => id)
}

/** The ids of kept reports that tell of a workshop. Of one that was not told which workshops it holds, it is taken to where it could. */
export async function reportsOfWorkshop(
  database: Writes,
  { id, constellationId, endedAt }: Pick<Workshop, 'id' | 'constellationId' | 'endedAt'>,
): Promise<readonly string[]> {
  if (endedAt === null) return []
  const [own, known] = marksOf([heldWorkshop(id), knowsWorkshops])
  const kept = await heldByReports(database, constellationId)
  const rows = await reportsOf(database, constellationId)
  const couldTell = new Set(
    rows
      .filter(({ audience, keptAt }) => audience === 'team' && (keptAt ?? 0) >= endedAt)
      .map(({ id }) => id),
  )
  return kept
    .filter(({ id, holds }) => (holds?.includes(known ?? '') ? holds.includes(own ?? '') : couldTell.has(id)))
    .map(({ id }) => id)
}

/** The ids of kept reports that hold own words of a round which are kept back now; one of which nothing is known counts among them. */
export async function reportsOfKeptBack(
  database: Writes,
  { id, constellationId, batch }: Pick<AskedRound, 'id' | 'constellationId' | 'batch'>,
): Promise<readonly string[]> {
  const all = await toldOf(database, id, batch)
  const marked = (state: ToldState) =>
    marksOf(heldOwnWords([{ id, told: all.filter(one => one.state === state) }]))
  const shown = new Set(marked('shown'))
  const back = marked('kept-back').filter(mark => !shown.has(mark))
  if (back.length === 0) return []
  const kept = await heldByReports(database, constellationId)
  return kept.filter(({ holds }) => holds?.some(mark => back.includes(mark)) ?? true).map(({ id }) => id)
}

async function deleteEach(database: Writes, ids: readonly string[]): Promise<void> {
  for (const id of ids) await deleteReport(database, id)
}

/** Deletes kept reports that hold what is erased (S-32); `forgetDeleted` then takes the bytes too. */
export const eraseReports = async (
  database: Writes,
  constellationId: string,
  present: Constellation,
): Promise<void> => deleteEach(database, await reportsToErase(database, constellationId, present))

/** Deletes kept reports that tell of a workshop whose record goes (S-32); `forgetDeleted` then takes the bytes too. */
export const eraseReportsOf = async (
  database: Writes,
  workshop: Pick<Workshop, 'id' | 'constellationId' | 'endedAt'>,
): Promise<void> => deleteEach(database, await reportsOfWorkshop(database, workshop))

/** Deletes kept reports that hold own words of a round which are kept back now, and notes each (S-26, S-32); `forgetDeleted` then takes the bytes too. */
export async function eraseReportsOfKeptBack(
  database: Writes,
  round: Pick<AskedRound, 'id' | 'constellationId' | 'batch'>,
  actor: Actor,
  at: number,
): Promise<void> {
  const ids = await reportsOfKeptBack(database, round)
  await deleteEach(database, ids)
  for (const id of ids) await note(database, actor, 'delete-report', id, at)
}
