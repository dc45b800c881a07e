import { holders } from '../constellation/holders'
import type { Net } from './net'
import { stepAlong } from './walk'

/** How far the parties are from where one stands, in steps: 0 for the standpoint itself; who cannot be reached has no ring. */
export interface Reach {
  readonly rings: ReadonlyMap<string, number>
  /** For each party within reach, the direct neighbours of the standpoint that a shortest way to it begins with; none for the standpoint. */
  readonly gates: ReadonlyMap<string, ReadonlySet<string>>
}

/** Whom each party comes to in one step: along a relationship that carries, or between a part and what it is a part of, which nobody can lose. */
function stepsByParty({ parties, relationships }: Net): ReadonlyMap<string, readonly string[]> {
  const steps = new Map<string, string[]>(parties.map(({ id }) => [id, []]))
  const step = (from: string, to: string | undefined) => {
    if (to !== undefined && steps.has(to)) steps.get(from)?.push(to)
  }
  for (const tie of relationships) {
    step(tie.from, stepAlong(tie, tie.from))
    step(tie.to, stepAlong(tie, tie.to))
  }
  for (const [part, holder] of holders(parties)) {
    step(part, holder)
    step(holder, part)
  }
  return steps
}

/** Walks from the standpoint, or from several at once, ring by ring (breadth first). Ids that are no party of the map are passed over. */
export function reachFrom(map: Net, standpoint: readonly string[]): Reach {
  const steps = stepsByParty(map)
  const rings = new Map<string, number>()
  const gates = new Map<string, Set<string>>()
  let ring = standpoint.filter(id => steps.has(id))
  for (const id of ring) rings.set(id, 0)
  for (const id of ring) gates.set(id, new Set())
  for (let away = 1; ring.length > 0; away++) {
    const next: string[] = []
    for (const id of ring)
      for (const other of steps.get(id) ?? []) {
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
