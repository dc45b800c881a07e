import type { Party } from '../constellation/party'
import type { Position } from '../constellation/position'
import type { Relationship } from '../constellation/relationship'
import { arrange } from '../layout/arrange'
import type { Placing } from './mapping'

const apart = 230
const farthest = 100_000

export type Placed = ReadonlyMap<string, Position>

const isWithin = ([x, y]: Position) => Math.abs(x) <= farthest && Math.abs(y) <= farthest
const rounded = ([x, y]: Position): Position => [Math.round(x), Math.round(y)]

const fewParties = 40

type Unplaced = Pick<Party, 'id' | 'kind' | 'name' | 'within'>

/** Places for all, as the map would arrange them: some seconds for thousands, in the thread that reads the file. */
function anew(parties: readonly Unplaced[], ties: readonly Relationship[]): Placed {
  const order = {
    arrangement: 'constellation',
    parties: parties.map(party => ({ ...party, position: [0, 0] as Position })),
    relationships: ties,
    around: [],
    only: undefined,
    // The first beginning of seed 0 is where parties stand, and these stand nowhere.
    seed: 1,
  } as const
  const places = arrange(order, () => undefined, parties.length > fewParties ? 1 : 3)
  return new Map(parties.map(({ id }) => [id, places.get(id) ?? [0, 0]]))
}

/** The usual distance from a party to its nearest neighbour. */
function usualGap(places: readonly Position[]): number {
  const gaps = places.map(([x, y], index) =>
    places.reduce(
      (least, [u, v], other) => (other === index ? least : Math.min(least, Math.hypot(u - x, v - y))),
      Number.POSITIVE_INFINITY,
    ),
  )
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0
}

/** The same picture about the middle of the map, drawn so large that neighbours stand apart. */
function fitted(places: Placed): Placed {
  const all = [...places.values()]
  const gap = usualGap(all)
  const middle = [0, 1].map(axis => all.reduce((sum, place) => sum + (place[axis] ?? 0), 0) / all.length)
  const widest = Math.max(1, ...all.map(([x, y]) => Math.max(Math.abs(x), Math.abs(y))))
  const wanted = gap > 0 && Number.isFinite(gap) ? Math.max(0.01, apart / gap) : 1
  const scale = Math.min(wanted, farthest / 2 / widest)
  const move = ([x, y]: Position): Position =>
    rounded([(x - (middle[0] ?? 0)) * scale, (y - (middle[1] ?? 0)) * scale])
  return new Map([...places].map(([id, place]) => [id, move(place)]))
}

/** Those without a place, in rows beneath the others. */
function beneath(ids: readonly string[], places: Placed): Placed {
  const all = [...places.values()]
  const [left, bottom] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([, y]) => y))]
  const columns = Math.max(4, Math.ceil(Math.sqrt(ids.length)))
  const at = (index: number): Position =>
    rounded([left + (index % columns) * apart, bottom + apart * (1 + Math.floor(index / columns))])
  return new Map(ids.map((id, index) => [id, at(index)]))
}

/** A place for every party, from those that the file gives (by id; what lies outside the map counts as none). */
export function placeParties(
  parties: readonly Unplaced[],
  ties: readonly Relationship[],
  given: Placed,
  placing: Placing,
): Placed {
  const usable = new Map([...given].filter(([, place]) => placing === 'fitted' || isWithin(place)))
  if (placing === 'anew' || usable.size === 0) return anew(parties, ties)
  const places = placing === 'fitted' ? fitted(usable) : usable
  const without = parties.flatMap(({ id }) => (places.has(id) ? [] : [id]))
  return new Map([...places, ...beneath(without, places)])
}
