import type { Constellation } from '../constellation/constellation'
import type { Party } from '../constellation/party'
import { bundled, type Lifted, type ShownRelationship } from './bundle'
import { isFiltering, type MapFilter, noFilter, type Passing, passing, type SafetyOf } from './filter'
import { standIns } from './stand-ins'

/** What a person chose to see of a constellation: a filter, what is hidden by hand, and which parties are drawn closed over their parts. */
export interface ShownChoice {
  readonly filter: MapFilter
  /** Ids of parties and relationships hidden by hand. */
  readonly hidden: ReadonlySet<string>
  /** Ids of parties drawn closed over their parts. */
  readonly collapsed: ReadonlySet<string>
}

export const everything: ShownChoice = { filter: noFilter, hidden: new Set(), collapsed: new Set() }

/** Why something is not drawn by itself: the filter, a person's hand, or because it is inside a collapsed party. */
const reasons = ['filtered', 'hidden', 'inside'] as const
type Reason = (typeof reasons)[number]
type Count = Readonly<Record<Reason, number>>

export interface LeftOut {
  readonly parties: Count
  readonly relationships: Count
}

/** What is drawn; `inside` is how many parties each shown collapsed party stands for besides itself. */
export interface ShownMap {
  readonly parties: readonly Party[]
  readonly relationships: readonly ShownRelationship[]
  readonly inside: ReadonlyMap<string, number>
  readonly leftOut: LeftOut
}

type Whole = Pick<Constellation, 'parties' | 'relationships'>

interface Sight {
  readonly hidden: ReadonlySet<string>
  readonly standIn: (id: string) => string
  readonly passes: Passing | undefined
}

/** Whether a party is seen, itself or through the one that stands for it. */
function reasonAgainst(id: string, { hidden, standIn, passes }: Sight): 'hidden' | 'filtered' | undefined {
  if (hidden.has(id) || hidden.has(standIn(id))) return 'hidden'
  return passes && !passes.parties.has(id) ? 'filtered' : undefined
}

const counter = () => ({ filtered: 0, hidden: 0, inside: 0 })

function lookAtParties(parties: readonly Party[], sight: Sight) {
  const count = counter()
  const shown = new Set<string>()
  const inside = new Map<string, number>()
  for (const { id } of parties) {
    const reason = reasonAgainst(id, sight)
    if (reason) {
      count[reason] += 1
      continue
    }
    const seen = sight.standIn(id)
    shown.add(seen)
    if (seen !== id) inside.set(seen, (inside.get(seen) ?? 0) + 1)
  }
  // A holder that is drawn only for its parts was counted as left out, which it is not.
  for (const id of inside.keys()) if (reasonAgainst(id, sight) === 'filtered') count.filtered -= 1
  count.inside = [...inside.values()].reduce((sum, parts) => sum + parts, 0)
  return { shown, inside, count }
}

function lookAtRelationships({ relationships }: Whole, sight: Sight) {
  const count = counter()
  const lifted: Lifted[] = []
  for (const tie of relationships) {
    const against = [reasonAgainst(tie.from, sight), reasonAgainst(tie.to, sight)]
    const isPassing = !sight.passes || sight.passes.relationships.has(tie.id)
    const [from, to] = [sight.standIn(tie.from), sight.standIn(tie.to)]
    if (sight.hidden.has(tie.id) || against.includes('hidden')) count.hidden += 1
    else if (!isPassing || against.includes('filtered')) count.filtered += 1
    else if (from === to) count.inside += 1
    else lifted.push({ tie, from, to })
  }
  return { drawn: bundled(lifted), count }
}

/** Lists that leave nothing out and bundle nothing are the constellation's own. */
const sameIfSame = <T>(now: readonly T[], whole: readonly T[]) =>
  now.length === whole.length && now.every((one, place) => one === whole[place]) ? whole : now

const isEverything = ({ filter, hidden, collapsed }: ShownChoice) =>
  hidden.size === 0 && collapsed.size === 0 && !isFiltering(filter)

const nothingLeftOut: LeftOut = { parties: counter(), relationships: counter() }
const drawnOfAll = new WeakMap<Whole['relationships'], readonly ShownRelationship[]>()

/** The same where nothing was chosen, remembered by the list: a party that moves changes no bundle. */
function unchosen({ parties, relationships }: Whole): ShownMap {
  const known = drawnOfAll.get(relationships)
  const drawn =
    known ??
    sameIfSame(bundled(relationships.map(tie => ({ tie, from: tie.from, to: tie.to }))), relationships)
  if (!known) drawnOfAll.set(relationships, drawn)
  return { parties, relationships: drawn, inside: new Map(), leftOut: nothingLeftOut }
}

/**
 * What of a constellation is drawn. A collapsed party stands for everyone within it: their relationships to others are drawn at it, those
 * among themselves vanish. Every party and relationship is drawn, part of something drawn, or counted as left out; nothing is drawn twice.
 */
export function shownMap(whole: Whole, choice: ShownChoice, safetyOf: SafetyOf): ShownMap {
  if (isEverything(choice)) return unchosen(whole)
  const above = standIns(whole.parties, choice.collapsed)
  const sight: Sight = {
    hidden: choice.hidden,
    standIn: id => above.get(id) ?? id,
    passes: isFiltering(choice.filter)
      ? passing(whole.parties, whole.relationships, choice.filter, safetyOf)
      : undefined,
  }
  const { shown, inside, count } = lookAtParties(whole.parties, sight)
  const ties = lookAtRelationships(whole, sight)
  return {
    parties: sameIfSame(
      whole.parties.filter(({ id }) => shown.has(id)),
      whole.parties,
    ),
    relationships: sameIfSame(ties.drawn, whole.relationships),
    inside,
    leftOut: { parties: count, relationships: ties.count },
  }
}
