/** A part of a map: its left and upper edge and its extent, in the map's own steps. */
export type Box = readonly [x: number, y: number, width: number, height: number]
/** How a map is looked at: what is in the middle, and how many pixels one step takes. */
export interface MapView {
  readonly x: number
  readonly y: number
  readonly k: number
}
/** The pixels there are. */
export type Room = readonly [width: number, height: number]

const closest = 2.4
const largestFit = 1.1

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** The view that shows all of a box, and not larger than life. */
export const fitted = ([x, y, width, height]: Box, [across, down]: Room): MapView => ({
  x: x + width / 2,
  y: y + height / 2,
  k: Math.min(across / width, down / height, largestFit),
})

/** A view that is neither further out than the whole map nor closer than makes sense, with its middle on the map. */
export function kept(view: MapView, all: Box, room: Room): MapView {
  const least = fitted(all, room).k
  return {
    x: within(view.x, all[0], all[0] + all[2]),
    y: within(view.y, all[1], all[1] + all[3]),
    k: within(view.k, least, Math.max(closest, least)),
  }
}

/** The part of the map a view shows, as `viewBox` takes it. */
export const boxOf = ({ x, y, k }: MapView, [across, down]: Room): Box => [
  x - across / k / 2,
  y - down / k / 2,
  across / k,
  down / k,
]

/** A view as much closer, or further away, about a point that stays where it is; `at` is in pixels from the middle. */
export const closer = (
  { x, y, k }: MapView,
  times: number,
  [dx, dy]: readonly [number, number],
): MapView => ({
  x: x + (dx / k) * (1 - 1 / times),
  y: y + (dy / k) * (1 - 1 / times),
  k: k * times,
})

/** A view moved with what is dragged, in pixels. */
export const dragged = ({ x, y, k }: MapView, dx: number, dy: number): MapView => ({
  x: x - dx / k,
  y: y - dy / k,
  k,
})

/** The one nearest to a place, and not further than `reach`; `far` says how far one is. */
export function nearest<One>(all: readonly One[], far: (one: One) => number, reach: number): One | undefined {
  const [first] = all
    .map(one => ({ one, at: far(one) }))
    .filter(({ at }) => at <= reach)
    .sort((a, b) => a.at - b.at)
  return first?.one
}

/** The next one in a direction: the nearest, where what lies aside counts twice. */
export const nextTowards = <One extends { readonly x: number; readonly y: number }>(
  all: readonly One[],
  from: One,
  [right, down]: readonly [number, number],
): One | undefined => {
  const ahead = all.filter(({ x, y }) => (x - from.x) * right + (y - from.y) * down > 1)
  const far = ({ x, y }: One) => {
    const along = (x - from.x) * right + (y - from.y) * down
    const aside = Math.abs((x - from.x) * down) + Math.abs((y - from.y) * right)
    return along + aside * 2
  }
  return nearest(ahead, far, Number.POSITIVE_INFINITY)
}

/** Which of some labels can stand, those that come first before the others: none covers another, nor what is `taken`. */
export function standing(labels: readonly Box[], taken: readonly Box[] = []): readonly boolean[] {
  const placed = [...taken]
  return labels.map(label => {
    const [x, y, width, height] = label
    const isFree = placed.every(
      one => x >= one[0] + one[2] || one[0] >= x + width || y >= one[1] + one[3] || one[1] >= y + height,
    )
    if (isFree) placed.push(label)
    return isFree
  })
}
