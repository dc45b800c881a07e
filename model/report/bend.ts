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

export const pointAt = ({ start, control, end }: Bend, t: number): Point =>
  between(between(start, control, t), between(control, end, t), t)

/** The direction of the curve at a share of its way, in radians. */
export function slopeAt({ start, control, end }: Bend, t: number): number {
  const [a, b] = [between(start, control, t), between(control, end, t)]
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
