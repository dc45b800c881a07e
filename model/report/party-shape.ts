import type { PartyKind } from '../constellation/party'
import { arcTo, circlePath, moveTo, type Point, roundedPath, towards } from './path'

/** A party's outline, centred on 0,0, in map units. */
export interface PartyShape {
  readonly path: string
  readonly width: number
  readonly height: number
}

interface Outline extends PartyShape {
  /** How far the outline is from its middle in a direction (radians). */
  readonly reach: (angle: number) => number
}

const polygon = (sides: number, radius: number, turn: number): readonly Point[] =>
  Array.from({ length: sides }, (_, side) => towards([0, 0], turn + (side * 2 * Math.PI) / sides, radius))

/** A side of a convex outline about the middle: where it faces (of length 1), and how far away it is. */
interface Side {
  readonly x: number
  readonly y: number
  readonly away: number
}

function sideBetween([ax, ay]: Point, [bx, by]: Point): Side {
  const length = Math.hypot(bx - ax, by - ay)
  const x = (by - ay) / length
  const y = (ax - bx) / length
  return { x, y, away: ax * x + ay * y }
}

/** How far from the middle a ray leaves an outline: where it first meets a side that it faces. */
function leaves(sides: readonly Side[], angle: number): number {
  const dx = Math.cos(angle)
  const dy = Math.sin(angle)
  let least = Number.POSITIVE_INFINITY
  for (const { x, y, away } of sides) {
    const facing = x * dx + y * dy
    if (facing > 0) least = Math.min(least, away / facing)
  }
  return least
}

/** The outline of convex corners about the middle, clockwise. */
function fromCorners(corners: readonly Point[], radius: number): Outline {
  const xs = corners.map(([x]) => Math.abs(x))
  const ys = corners.map(([, y]) => Math.abs(y))
  const sides = corners.map((corner, index) =>
    sideBetween(corner, corners[(index + 1) % corners.length] ?? corner),
  )
  return {
    path: roundedPath(corners, radius),
    width: Math.max(...xs) * 2,
    height: Math.max(...ys) * 2,
    reach: angle => leaves(sides, angle),
  }
}

function circle(radius: number): Outline {
  return { path: circlePath([0, 0], radius), width: radius * 2, height: radius * 2, reach: () => radius }
}

/** Two circles that have grown together, one outline. */
function pair(radius: number, apart: number): Outline {
  const half = Math.acos(apart / radius)
  const right: Point = [apart, 0]
  const left: Point = [-apart, 0]
  const path = [
    moveTo(towards(right, Math.PI + half, radius)),
    arcTo(right, radius, half - Math.PI, Math.PI - half),
    arcTo(left, radius, half, Math.PI * 2 - half),
    'Z',
  ].join('')
  const reach = (angle: number) =>
    apart * Math.abs(Math.cos(angle)) + Math.sqrt(radius ** 2 - (apart * Math.sin(angle)) ** 2)
  return { path, width: (apart + radius) * 2, height: radius * 2, reach }
}

const outlines: Readonly<Record<PartyKind, Outline>> = {
  'service-user': circle(33),
  'team-member': fromCorners(polygon(4, 42, Math.PI / 4), 15),
  team: fromCorners(polygon(6, 37, 0), 9),
  organisation: fromCorners(
    [
      [-42, 29],
      [-42, -17],
      [0, -34],
      [42, -17],
      [42, 29],
    ],
    6,
  ),
  stakeholder: fromCorners(
    [
      [-30, -31],
      [30, -31],
      [30, 8],
      [0, 36],
      [-30, 8],
    ],
    11,
  ),
  partner: pair(27, 17),
  other: fromCorners(polygon(4, 43, 0), 12),
}

/** The outline of a kind of party: circle, soft square, hexagon, house front, shield, grown-together pair, soft diamond. */
export function partyShape(kind: PartyKind): PartyShape {
  const { path, width, height } = outlines[kind]
  return { path, width, height }
}

/** How far a kind's outline is from its middle in a direction (radians, clockwise from the right), corners taken sharp. */
export const shapeReach = (kind: PartyKind, angle: number): number => outlines[kind].reach(angle)
