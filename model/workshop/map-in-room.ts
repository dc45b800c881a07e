import type { Constellation } from '../constellation/constellation'
import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'

/** A map as those in a room see it. */
export type MapInRoom = Pick<Constellation, 'parties' | 'relationships'>

/** What those in a room see of a map: its parties and relationships, never what was noted on them, nor reflections and actions (S-43). */
export const mapInRoom = ({ parties, relationships }: MapInRoom): MapInRoom => ({
  parties: parties.map(party => ({ ...party, note: '' })),
  relationships: relationships.map(tie => ({ ...tie, note: '' })),
})

/** A relationship as one of its parties sees it, with the other. */
export interface TieSeen {
  readonly tie: Relationship
  readonly other: Party
}

/** Each party's relationships, by its id, as it sees them. */
export function tiesByParty({ parties, relationships }: MapInRoom): ReadonlyMap<string, readonly TieSeen[]> {
  const byId = new Map(parties.map(party => [party.id, party]))
  const seen = new Map<string, TieSeen[]>()
  const see = (id: string, tie: Relationship, other: Party | undefined) => {
    if (other) seen.set(id, [...(seen.get(id) ?? []), { tie, other }])
  }
  for (const tie of relationships) {
    see(tie.from, tie, byId.get(tie.to))
    see(tie.to, tie, byId.get(tie.from))
  }
  return seen
}
