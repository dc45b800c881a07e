import type { Note } from '@/model/workshop/note'
import type { Workshop } from '@/model/workshop/workshop'
import { notesOf } from '@/server/database/notes'
import { services } from '@/server/services'

/** A note that was shown, or an option of a vote, with what it was pinned to. */
export type Said = Pick<Note, 'text' | 'pin'>

/** What an address names of a workshop: `note.` with a note's id, or `option.` with a stage and an option; undefined where it names nothing that was shown. */
export async function whatWasSaid({ id, room }: Workshop, from: string): Promise<Said | undefined> {
  const [kind, first = '', second = ''] = from.split('.')
  if (kind === 'note') {
    const notes = await notesOf(services().database, id)
    return notes.find(note => note.id === first && note.state === 'shown')
  }
  if (kind !== 'option' || !Object.hasOwn(room.votes, first)) return undefined
  const option = room.votes[first]?.options.find(one => one.id === second)
  return option && { text: option.text, pin: null }
}
