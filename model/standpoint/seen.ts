import type { Perspective } from '../edition/perspective'
import { knownFrom } from './known'
import type { Net } from './net'
import { type Reach, reachFrom } from './reach'
import { stepAlong } from './walk'

/** Where one stands, on one party or on a group of them; with a perspective, only what would be known from there is walked. */
export interface Standpoint {
  readonly parties: readonly string[]
  readonly perspective: Perspective | undefined
}

/** What is seen from a standpoint. `known` is the part of the map that was walked; `lit` are the parties within reach and the relationships between them that carry. */
export interface Seen extends Reach {
  readonly known: Net
  readonly lit: ReadonlySet<string>
}

function knownPart(map: Net, { parties, perspective }: Standpoint): Net {
  if (perspective === undefined) return map
  const known = knownFrom(map, parties, perspective)
  return {
    parties: map.parties.filter(({ id }) => known.parties.has(id)),
    relationships: map.relationships.filter(({ id }) => known.relationships.has(id)),
  }
}

/** What is seen of a map from a standpoint. The order of parties and relationships makes no difference. */
export function seenFrom(map: Net, standpoint: Standpoint): Seen {
  const known = knownPart(map, standpoint)
  const reach = reachFrom(known, standpoint.parties)
  const { rings } = reach
  const ties = known.relationships.filter(
    tie =>
      rings.has(tie.from) &&
      rings.has(tie.to) &&
      (stepAlong(tie, tie.from) !== undefined || stepAlong(tie, tie.to) !== undefined),
  )
  return { ...reach, known, lit: new Set([...rings.keys(), ...ties.map(({ id }) => id)]) }
}
