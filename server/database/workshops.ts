import {
  firstRoom,
  type Room,
  roomSchema,
  type Workshop,
  type WorkshopPlan,
  type WorkshopState,
  workshopPlanSchema,
  workshopRecordSchema,
} from '@/model/workshop/workshop'
import type { Tables } from './tables'
import type { Writes } from './writes'

const select = ({ db }: Writes) =>
  db
    .selectFrom('workshop')
    .innerJoin('constellation', 'constellation.id', 'workshop.constellation_id')
    .selectAll('workshop')
    .select('constellation.workspace_id')

const read = (row: Tables['workshop'] & { readonly workspace_id: string }): Workshop => ({
  id: row.id,
  workspaceId: row.workspace_id,
  constellationId: row.constellation_id,
  state: row.state,
  plan: workshopPlanSchema.parse(JSON.parse(row.plan)),
  room: roomSchema.parse(JSON.parse(row.room)),
  door: row.door,
  madeAt: row.made_at,
  beganAt: row.began_at,
  endedAt: row.ended_at,
  record: row.record === null ? null : workshopRecordSchema.parse(JSON.parse(row.record)),
})

/** A workshop with the workspace it belongs to; undefined where there is none. */
export async function workshopById(database: Writes, id: string): Promise<Workshop | undefined> {
  const row = await select(database).where('workshop.id', '=', id).executeTakeFirst()
  return row && read(row)
}

/** The workshop a code's hash opens while it runs. */
export async function workshopByCode(database: Writes, codeHash: string): Promise<Workshop | undefined> {
  const row = await select(database)
    .where('code_hash', '=', codeHash)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return row && read(row)
}

/** The workshops of a constellation, the last prepared first. */
export async function workshopsOf(database: Writes, constellationId: string): Promise<readonly Workshop[]> {
  const rows = await select(database)
    .where('constellation_id', '=', constellationId)
    .orderBy('made_at', 'desc')
    .orderBy('workshop.id')
    .execute()
  return rows.map(read)
}

/** The workshops of a workspace that run now, the one begun last first. */
export async function runningWorkshops(database: Writes, workspaceId: string): Promise<readonly Workshop[]> {
  const rows = await select(database)
    .where('constellation.workspace_id', '=', workspaceId)
    .where('state', '=', 'running')
    .orderBy('began_at', 'desc')
    .execute()
  return rows.map(read)
}

/** The workshops on a constellation that run now. */
export async function runningOn(database: Writes, constellationId: string): Promise<readonly Workshop[]> {
  const rows = await select(database)
    .where('constellation_id', '=', constellationId)
    .where('state', '=', 'running')
    .execute()
  return rows.map(read)
}

/** The ids of workshops that began before a moment (milliseconds) and still run. */
export async function runningSince({ db }: Writes, at: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('workshop')
    .select('id')
    .where('state', '=', 'running')
    .where('began_at', '<', at)
    .execute()
  return rows.map(({ id }) => id)
}

/** Writes down a prepared workshop; `at` is milliseconds. */
export async function insertWorkshop(
  { db }: Writes,
  id: string,
  constellationId: string,
  plan: WorkshopPlan,
  at: number,
): Promise<void> {
  await db
    .insertInto('workshop')
    .values({
      id,
      constellation_id: constellationId,
      state: 'prepared',
      plan: JSON.stringify(plan),
      room: JSON.stringify(firstRoom),
      door: null,
      code_hash: null,
      made_at: at,
      began_at: null,
      ended_at: null,
      record: null,
    })
    .execute()
}

type Change = Partial<
  Pick<Tables['workshop'], 'plan' | 'state' | 'door' | 'code_hash' | 'began_at' | 'ended_at' | 'record'>
>

/** Changes a workshop where it is in the state it is believed to be in; false where it is not any more. */
export async function changeWorkshop(
  { db }: Writes,
  id: string,
  state: WorkshopState,
  change: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('workshop')
    .set({ state, ...change })
    .where('id', '=', id)
    .where('state', '=', state)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Writes how a room stands. Hold the workshop first. */
export async function keepRoom({ db }: Writes, id: string, room: Room): Promise<void> {
  await db
    .updateTable('workshop')
    .set({ room: JSON.stringify(room) })
    .where('id', '=', id)
    .execute()
}

/** Holds a workshop until the transaction ends, so that steps and what people send follow each other; undefined where it is gone. */
export async function holdWorkshop(step: Writes, id: string): Promise<Workshop | undefined> {
  await step.db
    .updateTable('workshop')
    .set(row => ({ state: row.ref('state') }))
    .where('id', '=', id)
    .execute()
  return workshopById(step, id)
}

/** Deletes a workshop with everything of it. `forgetDeleted` then takes the bytes too. */
export async function deleteWorkshop({ db }: Writes, id: string): Promise<void> {
  await db.deleteFrom('workshop').where('id', '=', id).execute()
}
