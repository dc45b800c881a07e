import { between, type Point, towards } from './path'

/** A quadratic curve; straight where `control` is half-way. */
export interface Bend {
  readonly start: Point
  readonly control: Point
  readonly end: Point
}

/** The curve between two points whose middle is pushed aside by `aside`. */
export function bentBetween(start: Point, end: Point, aside: number): Bend {
  const angle = Math.atan2(end[1] - start[1], end[0] - start[0])
  return { start, control: towards(between(start, end, 0.5), angle + Math.PI / 2, aside * 2), end }
}

/** The same curve walked the other way. */
export const reversed = ({ start, control, end }: Bend): Bend => ({ start: end, control, end: start })

export function pointAt({ start, control, end }: Bend, t: number): Point {
  const before = (1 - t) ** 2
  const middle = 2 * t * (1 - t)
  const after = t ** 2
  return [
    start[0] * before + control[0] * middle + end[0] * after,
    start[1] * before + control[1] * middle + end[1] * after,
  ]
}

/** The direction of the curve at a share of its way, in radians. */
export function slopeAt({ start, control, end }: Bend, t: number): number {
  const a = between(start, control, t)
  const b = between(control, end, t)
  return Math.atan2(b[1] - a[1], b[0] - a[0])
}

/** The piece of the curve from share `first` to share `last`. */
export function partOf(bend: Bend, first: number, last: number): Bend {
  const fromFirst: Bend = {
    start: pointAt(bend, first),
    control: between(bend.control, bend.end, first),
    end: bend.end,
  }
  const rest = first >= 1 ? 0 : (last - first) / (1 - first)
  return {
    start: fromFirst.start,
    control: between(fromFirst.start, fromFirst.control, rest),
    end: pointAt(bend, last),
  }
}
