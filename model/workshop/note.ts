import { z } from 'zod'
import { subjectFromKey } from '../constellation/subject'

/**
 * Written and seen by nobody, read by those who lead and by nobody else, shown to the room, or kept back. What waits comes to the desk together with all else that
 * waits, so that nobody can tell when each came, and so whose it is.
 */
export const noteStates = ['waiting', 'private', 'shown', 'kept-back'] as const
export type NoteState = (typeof noteStates)[number]

export const noteLimit = 400
export const wordLimit = 40
export const heapLimit = 80

const words = (limit: number) =>
  z
    .string()
    .transform(text => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1).max(limit))

/** What somebody writes in a room: one word, or a note. */
export const noteText = { word: words(wordLimit), notes: words(noteLimit) } as const

/** What a note is pinned to: a subject's key, or `theme:` with a theme's id. */
export const pinSchema = z
  .string()
  .max(80)
  .refine(key => subjectFromKey(key) !== undefined || /^theme:[\w-]{1,64}$/.test(key))

/** Something written in a room under a random id. Nothing leads from it to who wrote it. `heap` is the heading it was put under; `pin` what it is pinned to. */
export interface Note {
  readonly id: string
  readonly stage: string
  readonly text: string
  readonly state: NoteState
  readonly heap: string | null
  readonly pin: string | null
}

/** Notes under their headings in the order of first use, those without one last. */
export function inHeaps(notes: readonly Note[]): readonly { heap: string | null; notes: readonly Note[] }[] {
  const heaps = new Map<string | null, Note[]>()
  for (const note of notes) heaps.set(note.heap, [...(heaps.get(note.heap) ?? []), note])
  const loose = heaps.get(null)
  heaps.delete(null)
  const named = [...heaps].map(([heap, own]) => ({ heap, notes: own }))
  return loose ? [...named, { heap: null, notes: loose }] : named
}
