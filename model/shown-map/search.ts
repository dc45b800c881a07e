import type { Subject } from '../constellation/subject'

type Item = Exclude<Subject, { readonly kind: 'constellation' }>

/** Something that can be found: what it is called, and what else is said about it (kind, note, purpose). */
export interface Findable {
  readonly subject: Item
  readonly title: string
  readonly more: readonly string[]
}

interface Entry {
  readonly subject: Item
  readonly title: string
  readonly all: string
}

/** Words prepared for looking through, once for many searches. */
export type SearchIndex = readonly Entry[]

/** Letters without accents and capitals, so that "ty gwyr" finds "Tŷ Gŵyr". */
export const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export const searchIndex = (items: readonly Findable[]): SearchIndex =>
  items.map(({ subject, title, more }) => {
    const name = folded(title)
    return { subject, title: name, all: [name, ...more.map(folded)].join('\n') }
  })

const isWordStart = (text: string, part: string) => text.startsWith(part) || text.includes(` ${part}`)

/** How well an entry answers: the whole name, its beginning, a word's beginning in it, within it, elsewhere; 0 where a word is missing. */
function score({ title, all }: Entry, asked: string, words: readonly string[]): number {
  if (!words.every(word => all.includes(word))) return 0
  if (title === asked) return 6
  if (title.startsWith(asked)) return 5
  if (words.every(word => isWordStart(title, word))) return 4
  return words.every(word => title.includes(word)) ? 3 : isWordStart(all, words[0] ?? '') ? 2 : 1
}

/** What has every word asked for, best first; parties before relationships, then in the order of the index. Nothing asked for finds nothing. */
export function search(index: SearchIndex, asked: string): readonly Item[] {
  const text = folded(asked).trim()
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found = index.flatMap((entry, place) => {
    const worth = score(entry, text, words)
    return worth > 0 ? [{ subject: entry.subject, worth, place }] : []
  })
  const rank = ({ subject, worth }: (typeof found)[number]) => worth + (subject.kind === 'party' ? 0.5 : 0)
  return found.sort((a, b) => rank(b) - rank(a) || a.place - b.place).map(({ subject }) => subject)
}
