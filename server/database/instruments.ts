import { type Instrument, instrumentSchema } from '@/model/instrument/instrument'
import type { Tables } from './tables'
import type { Writes } from './writes'

/** A questionnaire that somebody of a workspace wrote, under its own id. Times are milliseconds. */
export interface OwnInstrument {
  readonly id: string
  readonly workspaceId: string
  readonly instrument: Instrument
  readonly madeAt: number
  readonly retiredAt: number | null
}

const readOwn = (row: Tables['instrument']): OwnInstrument => ({
  id: row.id,
  workspaceId: row.workspace_id,
  instrument: instrumentSchema.parse(JSON.parse(row.data)),
  madeAt: row.made_at,
  retiredAt: row.retired_at,
})

export async function ownInstrumentById({ db }: Writes, id: string): Promise<OwnInstrument | undefined> {
  const row = await db.selectFrom('instrument').selectAll().where('id', '=', id).executeTakeFirst()
  return row && readOwn(row)
}

/** The questionnaires of a workspace, the last written first, retired ones among them. */
export async function ownInstrumentsOf({ db }: Writes, workspaceId: string): Promise<OwnInstrument[]> {
  const rows = await db
    .selectFrom('instrument')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(readOwn)
}

export async function countOwnInstruments({ db }: Writes, workspaceId: string): Promise<number> {
  const { n } = await db
    .selectFrom('instrument')
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirstOrThrow()
  return Number(n)
}

export async function insertInstrument({ db }: Writes, own: OwnInstrument): Promise<void> {
  await db
    .insertInto('instrument')
    .values({
      id: own.id,
      workspace_id: own.workspaceId,
      data: JSON.stringify(own.instrument),
      made_at: own.madeAt,
      retired_at: own.retiredAt,
    })
    .execute()
}

/** Puts a new version in the place of the one that was seen; false where somebody else has changed it meanwhile. */
export async function replaceInstrument(
  { db }: Writes,
  seen: OwnInstrument,
  instrument: Instrument,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('instrument')
    .set({ data: JSON.stringify(instrument) })
    .where('id', '=', seen.id)
    .where('data', '=', JSON.stringify(seen.instrument))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes a questionnaire out of use (`at` in milliseconds), or brings it back (null). Rounds that have it keep it. */
export async function retireInstrument({ db }: Writes, id: string, at: number | null): Promise<void> {
  await db.updateTable('instrument').set({ retired_at: at }).where('id', '=', id).execute()
}
