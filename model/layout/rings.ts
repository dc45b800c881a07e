import type { Position } from '../constellation/position'
import type { Relationship } from '../constellation/relationship'
import type { Box } from '../report/place-label'
import { keepApart } from './keep-apart'
import type { Places } from './places'
import { ringAngles } from './ring-angles'
import { ellipseOf, nextRing, placeRing, type RingEllipse, type RingShape, type Wished } from './ring-rows'
import type { Told } from './task'

interface Input {
  /** The ring of each party, 0 for those in the middle; parties without a ring stand outside all rings. */
  readonly rings: ReadonlyMap<string, number>
  readonly relationships: readonly Pick<Relationship, 'from' | 'to'>[]
  /** Where every party stands now. */
  readonly now: Places
  readonly footprints: ReadonlyMap<string, Box>
  /** Who may not be moved at all. */
  readonly still: ReadonlySet<string>
  readonly shape?: RingShape
}

/** Parties in rings. `ellipses` are the outer edges of the rings 1, 2 …, about `middle`. */
export interface Rings {
  readonly places: Places
  readonly middle: Position
  readonly ellipses: readonly RingEllipse[]
}

const smallestMiddle = 96

const meanPlace = (places: readonly Position[]): Position => [
  places.reduce((sum, [x]) => sum + x, 0) / Math.max(1, places.length),
  places.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, places.length),
]

/** Whole map units. */
const rounded = ([x, y]: Position): Position => [Math.round(x), Math.round(y)]

const anglesNow = (now: Places, [x, y]: Position) =>
  new Map([...now].map(([id, [left, top]]) => [id, Math.atan2(top - y, left - x)]))

/** Every party's ring, those without one in a last ring outside, and how many rings there are with it. */
function allRings({ rings, now }: Input): { rings: ReadonlyMap<string, number>; last: number } {
  const last = Math.max(0, ...rings.values())
  return { rings: new Map([...now.keys()].map(id => [id, rings.get(id) ?? last + 1])), last }
}

function inRing(
  ring: number,
  rings: ReadonlyMap<string, number>,
  angles: ReadonlyMap<string, number>,
): Wished[] {
  return [...rings].flatMap(([id, own]) => (own === ring ? [{ id, angle: angles.get(id) ?? 0 }] : []))
}

/** Lays parties out in rings about those of ring 0, whose middle stays where it is. Nobody's name covers another; who is still keeps its place. */
export function inRings(input: Input, told?: Told): Rings {
  const { rings, last } = allRings(input)
  const centre = [...rings].filter(([, ring]) => ring === 0).map(([id]) => id)
  const middle = rounded(meanPlace(centre.flatMap(id => [input.now.get(id) ?? [0, 0]])))
  const now = anglesNow(input.now, middle)
  const angles = ringAngles({ ...input, rings, now })
  const wished = new Map<string, Position>()
  const ellipses: RingEllipse[] = []
  let edge = 0
  for (let ring = 0; ring <= last + 1; ring++) {
    const there = inRing(ring, rings, ring === 0 ? now : angles)
    if (there.length === 0) continue
    const from = ring === 0 ? smallestMiddle : nextRing(edge)
    const { places, outermost } =
      there.length === 1 && ring === 0
        ? { places: [alone(there)], outermost: 0 }
        : placeRing(there, from, input.shape)
    for (const [id, [x, y]] of places) wished.set(id, [x + middle[0], y + middle[1]])
    if (ring > 0 && ring <= last) ellipses.push(ellipseOf(outermost, input.shape))
    edge = outermost
  }
  for (const id of input.still) wished.set(id, input.now.get(id) ?? [0, 0])
  const fixed = new Set([...input.still, ...(centre.length === 1 ? centre : [])])
  return {
    places: keepApart({ places: wished, footprints: input.footprints, still: fixed }, told),
    middle,
    ellipses,
  }
}

const alone = ([only]: readonly Wished[]): readonly [string, Position] => [only?.id ?? '', [0, 0]]
