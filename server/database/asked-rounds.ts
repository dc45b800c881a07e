import type { RoundPromise } from '@/model/health/promise'
import { type Instrument, instrumentSchema } from '@/model/instrument/instrument'
import type { AskedRound, RoundInBrief, RoundState } from '@/model/rounds/asked-round'
import { type RoundPlan, roundPlanSchema } from '@/model/rounds/round-plan'
import { readOnce } from './read-once'
import type { Tables } from './tables'
import type { Writes } from './writes'

const select = ({ db }: Writes) =>
  db
    .selectFrom('asked_round')
    .innerJoin('constellation', 'constellation.id', 'asked_round.constellation_id')
    .selectAll('asked_round')
    .select('constellation.workspace_id')

const selectInBrief = ({ db }: Writes) =>
  db
    .selectFrom('asked_round')
    .innerJoin('constellation', 'constellation.id', 'asked_round.constellation_id')
    .select(['asked_round.id', 'constellation_id', 'plan', 'state', 'promise'])
    .select(['opened_at', 'closed_at', 'batch', 'reminded_at', 'constellation.workspace_id'])

/** A row of an asked round, with the workspace it belongs to. */
export type RoundRow = Tables['asked_round'] & { readonly workspace_id: string }

const readPlan = readOnce(text => roundPlanSchema.parse(JSON.parse(text)))
const readInstrument = readOnce(text => instrumentSchema.parse(JSON.parse(text)))

const readInBrief = (row: Omit<RoundRow, 'instrument' | 'made_at'>): RoundInBrief => ({
  id: row.id,
  workspaceId: row.workspace_id,
  constellationId: row.constellation_id,
  plan: readPlan(row.plan),
  state: row.state,
  promise: row.promise === null ? null : (JSON.parse(row.promise) as RoundPromise),
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  batch: row.batch,
  remindedAt: row.reminded_at,
})

export const readRound = (row: RoundRow): AskedRound => ({
  ...readInBrief(row),
  instrument: readInstrument(row.instrument),
})

/** An asked round with the workspace it belongs to; undefined where there is none. */
export async function askedRoundById(database: Writes, id: string): Promise<AskedRound | undefined> {
  const row = await select(database).where('asked_round.id', '=', id).executeTakeFirst()
  return row && readRound(row)
}

/** The asked rounds of a constellation, the first planned first. */
export async function askedRoundsOf(database: Writes, constellationId: string): Promise<AskedRound[]> {
  const rows = await select(database)
    .where('constellation_id', '=', constellationId)
    .orderBy('made_at')
    .orderBy('asked_round.id')
    .execute()
  return rows.map(readRound)
}

/** The same without their questionnaires, which take most of the time to read. */
export async function askedRoundsInBrief(database: Writes, constellationId: string): Promise<RoundInBrief[]> {
  const rows = await selectInBrief(database)
    .where('constellation_id', '=', constellationId)
    .orderBy('made_at')
    .orderBy('asked_round.id')
    .execute()
  return rows.map(readInBrief)
}

/** The asked rounds of a whole workspace in brief, the first planned first. */
export async function workspaceRoundsInBrief(database: Writes, workspaceId: string): Promise<RoundInBrief[]> {
  const rows = await selectInBrief(database)
    .where('constellation.workspace_id', '=', workspaceId)
    .orderBy('made_at')
    .orderBy('asked_round.id')
    .execute()
  return rows.map(readInBrief)
}

/** The ids of every round that is open, of whatever workspace. */
export async function openRoundIds({ db }: Writes): Promise<readonly string[]> {
  const rows = await db.selectFrom('asked_round').select('id').where('state', '=', 'open').execute()
  return rows.map(({ id }) => id)
}

/** The ids of rounds that closed before a moment (milliseconds). */
export async function closedBefore({ db }: Writes, at: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('asked_round').select('id').where('closed_at', '<', at).execute()
  return rows.map(({ id }) => id)
}

/** Writes down a planned round; `at` is milliseconds. */
export async function insertAskedRound(
  { db }: Writes,
  id: string,
  constellationId: string,
  plan: RoundPlan,
  instrument: Instrument,
  at: number,
): Promise<void> {
  await db
    .insertInto('asked_round')
    .values({
      id,
      constellation_id: constellationId,
      plan: JSON.stringify(plan),
      instrument: JSON.stringify(instrument),
      state: 'planned',
      promise: null,
      opened_at: null,
      closed_at: null,
      batch: 0,
      made_at: at,
      reminded_at: null,
    })
    .execute()
}

/** Changes an asked round where it is in the state it is believed to be in; false where it is not any more. Within a transaction this also locks it. */
export async function changeAskedRound(
  { db }: Writes,
  id: string,
  state: RoundState,
  change: Partial<
    Pick<
      Tables['asked_round'],
      'plan' | 'instrument' | 'state' | 'promise' | 'opened_at' | 'closed_at' | 'batch' | 'reminded_at'
    >
  >,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('asked_round')
    .set({ state, ...change })
    .where('id', '=', id)
    .where('state', '=', state)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Holds an asked round until the transaction ends, so that sending, closing and releasing follow each other; undefined where it is gone. */
export async function holdAskedRound(step: Writes, id: string): Promise<AskedRound | undefined> {
  await step.db
    .updateTable('asked_round')
    .set(row => ({ state: row.ref('state') }))
    .where('id', '=', id)
    .execute()
  return askedRoundById(step, id)
}

/** Deletes a round with everything that was asked and answered in it. `forgetDeleted` then takes the bytes too. */
export async function deleteAskedRound({ db }: Writes, id: string): Promise<void> {
  await db.deleteFrom('asked_round').where('id', '=', id).execute()
}
