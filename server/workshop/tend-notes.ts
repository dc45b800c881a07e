import type { Note } from '@/model/workshop/note'
import { changeNote, notesOf } from '../database/notes'
import { holdWorkshop } from '../database/workshops'
import type { Services } from '../services'

type Deps = Pick<Services, 'database' | 'rooms'>

/** What becomes of notes: kept back, taken back in (shown where its stage is shown by now), put under a heading or under none, pinned or unpinned. */
export type NoteTending =
  | { readonly do: 'keep-back' | 'take-back' }
  | { readonly do: 'put-under'; readonly heap: string | null }
  | { readonly do: 'pin'; readonly pin: string | null }

type Change = Partial<Pick<Note, 'state' | 'heap' | 'pin'>>

function changeOf(tending: NoteTending, isRevealed: boolean): Change {
  switch (tending.do) {
    case 'keep-back':
      return { state: 'kept-back' }
    case 'take-back':
      return { state: isRevealed ? 'shown' : 'private' }
    case 'put-under':
      return { heap: tending.heap }
    case 'pin':
      return { pin: tending.pin }
  }
}

/** Does one thing to some notes of a running workshop; says how many there were. Only what was kept back is taken back in. */
export async function tendNotes(
  { database, rooms }: Deps,
  workshopId: string,
  ids: readonly string[],
  tending: NoteTending,
): Promise<number> {
  const count = await database.db.transaction().execute(async db => {
    const step = { db }
    const workshop = await holdWorkshop(step, workshopId)
    if (workshop?.state !== 'running') return 0
    const wanted = (await notesOf(step, workshopId)).filter(
      ({ id, state }) =>
        ids.includes(id) && state !== 'waiting' && (tending.do !== 'take-back' || state === 'kept-back'),
    )
    for (const { id, stage } of wanted)
      await changeNote(step, workshopId, id, changeOf(tending, workshop.room.revealed.includes(stage)))
    return wanted.length
  })
  if (count > 0) rooms.say(workshopId)
  return count
}
