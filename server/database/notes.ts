import type { Note, NoteState } from '@/model/workshop/note'
import type { Writes } from './writes'

/** Keeps something written in a room, under an id that is all chance and with no key to who wrote it. */
export async function insertNote(
  { db }: Writes,
  workshopId: string,
  { id, stage, text }: Pick<Note, 'id' | 'stage' | 'text'>,
  state: NoteState,
): Promise<void> {
  await db
    .insertInto('note')
    .values({ id, workshop_id: workshopId, stage, text, state, heap: null, pin: null })
    .execute()
}

/** Everything written in a room, in the order of random ids; of one stage where one is given. */
export function notesOf({ db }: Writes, workshopId: string, stage?: string): Promise<Note[]> {
  const all = db
    .selectFrom('note')
    .select(['id', 'stage', 'text', 'state', 'heap', 'pin'])
    .where('workshop_id', '=', workshopId)
    .orderBy('id')
  return (stage === undefined ? all : all.where('stage', '=', stage)).execute()
}

/** Whether a room has a note, whatever became of it. */
export async function hasNote({ db }: Writes, workshopId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('note')
    .select('id')
    .where('workshop_id', '=', workshopId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** How many things were written at a stage. */
export async function countNotes({ db }: Writes, workshopId: string, stage: string): Promise<number> {
  const { n } = await db
    .selectFrom('note')
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where('workshop_id', '=', workshopId)
    .where('stage', '=', stage)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Changes where a note stands; false where the room has it not. */
export async function changeNote(
  { db }: Writes,
  workshopId: string,
  id: string,
  change: Partial<Pick<Note, 'state' | 'heap' | 'pin'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('note')
    .set(change)
    .where('id', '=', id)
    .where('workshop_id', '=', workshopId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** All that stands in one way at a stage of a room stands in another from now on. */
const change =
  (from: NoteState, to: NoteState) =>
  async ({ db }: Writes, workshopId: string, stage: string): Promise<void> => {
    await db
      .updateTable('note')
      .set({ state: to })
      .where('workshop_id', '=', workshopId)
      .where('stage', '=', stage)
      .where('state', '=', from)
      .execute()
  }

/** Lets those who lead read all that waits at a stage. */
export const readNotes = change('waiting', 'private')

/** Shows what was written at a stage, read and not kept back. */
export const showNotes = change('private', 'shown')

/** Whether something written at a stage waits to be read. */
export async function hasWaiting({ db }: Writes, workshopId: string, stage: string): Promise<boolean> {
  const row = await db
    .selectFrom('note')
    .select('id')
    .where('workshop_id', '=', workshopId)
    .where('stage', '=', stage)
    .where('state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Deletes what was never shown. */
export async function deleteUnshown({ db }: Writes, workshopId: string): Promise<void> {
  await db.deleteFrom('note').where('workshop_id', '=', workshopId).where('state', '!=', 'shown').execute()
}
