import type { WorkshopPlan } from '@/model/workshop/workshop'
import type { Database } from '../database/database'
import { changeWorkshop, deleteWorkshop, holdWorkshop, insertWorkshop } from '../database/workshops'
import { randomId } from '../random-id'
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

/** Drops a workshop that never began, or the record of one that is over; false where it runs or is gone. */
export async function dropWorkshop({ database }: Pick<Deps, 'database'>, id: string): Promise<boolean> {
  const isDropped = await database.db.transaction().execute(async db => {
    const workshop = await holdWorkshop({ db }, id)
    if (!workshop || workshop.state === 'running') return false
    await deleteWorkshop({ db }, id)
    return true
  })
  if (isDropped) await database.forgetDeleted()
  return isDropped
}

/** Begins a prepared workshop: it gets its code; the door stays closed until somebody opens it. False where it began before. */
export function beginWorkshop(
  { database, now, secret }: Deps & { readonly secret: string },
  id: string,
): Promise<boolean> {
  const door = newDoor()
  const hash = hashOfRoomCode(secret, codeOf(secret, { id, door }) ?? '')
  return changeWorkshop(database, id, 'prepared', {
    state: 'running',
    door,
    code_hash: hash ?? null,
    began_at: now(),
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
