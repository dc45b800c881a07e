import type { Party } from '../constellation/party'
import type { Position } from '../constellation/position'
import { footprintsOf } from '../layout/footprint'
import type { RingShape } from '../layout/ring-rows'
import { inRings, type Rings } from '../layout/rings'
import { drawnNet } from './drawn-net'
import type { Net } from './net'
import { onTheClosed } from './on-the-closed'
import { type Seen, type Standpoint, seenFrom } from './seen'

/** A map as seen from a standpoint: what is seen, where parties stand meanwhile, and the rings they stand in. */
export interface AsSeen {
  readonly seen: Seen
  /** A place for every party, by id. */
  readonly places: Readonly<Record<string, Position>>
  readonly rings: Pick<Rings, 'middle' | 'ellipses'>
}

const noneClosed: ReadonlySet<string> = new Set()

/**
 * The map laid out about a standpoint in rings by distance, with what stands out (`seen.lit`); for the screen and for the report alike. Changes nothing.
 * Who is within one of `collapsed` takes no room and stands where that one does.
 */
export function asSeenFrom(
  map: Net,
  standpoint: Standpoint,
  nameOf: (party: Party) => string,
  shape: RingShape = 'wide',
  collapsed: ReadonlySet<string> = noneClosed,
): AsSeen {
  const seen = seenFrom(map, onTheClosed(standpoint, map.parties, collapsed))
  const drawn = drawnNet(map, seen, collapsed)
  const { places, middle, ellipses } = inRings({
    rings: drawn.rings,
    relationships: drawn.ties,
    now: new Map(drawn.parties.map(({ id, position }) => [id, position])),
    footprints: footprintsOf(drawn.parties, nameOf),
    still: new Set(),
    shape,
  })
  const placeOf = ({ id, position }: Party) => places.get(drawn.drawnAs(id)) ?? position
  return {
    seen: { ...seen, lit: new Set([...seen.lit, ...drawn.rings.keys()]) },
    places: Object.fromEntries(map.parties.map(party => [party.id, placeOf(party)])),
    rings: { middle, ellipses },
  }
}
