import type { Constellation } from '../constellation/constellation'
import { holders } from '../constellation/holders'
import type { Subject } from '../constellation/subject'
import { realOnes } from './bundle'
import { noFilter, type SafetyOf } from './filter'
import { type ShownChoice, type ShownMap, shownMap } from './shown-map'

/** What kept something from being seen, in the order in which it is told. */
export type Veil = 'filter' | 'hidden' | 'collapsed'

/** A choice in which something is seen, and what had to be lifted for it. */
export interface Revealed {
  readonly choice: ShownChoice
  readonly lifted: readonly Veil[]
}

type Whole = Pick<Constellation, 'parties' | 'relationships'>
type Item = Exclude<Subject, { readonly kind: 'constellation' }>

/** Whether a subject is drawn: by itself, or as one of a bundle. */
export function isShown({ parties, relationships }: ShownMap, { kind, id }: Item): boolean {
  return kind === 'party'
    ? parties.some(party => party.id === id)
    : relationships.some(one => realOnes(one).some(tie => tie.id === id))
}

/** Everyone a party is within. */
function above({ parties }: Whole, id: string): readonly string[] {
  const holderOf = holders(parties)
  const all: string[] = []
  for (let at = holderOf.get(id); at !== undefined; at = holderOf.get(at)) all.push(at)
  return all
}

/** The ids that must not be hidden for a subject to be seen. */
function needed({ relationships }: Whole, { kind, id }: Item): readonly string[] {
  const tie = kind === 'relationship' ? relationships.find(one => one.id === id) : undefined
  return tie ? [id, tie.from, tie.to] : [id]
}

const without = (all: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> =>
  new Set([...all].filter(id => !ids.includes(id)))

const ways: readonly (readonly Veil[])[] = [
  [],
  ['hidden'],
  ['collapsed'],
  ['filter'],
  ['hidden', 'collapsed'],
  ['filter', 'hidden'],
  ['filter', 'collapsed'],
  ['filter', 'hidden', 'collapsed'],
]

/** Lifts as few veils as it takes for a subject to be seen: what was hidden by hand, what is collapsed around it, or the filter as a whole. */
export function reveal(whole: Whole, choice: ShownChoice, subject: Item, safetyOf: SafetyOf): Revealed {
  const ids = needed(whole, subject)
  const around = ids.flatMap(id => above(whole, id))
  const by = (lifted: readonly Veil[]): Revealed => ({
    lifted,
    choice: {
      filter: lifted.includes('filter') ? noFilter : choice.filter,
      hidden: lifted.includes('hidden') ? without(choice.hidden, [...ids, ...around]) : choice.hidden,
      collapsed: lifted.includes('collapsed') ? without(choice.collapsed, around) : choice.collapsed,
    },
  })
  const all = ways.map(by)
  return all.find(one => isShown(shownMap(whole, one.choice, safetyOf), subject)) ?? { choice, lifted: [] }
}
