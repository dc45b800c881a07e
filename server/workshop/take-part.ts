import { createHash, randomUUID } from 'node:crypto'
import { looksLikePersonalData } from '@/model/constellation/personal-data'
import { noteText } from '@/model/workshop/note'
import { mostWritten, type Seat } from '@/model/workshop/seat'
import { type Ballot, takenBallot } from '@/model/workshop/vote'
import { stageOf, type Workshop } from '@/model/workshop/workshop'
import { keepBallot } from '../database/ballots'
import { hasNote, insertNote } from '../database/notes'
import { countWritten, seatById } from '../database/seats'
import { holdWorkshop } from '../database/workshops'
import type { Writes } from '../database/writes'
import type { Services } from '../services'

type Deps = Pick<Services, 'database' | 'rooms'>

/** Why something sent from a seat was not taken: the room has moved on or shown it, it was empty or too long, the facilitator takes nothing now, it names somebody, too much was written, or there were too many dots. */
export type NotTaken = 'moved-on' | 'not-readable' | 'muted' | 'names-somebody' | 'too-much' | 'too-many-dots'
export type TakingPart = { readonly is: 'taken' | NotTaken }

export type Act = (step: Writes, workshop: Workshop, seat: Seat) => Promise<TakingPart['is']>

/**
 * Does something from a seat at the stage it was meant for; nothing where the room is elsewhere by now. `wasTaken` tells, before anything else is asked, whether the
 * same was sent before: it counts once, and is told so.
 */
export async function atStage(
  { database, rooms }: Deps,
  seatId: string,
  stage: string,
  act: Act,
  wasTaken: (step: Writes, workshopId: string) => Promise<boolean> = async () => false,
): Promise<TakingPart> {
  const before = await seatById(database, seatId)
  if (!before) return { is: 'moved-on' }
  const is = await database.db.transaction().execute(async db => {
    const step = { db }
    const workshop = await holdWorkshop(step, before.workshopId)
    const seat = await seatById(step, seatId)
    if (workshop?.state !== 'running' || seat?.state !== 'in') return 'moved-on'
    if (await wasTaken(step, workshop.id)) return 'taken'
    if (stageOf(workshop.plan.sheet, workshop.room)?.id !== stage) return 'moved-on'
    return seat.isMuted ? 'muted' : act(step, workshop, seat)
  })
  if (is === 'taken') rooms.say(before.workshopId)
  return { is }
}

/** The id of a note by its room, the chance its form brought and its text, so that one sent twice is one note. The chance itself is not kept: no key leads back. */
function noteId(workshopId: string, { stage, text, once }: Written): string {
  if (once === undefined) return randomUUID()
  const hex = createHash('sha256')
    .update(JSON.stringify([workshopId, once, stage, text]))
    .digest('hex')
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** What somebody writes at a stage. `once` is chance from the form it was written in; `isSure` where they were asked about what seems to name somebody. */
export interface Written {
  readonly stage: string
  readonly text: string
  readonly isSure: boolean
  readonly once?: string
}

/** Keeps a word or a note from a seat, seen by nobody until those who lead read all that waits, and by the room when they show all at once; sent twice from one form it is kept once. Text that seems to name somebody is asked about first (S-30). */
export function write(deps: Deps, seatId: string, written: Written): Promise<TakingPart> {
  const { stage, text, isSure } = written
  const keep: Act = async (step, { id: workshopId, room, plan }) => {
    const activity = stageOf(plan.sheet, room)?.activity
    if ((activity !== 'word' && activity !== 'notes') || room.revealed.includes(stage)) return 'moved-on'
    const read = noteText[activity].safeParse(text)
    if (!read.success) return 'not-readable'
    if (!isSure && looksLikePersonalData(read.data)) return 'names-somebody'
    if (!(await countWritten(step, seatId, mostWritten))) return 'too-much'
    const id = noteId(workshopId, written)
    await insertNote(step, workshopId, { id, stage, text: read.data }, 'waiting')
    return 'taken'
  }
  return atStage(deps, seatId, stage, keep, (step, room) => hasNote(step, room, noteId(room, written)))
}

/** Keeps where a seat's dots are while a vote is open; sent twice it counts once. */
export const placeDots = (deps: Deps, seatId: string, stage: string, given: Ballot): Promise<TakingPart> =>
  atStage(deps, seatId, stage, async (step, { room }) => {
    const vote = room.votes[stage]
    if (!vote?.isOpen) return 'moved-on'
    const ballot = takenBallot(vote, given)
    if (!ballot) return 'too-many-dots'
    await keepBallot(step, seatId, stage, ballot)
    return 'taken'
  })
