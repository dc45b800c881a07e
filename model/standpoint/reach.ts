import type { Relationship } from '../constellation/relationship'
import type { Net } from './net'
import { stepAlong } from './walk'

/** How far the parties are from where one stands, in relationships walked: 0 for the standpoint itself; who cannot be reached has no ring. */
export interface Reach {
  readonly rings: ReadonlyMap<string, number>
  /** For each party within reach, the direct neighbours of the standpoint that a shortest way to it begins with; none for the standpoint. */
  readonly gates: ReadonlyMap<string, ReadonlySet<string>>
}

/** Each party's relationships, by its id. */
function tiesByParty({ parties, relationships }: Net): ReadonlyMap<string, readonly Relationship[]> {
  const ties = new Map<string, Relationship[]>(parties.map(({ id }) => [id, []]))
  for (const tie of relationships) {
    ties.get(tie.from)?.push(tie)
    if (tie.to !== tie.from) ties.get(tie.to)?.push(tie)
  }
  return ties
}

/** Walks from the standpoint, or from several at once, ring by ring (breadth first). Ids that are no party of the map are passed over. */
export function reachFrom(map: Net, standpoint: readonly string[]): Reach {
  const ties = tiesByParty(map)
  const rings = new Map<string, number>()
  const gates = new Map<string, Set<string>>()
  let ring = standpoint.filter(id => ties.has(id))
  for (const id of ring) rings.set(id, 0)
  for (const id of ring) gates.set(id, new Set())
  for (let away = 1; ring.length > 0; away++) {
    const next: string[] = []
    for (const id of ring)
      for (const tie of ties.get(id) ?? []) {
        const other = stepAlong(tie, id)
        if (other === undefined || !ties.has(other)) continue
        if (!rings.has(other)) {
          rings.set(other, away)
          gates.set(other, new Set())
          next.push(other)
        }
        if (rings.get(other) === away) addGates(gates, other, id, away)
      }
    ring = next
  }
  return { rings, gates }
}

function addGates(gates: Map<string, Set<string>>, party: string, before: string, away: number) {
  const own = gates.get(party)
  for (const gate of away === 1 ? [party] : (gates.get(before) ?? [])) own?.add(gate)
}
