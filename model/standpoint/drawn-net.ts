import { holders } from '../constellation/holders'
import type { Party } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import { standIns } from '../shown-map/stand-ins'
import type { Net } from './net'
import type { Seen } from './seen'

/** What rings are laid out of: the parties that are drawn, whose ring is that of the nearest they stand for, and what ties them, being a part included. */
export interface DrawnNet {
  readonly parties: readonly Party[]
  readonly rings: ReadonlyMap<string, number>
  readonly ties: readonly Pick<Relationship, 'from' | 'to'>[]
  /** The drawn party that a party is seen as: itself, or the closed one it is within. */
  readonly drawnAs: (id: string) => string
}

/** A map as seen, drawn with some parties closed over their parts. */
export function drawnNet({ parties }: Net, seen: Seen, collapsed: ReadonlySet<string>): DrawnNet {
  const above = standIns(parties, collapsed)
  const drawnAs = (id: string) => above.get(id) ?? id
  const rings = new Map<string, number>()
  for (const [id, ring] of seen.rings)
    rings.set(drawnAs(id), Math.min(ring, rings.get(drawnAs(id)) ?? Number.POSITIVE_INFINITY))
  const parts = [...holders(seen.known.parties)].map(([from, to]) => ({ from, to }))
  const ties = [...seen.known.relationships, ...parts].map(({ from, to }) => ({
    from: drawnAs(from),
    to: drawnAs(to),
  }))
  return {
    parties: parties.filter(({ id }) => !above.has(id)),
    rings,
    ties: ties.filter(({ from, to }) => from !== to),
    drawnAs,
  }
}
