import type { Channel } from '../constellation/channel'
import type { Party, PartyKind } from '../constellation/party'
import type { Relationship, RelationshipState } from '../constellation/relationship'
import type { Size } from '../constellation/size'
import type { Subject } from '../constellation/subject'
import type { SafetyState } from '../health/health'

/** What a person wants to see. Within a list any one will do, between lists all have to fit; an empty list asks for nothing. */
export interface MapFilter {
  readonly kinds: readonly PartyKind[]
  readonly sizes: readonly Size[]
  readonly states: readonly RelationshipState[]
  readonly channels: readonly Channel[]
  readonly safety: readonly SafetyState[]
}

export const noFilter: MapFilter = { kinds: [], sizes: [], states: [], channels: [], safety: [] }

/** How Safety stands for a subject; `not-checked` where nobody answered. */
export type SafetyOf = (subject: Subject) => SafetyState

const isAsked = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value)

/** Whether anything at all is asked for. */
export const isFiltering = (filter: MapFilter): boolean =>
  Object.values(filter).some((list: readonly string[]) => list.length > 0)

const asksOfRelationships = ({ states, channels, safety }: MapFilter) =>
  states.length + channels.length + safety.length > 0

const partyFits = ({ kinds, sizes }: MapFilter, party: Party) =>
  isAsked(kinds, party.kind) && isAsked(sizes, party.size)

function relationshipFits({ states, channels, safety }: MapFilter, tie: Relationship, safetyOf: SafetyOf) {
  return (
    isAsked(states, tie.state) &&
    (channels.length === 0 || tie.channels.some(channel => channels.includes(channel))) &&
    (safety.length === 0 || safety.includes(safetyOf({ kind: 'relationship', id: tie.id })))
  )
}

/** Whether a party's own check is what is asked for; that a party was never checked says nothing about it. */
function isAskedByCheck({ states, channels, safety }: MapFilter, { id }: Party, safetyOf: SafetyOf) {
  if (safety.length === 0 || states.length + channels.length > 0) return false
  const own = safetyOf({ kind: 'party', id })
  return own !== 'not-checked' && safety.includes(own)
}

/** Ids that pass a filter. */
export interface Passing {
  readonly parties: ReadonlySet<string>
  readonly relationships: ReadonlySet<string>
}

/**
 * What passes a filter. A relationship passes when it fits and both its ends fit; where relationships are asked for, a party
 * passes by one of them, or by its own check.
 */
export function passing(
  parties: readonly Party[],
  relationships: readonly Relationship[],
  filter: MapFilter,
  safetyOf: SafetyOf,
): Passing {
  const fitting = parties.filter(party => partyFits(filter, party))
  const ids = new Set(fitting.map(({ id }) => id))
  const ties = relationships.filter(
    tie => ids.has(tie.from) && ids.has(tie.to) && relationshipFits(filter, tie, safetyOf),
  )
  const passed = { relationships: new Set(ties.map(({ id }) => id)) }
  if (!asksOfRelationships(filter)) return { ...passed, parties: ids }
  const checked = fitting.filter(party => isAskedByCheck(filter, party, safetyOf))
  return {
    ...passed,
    parties: new Set([...ties.flatMap(({ from, to }) => [from, to]), ...checked.map(({ id }) => id)]),
  }
}
