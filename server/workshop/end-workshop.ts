import { firstSitting } from '@/model/participant/sitting'
import { dotsOn } from '@/model/workshop/vote'
import type { Workshop, WorkshopRecord } from '@/model/workshop/workshop'
import { keepDots, takeBallots } from '../database/ballots'
import { deleteGuestsBefore, putOutOfRoom } from '../database/guests'
import { deleteUnshown } from '../database/notes'
import { deleteSeatsOf, seatsOf } from '../database/seats'
import { deleteSheetsOf } from '../database/sheets'
import { deleteVersions } from '../database/versions'
import { changeWorkshop, holdWorkshop, keepRoom, runningSince, workshopById } from '../database/workshops'
import type { Writes } from '../database/writes'
import { toldFor } from '../guests/guest-session'
import { closeAskedRound } from '../rounds/close-round'
import type { Services } from '../services'
import { keepVersion } from '../versions/keep-version'
import { tellOf } from './tell-of'

type Deps = Pick<Services, 'database' | 'now' | 'live' | 'rooms'>

async function closeVotes(step: Writes, { id, room }: Workshop): Promise<void> {
  const open = Object.entries(room.votes).filter(([, { isOpen }]) => isOpen)
  for (const [stage, vote] of open)
    await keepDots(step, id, stage, dotsOn(vote, await takeBallots(step, id, stage)))
  const closed = open.map(([stage, vote]) => [stage, { ...vote, isOpen: false }] as const)
  await keepRoom(step, id, {
    ...room,
    isDoorOpen: false,
    isMapLocked: false,
    votes: { ...room.votes, ...Object.fromEntries(closed) },
  })
}

const ended = (deps: Deps, id: string, version: string | null): Promise<Workshop | undefined> =>
  deps.database.db.transaction().execute(async db => {
    const step = { db }
    const workshop = await holdWorkshop(step, id)
    if (workshop?.state !== 'running') return undefined
    const people = (await seatsOf(step, id)).filter(({ state }) => state === 'in' || state === 'back').length
    const record: WorkshopRecord = { people, version, round: workshop.room.round }
    await closeVotes(step, workshop)
    await deleteUnshown(step, id)
    // Nobody comes back to what they did not send: the seat that led there is gone.
    if (workshop.room.round !== null) await deleteSheetsOf(step, [workshop.room.round])
    await putOutOfRoom(step, id, { ...firstSitting, isOver: true }, deps.now() + toldFor)
    await deleteSeatsOf(step, id)
    await changeWorkshop(step, id, 'running', {
      state: 'ended',
      door: null,
      code_hash: null,
      ended_at: deps.now(),
      record: JSON.stringify(record),
    })
    return workshop
  })

/**
 * Ends a workshop: a version of the map is kept, the check released under its rules, votes become sums, what was never shown or sent is deleted, and every seat with its
 * sitting is gone; for a minute each browser is told that it is over. False where it does not run.
 */
export async function endWorkshop(deps: Deps, id: string): Promise<boolean> {
  const { database, live } = deps
  const running = await workshopById(database, id)
  if (running?.state !== 'running') return false
  const { constellationId, plan } = running
  const constellation = await live.read(constellationId)
  const kept = { constellationId, constellation, origin: 'by-hand' as const, name: plan.name }
  const version = (await keepVersion(deps, kept)) ?? null
  const workshop = await ended(deps, id, version)
  if (!workshop) {
    // Somebody else ended it meanwhile, with a version of its own.
    if (version !== null) await deleteVersions(database, [version])
    return false
  }
  if (workshop.room.round !== null) await closeAskedRound(deps, workshop.room.round)
  await database.forgetDeleted()
  live.renewRights(constellationId)
  tellOf(deps, workshop)
  return true
}

/** A workshop that nobody ends is over this long after it began, in milliseconds: its code expires with it (S-10). */
export const longestWorkshop = 24 * 60 * 60 * 1000

/** One that cannot be ended is told to the console, and keeps no other from ending. */
const endOne = (deps: Deps, id: string): Promise<unknown> =>
  endWorkshop(deps, id).catch(error => console.error(`Workshop ${id} could not be ended:`, error))

/** Ends workshops that were forgotten, and forgets sittings that are over. */
export async function endForgotten(deps: Deps): Promise<void> {
  for (const id of await runningSince(deps.database, deps.now() - longestWorkshop)) await endOne(deps, id)
  await deleteGuestsBefore(deps.database, deps.now())
}

const often = 10 * 60 * 1000

/** Ends forgotten workshops now and every ten minutes while the process runs. What goes wrong is told to the console and tried again. */
export function keepEnding(deps: Deps): void {
  const tend = () => endForgotten(deps).catch(error => console.error('Workshops could not be ended:', error))
  void tend()
  setInterval(tend, often).unref()
}
