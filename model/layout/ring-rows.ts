import type { Position } from '../constellation/position'

/** Rings are wider than high, as most screens are and names are; on a phone held upright they are higher than wide. */
export type RingShape = 'wide' | 'tall'
const stretch: Readonly<Record<RingShape, readonly [across: number, up: number]>> = {
  wide: [1.3, 1],
  tall: [1, 1.35],
}
/** Room along a row for one party with its name, and between rows. */
const alongRow = 168
const betweenRows = 178
const betweenRings = 235

/** A ring as an ellipse about 0,0: how far it reaches to the side and up, in map units. */
export interface RingEllipse {
  readonly across: number
  readonly up: number
}

/** Parties of one ring, each with the angle (radians) it would like to stand at. */
export interface Wished {
  readonly id: string
  readonly angle: number
}

const turn = Math.PI * 2
const capacity = (radius: number) => Math.max(1, Math.floor((turn * radius) / alongRow))

/** The radii of the rows it takes for `count` parties, from `from` outwards. */
function rowsFor(count: number, from: number): readonly number[] {
  const radii: number[] = []
  for (let left = count, radius = from; left > 0; radius += betweenRows) {
    radii.push(radius)
    left -= capacity(radius)
  }
  return radii
}

/** Deals parties in the order of their angles to rows, so that each row gets its share all the way round. */
function dealt(wished: readonly Wished[], radii: readonly number[]): readonly (readonly Wished[])[] {
  const all = radii.reduce((sum, radius) => sum + capacity(radius), 0)
  const rows = radii.map((radius): { share: number; owed: number; row: Wished[] } => ({
    share: capacity(radius) / all,
    owed: 0,
    row: [],
  }))
  for (const one of wished) {
    for (const row of rows) row.owed += row.share
    const next = rows.reduce((best, row) => (row.owed > best.owed + 1e-9 ? row : best))
    next.owed -= 1
    next.row.push(one)
  }
  return rows.map(({ row }) => row)
}

/** How far an even row is turned so that its parties stand as near as can be to where they would like to (mean of directions). */
function bestTurn(row: readonly Wished[]): number {
  const step = turn / row.length
  const [x, y] = row.reduce(
    ([cos, sin], { angle }, place) => [
      cos + Math.cos(angle - place * step),
      sin + Math.sin(angle - place * step),
    ],
    [0, 0],
  )
  return Math.atan2(y, x)
}

const least = alongRow / 1.12

/** Angles no nearer to each other than the row's room allows, and no further from the wished ones than that takes. */
function spread(row: readonly Wished[], radius: number): readonly number[] {
  const apart = Math.min(turn / row.length, least / radius)
  const offset = bestTurn(row)
  const even = row.map((_, place) => offset + (place * turn) / row.length)
  const own = row.map(({ angle }, place) => {
    const around = (even[place] ?? 0) - angle
    return angle + Math.round(around / turn) * turn
  })
  // Where the wished angles leave room enough, they are kept; where not, the row is even.
  const isRoomy = own.every((angle, place) => {
    const after = place + 1 < own.length ? (own[place + 1] ?? 0) : (own[0] ?? 0) + turn
    return after - angle >= apart - 1e-9
  })
  return isRoomy ? own : even
}

/** Where the parties of one ring stand about 0,0, on one row or, where they are many, on several; and the ellipse that holds them. */
export function placeRing(
  wished: readonly Wished[],
  innermost: number,
  shape: RingShape = 'wide',
): { readonly places: readonly (readonly [string, Position])[]; readonly outermost: number } {
  const inOrder = [...wished].sort((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1))
  const radii = rowsFor(inOrder.length, innermost)
  const [across, up] = stretch[shape]
  const places = dealt(inOrder, radii).flatMap((row, index) => {
    const radius = radii[index] ?? innermost
    return spread(row, radius).map((angle, place): readonly [string, Position] => [
      row[place]?.id ?? '',
      [Math.round(Math.cos(angle) * radius * across), Math.round(Math.sin(angle) * radius * up)],
    ])
  })
  return { places, outermost: radii.at(-1) ?? innermost }
}

export function ellipseOf(radius: number, shape: RingShape = 'wide'): RingEllipse {
  const [across, up] = stretch[shape]
  return { across: radius * across, up: radius * up }
}
export const nextRing = (outermost: number): number => outermost + betweenRings
