import type { Placed, PlacedTie } from '@/components/canvas/placed'
import type { Constellation } from '@/model/constellation/constellation'
import { parallelBends } from '@/model/report/relationship-line'

/** A constellation as it is placed on the map, where its parties stand; nothing is checked. */
export function aPlaced({ parties, relationships }: Constellation): Placed {
  const placed = new Map(
    parties.map(party => [party.id, { party, at: party.position, name: party.name, health: undefined }]),
  )
  const bends = parallelBends(relationships)
  const ties = new Map<string, PlacedTie>()
  for (const tie of relationships) {
    const [from, to] = [placed.get(tie.from), placed.get(tie.to)]
    if (from && to)
      ties.set(tie.id, {
        tie,
        start: from.at,
        end: to.at,
        fromKind: from.party.kind,
        toKind: to.party.kind,
        bend: bends.get(tie.id) ?? 0,
        health: undefined,
      })
  }
  return { parties: placed, ties }
}
