import type { Party } from '../constellation/party'
import type { Position } from '../constellation/position'
import { footprintsOf } from '../layout/footprint'
import type { RingShape } from '../layout/ring-rows'
import { inRings, type Rings } from '../layout/rings'
import type { Net } from './net'
import { type Seen, type Standpoint, seenFrom } from './seen'

/** A map as seen from a standpoint: what is seen, where parties stand meanwhile, and the rings they stand in. */
export interface AsSeen {
  readonly seen: Seen
  /** A place for every party, by id. */
  readonly places: Readonly<Record<string, Position>>
  readonly rings: Pick<Rings, 'middle' | 'ellipses'>
}

/** The map laid out about a standpoint in rings by distance, with what stands out (`seen.lit`); for the screen and for the report alike. Changes nothing. */
export function asSeenFrom(
  map: Net,
  standpoint: Standpoint,
  nameOf: (party: Party) => string,
  shape: RingShape = 'wide',
): AsSeen {
  const seen = seenFrom(map, standpoint)
  const { places, middle, ellipses } = inRings({
    rings: seen.rings,
    relationships: seen.known.relationships,
    now: new Map(map.parties.map(({ id, position }) => [id, position])),
    footprints: footprintsOf(map.parties, nameOf),
    still: new Set(),
    shape,
  })
  return { seen, places: Object.fromEntries(places), rings: { middle, ellipses } }
}
