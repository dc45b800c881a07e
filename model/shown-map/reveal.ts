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

/** What stands in the way of each subject by itself: the ids that must not be hidden, and those that must not be collapsed around it. */
function needsIn({ parties, relationships }: Whole): (subject: Item) => Needs {
  const holderOf = holders(parties)
  const ties = new Map(relationships.map(tie => [tie.id, tie]))
  const above = (id: string) => {
    const all: string[] = []
    for (let at = holderOf.get(id); at !== undefined; at = holderOf.get(at)) all.push(at)
    return all
  }
  return ({ kind, id }) => {
    const tie = kind === 'relationship' ? ties.get(id) : undefined
    const ids = tie ? [id, tie.from, tie.to] : [id]
    return { ids, around: ids.flatMap(above) }
  }
}

interface Needs {
  readonly ids: readonly string[]
  readonly around: readonly string[]
}

const without = (all: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> => {
  const gone = new Set(ids)
  return new Set([...all].filter(id => !gone.has(id)))
}

/** The choice with some veils lifted from all who need it. */
function liftedFrom(choice: ShownChoice, needs: readonly Needs[], veils: readonly Veil[]): ShownChoice {
  const around = needs.flatMap(one => one.around)
  return {
    filter: veils.includes('filter') ? noFilter : choice.filter,
    hidden: veils.includes('hidden')
      ? without(choice.hidden, [...needs.flatMap(({ ids }) => ids), ...around])
      : choice.hidden,
    collapsed: veils.includes('collapsed') ? without(choice.collapsed, around) : choice.collapsed,
  }
}

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
  const needs = [needsIn(whole)(subject)]
  const all = ways.map((lifted): Revealed => ({ lifted, choice: liftedFrom(choice, needs, lifted) }))
  return all.find(one => isShown(shownMap(whole, one.choice, safetyOf), subject)) ?? { choice, lifted: [] }
}

const idsIn = ({ parties, relationships }: ShownMap) => ({
  party: new Set(parties.map(({ id }) => id)),
  relationship: new Set(relationships.flatMap(realOnes).map(({ id }) => id)),
})

/** Lifts as few veils as it takes for all of the subjects to be seen. The map is worked out anew for each way to lift, not for each subject. */
export function revealAll(
  whole: Whole,
  choice: ShownChoice,
  subjects: readonly Item[],
  safetyOf: SafetyOf,
): ShownChoice {
  const needsOf = needsIn(whole)
  const missingIn = (tried: ShownChoice) => {
    const seen = idsIn(shownMap(whole, tried, safetyOf))
    return subjects.filter(({ kind, id }) => !seen[kind].has(id))
  }
  /** Those who are seen when the veils are lifted from just them. */
  const seenTogether = (some: readonly Item[], veils: readonly Veil[]): readonly Item[] => {
    const unseen = new Set(missingIn(liftedFrom(choice, some.map(needsOf), veils)))
    const seen = some.filter(subject => !unseen.has(subject))
    return seen.length === some.length ? seen : seenTogether(seen, veils)
  }
  const missing = missingIn(choice)
  for (const veils of missing.length > 0 ? ways : []) {
    const found = seenTogether(missing, veils)
    // What is lifted for some may leave others in need of less, or of more.
    if (found.length > 0)
      return revealAll(whole, liftedFrom(choice, found.map(needsOf), veils), subjects, safetyOf)
  }
  return choice
}
