import { inHeaps, type Note } from './note'
import { mostOptions, optionLimit, type Vote } from './vote'

/** Something that may be voted on: a heading, or a note that stands under none. */
export interface OptionOffered {
  readonly key: string
  readonly text: string
}

const short = (text: string) => (text.length > optionLimit ? `${text.slice(0, optionLimit - 1)}…` : text)

/** What can be chosen from shown notes: each heading once, and each note without one. */
export function optionsOffered(notes: readonly Note[]): readonly OptionOffered[] {
  const shown = notes.filter(({ state }) => state === 'shown')
  return inHeaps(shown).flatMap(({ heap, notes: own }) =>
    heap === null
      ? own.map(({ id, text }) => ({ key: `note.${id}`, text: short(text) }))
      : [{ key: `heading.${heap}`, text: short(heap) }],
  )
}

/** The options of a vote: those ticked, then one for each typed line, none twice. The fault says why there is no vote. */
export function chosenOptions(
  offered: readonly OptionOffered[],
  ticked: ReadonlySet<string>,
  typed: string,
): { readonly options: Vote['options'] } | { readonly fault: 'too-few' | 'too-many' | 'too-long' } {
  const lines = typed
    .split(/\r?\n/)
    .map(line => line.replace(/\p{Cc}/gu, ' ').trim())
    .filter(line => line !== '')
  if (lines.some(line => line.length > optionLimit)) return { fault: 'too-long' }
  const chosen = offered.filter(({ key }) => ticked.has(key)).map(({ text }) => text)
  const texts = [...new Set([...chosen, ...lines])]
  if (texts.length < 2) return { fault: 'too-few' }
  if (texts.length > mostOptions) return { fault: 'too-many' }
  return { options: texts.map((text, index) => ({ id: `option-${index + 1}`, text })) }
}
