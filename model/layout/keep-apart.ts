import type { Position } from '../constellation/position'
import type { Box } from '../report/place-label'
import { type Cells, cells } from './cells'
import { standingAt } from './footprint'
import type { Places } from './places'
import type { Told } from './task'

/** Room left free between two footprints. */
const gap = 10
const rounds = 60
const furthest = 99_000

interface Input {
  readonly places: Places
  /** The box each party takes about its middle; a party without one takes none. */
  readonly footprints: ReadonlyMap<string, Box>
  /** Who may not be moved. */
  readonly still: ReadonlySet<string>
}

/** What pushing is of the work; the rest is finding a place for each. */
const sharePushed = 0.7
const untold: Told = () => undefined

const overlap = (a: Box, b: Box): Position => [
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap,
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap,
]
const isMeeting = (a: Box, b: Box) => overlap(a, b).every(depth => depth > 1e-6)
const wider = ({ x, y, width, height }: Box): Box => ({
  x: x - gap,
  y: y - gap,
  width: width + gap * 2,
  height: height + gap * 2,
})

/** The shortest way for `a` to leave `b`: along one axis, away from b's middle. */
function wayOut(a: Box, b: Box): Position {
  const [dx, dy] = overlap(a, b)
  const [ax, ay] = [a.x + a.width / 2, a.y + a.height / 2]
  const [bx, by] = [b.x + b.width / 2, b.y + b.height / 2]
  return dx < dy ? [ax < bx ? -dx : dx, 0] : [0, ay < by ? -dy : dy]
}

/** Pushes what overlaps apart, both a little, for some rounds; says whether anything still had to be pushed. */
function push(places: Map<string, Position>, { footprints, still }: Input): boolean {
  const near = cells()
  const boxes = new Map<string, Box>()
  for (const [id, place] of places) {
    const box = footprints.get(id)
    if (!box) continue
    boxes.set(id, standingAt(box, place))
    near.put(id, standingAt(box, place))
  }
  let isPushed = false
  for (const [id, box] of boxes)
    for (const [otherId, other] of near.near(wider(box))) {
      if (otherId <= id || !isMeeting(box, other) || (still.has(id) && still.has(otherId))) continue
      isPushed = true
      const [x, y] = wayOut(box, other)
      const share = still.has(otherId) ? 1 : still.has(id) ? 0 : 0.5
      shift(places, id, x * share, y * share)
      shift(places, otherId, -x * (1 - share), -y * (1 - share))
    }
  return isPushed
}

function shift(places: Map<string, Position>, id: string, x: number, y: number) {
  const [left, top] = places.get(id) ?? [0, 0]
  places.set(id, [left + x, top + y])
}

const isFree = (taken: Cells, box: Box) => {
  for (const [, other] of taken.near(wider(box))) if (isMeeting(box, other)) return false
  return true
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** The free place nearest to the wished one, tried outwards in a spiral; the plane is large enough for one to be found. */
function freePlace(taken: Cells, box: Box, [x, y]: Position): Position {
  for (let step = 0; ; step++) {
    const away = 12 * Math.sqrt(step)
    const place = inside([x + Math.cos(step * goldenAngle) * away, y + Math.sin(step * goldenAngle) * away])
    if (isFree(taken, standingAt(box, place))) return place
  }
}

// Adding nothing makes of −0, which rounding may leave, a plain 0.
const inside = ([x, y]: Position): Position => [
  Math.max(-furthest, Math.min(furthest, Math.round(x) + 0)),
  Math.max(-furthest, Math.min(furthest, Math.round(y) + 0)),
]

/** What is near the middle is settled first, so that the outer ones make way. */
function fromTheMiddle(places: Places): readonly (readonly [string, Position])[] {
  const all = [...places]
  const middle = all.reduce<Position>(
    ([x, y], [, place]) => [x + place[0] / all.length, y + place[1] / all.length],
    [0, 0],
  )
  const away = ([x, y]: Position) => Math.hypot(x - middle[0], y - middle[1])
  return all.sort(([a, one], [b, other]) => away(one) - away(other) || (a < b ? -1 : 1))
}

/**
 * Moves parties as little as needed until no footprint overlaps another; whole map units, within the map's bounds. Who is still stays exactly where
 * it is, so only two still ones can go on overlapping. The same input gives the same places, whatever the order.
 */
export function keepApart(input: Input, told: Told = untold): Places {
  const { footprints, still } = input
  const inOrder = [...input.places].sort(([a], [b]) => (a < b ? -1 : 1))
  const moved = new Map<string, Position>(inOrder)
  for (let round = 0; round < rounds && push(moved, input); round++)
    told(((round + 1) / rounds) * sharePushed)
  told(sharePushed)
  const taken = cells()
  const settled = new Map<string, Position>()
  const settle = (id: string, place: Position) => {
    const box = footprints.get(id)
    settled.set(id, place)
    if (box) taken.put(id, standingAt(box, place))
  }
  for (const [id, place] of inOrder) if (still.has(id)) settle(id, place)
  for (const [id, place] of fromTheMiddle(moved)) {
    const box = footprints.get(id)
    if (still.has(id)) continue
    settle(id, box ? freePlace(taken, box, place) : inside(place))
    told(sharePushed + (settled.size / moved.size) * (1 - sharePushed))
  }
  return settled
}
