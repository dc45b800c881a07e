import type { WorkshopPlan } from '@/model/workshop/workshop'
import { holdConstellation } from '../database/constellations'
import type { Database } from '../database/database'
import {
  changeWorkshop,
  deleteWorkshop,
  holdWorkshop,
  insertWorkshop,
  runningOn,
  workshopById,
} from '../database/workshops'
import { randomId } from '../random-id'
import { eraseReportsOf } from '../report/erased-reports'
import { codeOf, hashOfRoomCode, newDoor } from './room-code'

interface Deps {
  readonly database: Database
  readonly now: () => number
}

/** Writes down a new workshop as prepared; gives its id. */
export async function prepareWorkshop(
  { database, now }: Deps,
  constellationId: string,
  plan: WorkshopPlan,
): Promise<string> {
  const id = randomId(now())
  await insertWorkshop(database, id, constellationId, plan, now())
  return id
}

/** Changes what is prepared; false where the workshop has begun, is over or is gone. */
export const prepareAgain = (
  { database }: Pick<Deps, 'database'>,
  id: string,
  plan: WorkshopPlan,
): Promise<boolean> => changeWorkshop(database, id, 'prepared', { plan: JSON.stringify(plan) })

/** Drops a workshop that never began, or the record of one that is over with the kept reports that tell of it (S-32); false where it runs or is gone. */
export async function dropWorkshop({ database }: Pick<Deps, 'database'>, id: string): Promise<boolean> {
  const isDropped = await database.db.transaction().execute(async db => {
    const workshop = await holdWorkshop({ db }, id)
    if (!workshop || workshop.state === 'running') return false
    await eraseReportsOf({ db }, workshop)
    await deleteWorkshop({ db }, id)
    return true
  })
  if (isDropped) await database.forgetDeleted()
  return isDropped
}

/** What came of beginning a workshop: it runs, another runs on the same constellation, or it is not prepared any more. */
export type Beginning = 'begun' | 'another-runs' | 'not-prepared'

/**
 * Begins a prepared workshop: it gets its code; the door stays closed until somebody opens it. Only one runs on a constellation at a time, as there is one map to lock
 * and to light: of two begun at the same moment one begins.
 */
export async function beginWorkshop(
  { database, now, secret }: Deps & { readonly secret: string },
  id: string,
): Promise<Beginning> {
  const prepared = await workshopById(database, id)
  if (prepared?.state !== 'prepared') return 'not-prepared'
  const door = newDoor()
  const hash = hashOfRoomCode(secret, codeOf(secret, { id, door }) ?? '')
  const change = { state: 'running', door, code_hash: hash ?? null, began_at: now() } as const
  return database.db.transaction().execute(async db => {
    const { constellationId } = prepared
    if (!(await holdConstellation({ db }, constellationId))) return 'not-prepared'
    if ((await runningOn({ db }, constellationId)).length > 0) return 'another-runs'
    return (await changeWorkshop({ db }, id, 'prepared', change)) ? 'begun' : 'not-prepared'
  })
}

/** Gives a running workshop another code: the old one opens nothing from now on. */
export function changeCode(
  { database, secret }: Pick<Deps, 'database'> & { readonly secret: string },
  id: string,
): Promise<boolean> {
  const door = newDoor()
  const hash = hashOfRoomCode(secret, codeOf(secret, { id, door }) ?? '')
  return changeWorkshop(database, id, 'running', { door, code_hash: hash ?? null })
}
