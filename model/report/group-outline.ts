import { arcTo, lineTo, moveTo, type Point, towards } from './path'

const turn = ([ox, oy]: Point, [ax, ay]: Point, [bx, by]: Point) =>
  (ax - ox) * (by - oy) - (ay - oy) * (bx - ox)

/** One side of the hull of points sorted from left to right (Andrew's monotone chain). */
function chain(sorted: readonly Point[]): readonly Point[] {
  const side: Point[] = []
  for (const point of sorted) {
    for (let last = side.length - 1; last > 0; last--) {
      const [before, at] = [side[last - 1], side[last]]
      if (!before || !at || turn(before, at, point) > 0) break
      side.pop()
    }
    side.push(point)
  }
  return side.slice(0, -1)
}

const isSame = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1]

/** The corners of the smallest convex outline about points, in one direction round. */
function cornersOf(points: readonly Point[]): readonly Point[] {
  const sorted = points
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
    .filter((point, place, all) => place === 0 || !isSame(point, all[place - 1] as Point))
  return sorted.length < 2 ? sorted : [...chain(sorted), ...chain(sorted.toReversed())]
}

/**
 * A soft closed outline about the parties of a group, `radius` away from the middles of those at its edge: the hull of circles, in
 * map units. Empty where there are no middles.
 */
export function groupOutline(centres: readonly Point[], radius: number): string {
  const corners = cornersOf(centres)
  const [first] = corners
  if (!first) return ''
  if (corners.length === 1)
    return `${moveTo(towards(first, 0, radius))}${arcTo(first, radius, 0, Math.PI * 2)}Z`
  const outward = corners.map((corner, place) => {
    const next = corners[(place + 1) % corners.length] ?? corner
    return Math.atan2(next[1] - corner[1], next[0] - corner[0]) - Math.PI / 2
  })
  const steps = corners.map((corner, place) => {
    const before = outward.at(place - 1) ?? 0
    const wished = outward[place] ?? 0
    const after = before + ((((wished - before) % (Math.PI * 2)) + Math.PI * 2) % (Math.PI * 2))
    const enter = towards(corner, before, radius)
    return `${place === 0 ? moveTo(enter) : lineTo(enter)}${arcTo(corner, radius, before, after)}`
  })
  return `${steps.join('')}Z`
}

/** How far a group's outline stands from its parties' middles; a group that holds others goes about theirs. */
export const groupRadius = (level: number): number => 78 + (level - 1) * 22
