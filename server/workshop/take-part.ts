import { looksLikePersonalData } from '@/model/constellation/personal-data'
import { noteText } from '@/model/workshop/note'
import { mostWritten, type Seat } from '@/model/workshop/seat'
import { type Ballot, takenBallot } from '@/model/workshop/vote'
import { stageOf, type Workshop } from '@/model/workshop/workshop'
import { keepBallot } from '../database/ballots'
import { insertNote } from '../database/notes'
import { countWritten, seatById } from '../database/seats'
import { holdWorkshop } from '../database/workshops'
import type { Writes } from '../database/writes'
import type { Services } from '../services'

type Deps = Pick<Services, 'database' | 'rooms'>

/** Why something sent from a seat was not taken: the room has moved on or shown it, it was empty or too long, the facilitator takes nothing now, it names somebody, too much was written, or there were too many dots. */
export type NotTaken = 'moved-on' | 'not-readable' | 'muted' | 'names-somebody' | 'too-much' | 'too-many-dots'
export type TakingPart = { readonly is: 'taken' | NotTaken }

type Act = (step: Writes, workshop: Workshop, seat: Seat) => Promise<TakingPart['is']>

/** Does something from a seat at the stage it was meant for; nothing where the room is elsewhere by now. */
async function at({ database, rooms }: Deps, seatId: string, stage: string, act: Act): Promise<TakingPart> {
  const before = await seatById(database, seatId)
  if (!before) return { is: 'moved-on' }
  const is = await database.db.transaction().execute(async db => {
    const step = { db }
    const workshop = await holdWorkshop(step, before.workshopId)
    const seat = await seatById(step, seatId)
    if (workshop?.state !== 'running' || seat?.state !== 'in') return 'moved-on'
    if (stageOf(workshop.plan.sheet, workshop.room)?.id !== stage) return 'moved-on'
    return seat.isMuted ? 'muted' : act(step, workshop, seat)
  })
  if (is === 'taken') rooms.say(before.workshopId)
  return { is }
}

/** Keeps a word or a note from a seat, private until the facilitator shows all at once. Text that seems to name somebody is asked about first, unless `isSure` (S-30). */
export const write = (
  deps: Deps,
  seatId: string,
  { stage, text, isSure }: { readonly stage: string; readonly text: string; readonly isSure: boolean },
): Promise<TakingPart> =>
  at(deps, seatId, stage, async (step, { id, room, plan }) => {
    const activity = stageOf(plan.sheet, room)?.activity
    if ((activity !== 'word' && activity !== 'notes') || room.revealed.includes(stage)) return 'moved-on'
    const read = noteText[activity].safeParse(text)
    if (!read.success) return 'not-readable'
    if (!isSure && looksLikePersonalData(read.data)) return 'names-somebody'
    if (!(await countWritten(step, seatId, mostWritten))) return 'too-much'
    await insertNote(step, id, { stage, text: read.data }, 'private')
    return 'taken'
  })

/** Keeps where a seat's dots are while a vote is open; sent twice it counts once. */
export const placeDots = (deps: Deps, seatId: string, stage: string, given: Ballot): Promise<TakingPart> =>
  at(deps, seatId, stage, async (step, { room }) => {
    const vote = room.votes[stage]
    if (!vote?.isOpen) return 'moved-on'
    const ballot = takenBallot(vote, given)
    if (!ballot) return 'too-many-dots'
    await keepBallot(step, seatId, stage, ballot)
    return 'taken'
  })
