import type { Language } from '@/model/edition/words-in'
import type { Audience } from '@/model/report/audience'
import { type Composition, compositionSchema } from '@/model/report/composition'
import type { ReportFacts } from '@/model/report/report-facts'
import type { Writes } from './writes'

/** What is known of a report without reading it. Times are milliseconds; one that is not kept yet has no `keptAt` and no facts. */
export interface ReportRow {
  readonly id: string
  readonly constellationId: string
  readonly audience: Audience
  readonly language: Language
  readonly composition: Composition
  readonly madeAt: number
  readonly keptAt: number | null
  readonly facts: ReportFacts | null
}

const columns = [
  'id',
  'constellation_id as constellationId',
  'audience',
  'language',
  'composition',
  'made_at as madeAt',
  'kept_at as keptAt',
  'facts',
] as const

const select = ({ db }: Writes) => db.selectFrom('report').select(columns)

type Stored = Omit<ReportRow, 'composition' | 'facts'> & {
  readonly composition: string
  readonly facts: string | null
}

const read = (row: Stored): ReportRow => ({
  ...row,
  composition: compositionSchema.parse(JSON.parse(row.composition)),
  facts: row.facts === null ? null : (JSON.parse(row.facts) as ReportFacts),
})

/** A constellation's reports, the last made first. */
export async function reportsOf(database: Writes, constellationId: string): Promise<ReportRow[]> {
  const rows = await select(database)
    .where('constellation_id', '=', constellationId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(read)
}

/** A report of this constellation; undefined where it has none with that id. */
export async function reportById(
  database: Writes,
  constellationId: string,
  id: string,
): Promise<ReportRow | undefined> {
  const row = await select(database)
    .where('constellation_id', '=', constellationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && read(row)
}

/** What a kept report says, packed (see server/report/press); undefined of one that is not kept. */
export async function reportOutline({ db }: Writes, id: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('report').select('outline').where('id', '=', id).executeTakeFirst()
  return row?.outline ?? undefined
}

type NewReport = Omit<ReportRow, 'keptAt' | 'facts' | 'audience'>

export async function insertReport({ db }: Writes, row: NewReport): Promise<void> {
  const { id, constellationId, language, composition, madeAt } = row
  await db
    .insertInto('report')
    .values({
      id,
      constellation_id: constellationId,
      audience: composition.audience,
      language,
      composition: JSON.stringify(composition),
      made_at: madeAt,
      kept_at: null,
      facts: null,
      outline: null,
      seal: null,
      holds: null,
    })
    .execute()
}

/** Changes how a report is put together, as long as it is not kept; says whether it was so. */
export async function changeReport({ db }: Writes, id: string, composition: Composition): Promise<boolean> {
  const changed = await db
    .updateTable('report')
    .set({ composition: JSON.stringify(composition) })
    .where('id', '=', id)
    .where('kept_at', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** What a report is when it is kept: put together so, in this language, saying this; `seal` and `holds` are its marks. */
export interface Kept {
  readonly composition: Composition
  readonly language: Language
  readonly keptAt: number
  readonly facts: ReportFacts
  readonly outline: Uint8Array
  readonly seal: string
  readonly holds: readonly string[]
}

/** Keeps a report as it is; one that is kept already stays as it was. Says whether it was kept now. */
export async function keepReport(
  { db }: Writes,
  id: string,
  { composition, language, keptAt, facts, outline, seal, holds }: Kept,
): Promise<boolean> {
  const changed = await db
    .updateTable('report')
    .set({
      composition: JSON.stringify(composition),
      language,
      kept_at: keptAt,
      facts: JSON.stringify(facts),
      outline,
      seal,
      holds: JSON.stringify(holds),
    })
    .where('id', '=', id)
    .where('kept_at', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** The kept report of a constellation with this seal, as its id; undefined where none says just that. */
export async function reportSealed(
  { db }: Writes,
  constellationId: string,
  seal: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('report')
    .select('id')
    .where('constellation_id', '=', constellationId)
    .where('seal', '=', seal)
    .orderBy('id')
    .executeTakeFirst()
  return row?.id
}

/** What each kept report of a constellation holds, as marks; null of one that was kept before there were any. */
export async function heldByReports(
  { db }: Writes,
  constellationId: string,
): Promise<readonly { readonly id: string; readonly holds: readonly string[] | null }[]> {
  const rows = await db
    .selectFrom('report')
    .select(['id', 'holds'])
    .where('constellation_id', '=', constellationId)
    .where('kept_at', 'is not', null)
    .execute()
  return rows.map(({ id, holds }) => ({
    id,
    holds: holds === null ? null : (JSON.parse(holds) as readonly string[]),
  }))
}

/** Deletes a report; `forgetDeleted` then takes the bytes too. */
export async function deleteReport({ db }: Writes, id: string): Promise<void> {
  await db.deleteFrom('report').where('id', '=', id).execute()
}
