import type { PartyKind } from '../constellation/party'
import type { Direction, Relationship, RelationshipState } from '../constellation/relationship'
import type { Size } from '../constellation/size'
import { type Bend, bentBetween, partOf, pointAt, reversed, slopeAt } from './bend'
import { shapeReach } from './party-shape'
import { closedPath, curveTo, distance, moveTo, openPath, type Point, towards } from './path'
import { sizeMark, starsPath } from './stars'

/** One end of a line: the party's middle, its kind, and how large its shape is drawn (1 = as in partyShape). */
export interface LineEnd {
  readonly centre: Point
  readonly kind: PartyKind
  readonly scale?: number
}

/** What a line shows. `bend` is how far its middle is pushed aside, from parallelBends; 0 is straight. */
export interface LineInput {
  readonly from: LineEnd
  readonly to: LineEnd
  readonly fromSize: Size
  readonly toSize: Size
  readonly direction: Direction
  readonly state: RelationshipState
  readonly bend?: number
  /** The real relationships, where the line stands for several: it is drawn wider. */
  readonly bundle?: readonly unknown[]
}

/** A relationship's line: stroke `path` with `dash` (null is solid) and `width`; fill `arrows` and the size marks. */
export interface RelationshipLine {
  readonly path: string
  readonly dash: readonly number[] | null
  readonly width: number
  readonly roundCap: boolean
  readonly arrows: readonly string[]
  /** The corners of the arrows: for painting them without writing them down. */
  readonly arrowHeads: readonly (readonly Point[])[]
  /** The corners of the stroke, where it is uneven. */
  readonly teeth: readonly Point[] | undefined
  readonly fromStars: string
  readonly toStars: string
  /** The middles of the two size marks. */
  readonly fromMark: Point
  readonly toMark: Point
  /** The visible course, between the two shapes. */
  readonly bend: Bend
  /** The course of the stroke, which leaves room for the arrows. */
  readonly shaft: Bend
  readonly ring: Point
  readonly label: Point
  /** Direction of the line at its middle, in radians, turned so that text along it is never upside down. */
  readonly angle: number
  readonly start: Point
  readonly end: Point
}

interface Stroke {
  readonly dash: readonly number[] | null
  readonly width: number
  readonly roundCap: boolean
}

/** The stroke of each state; a strained line is also drawn uneven. */
export const strokeOfState: Readonly<Record<RelationshipState, Stroke>> = {
  holding: { dash: null, width: 2.4, roundCap: false },
  new: { dash: [16, 5], width: 2.4, roundCap: false },
  strained: { dash: null, width: 2, roundCap: false },
  paused: { dash: [7, 7], width: 2.2, roundCap: false },
  ended: { dash: [14, 6, 2, 6], width: 1.3, roundCap: false },
  'wished-for': { dash: [0.1, 6.5], width: 2.8, roundCap: true },
}

const bundleWider = 3.4
const gap = 5
const arrowLength = 12
const arrowHalf = 5.5
const parallelStep = 46

/** How far each relationship's middle is pushed aside, so that several between the same two parties stay apart. */
export function parallelBends(
  relationships: readonly Pick<Relationship, 'id' | 'from' | 'to'>[],
): Map<string, number> {
  const bends = new Map<string, number>()
  const bundles = new Map<string, (typeof relationships)[number][]>()
  for (const relationship of relationships) {
    const ends = [relationship.from, relationship.to].sort().join(' ')
    bundles.set(ends, [...(bundles.get(ends) ?? []), relationship])
  }
  for (const bundle of bundles.values()) {
    bundle.forEach(({ id, from, to }, lane) => {
      const aside = (lane - (bundle.length - 1) / 2) * parallelStep
      bends.set(id, (from < to ? aside : -aside) + 0)
    })
  }
  return bends
}

/** Map units within which the place where a line leaves a shape is found. */
const exact = 0.01
const mostSteps = 40

/** The share of the bend at which it leaves the party at its start: 1 where it never does. Found from where a straight line between what is known of both sides would leave, because most lines are nearly straight. */
function leaving(bend: Bend, end: LineEnd): number {
  const beyond = (t: number) => {
    const point = pointAt(bend, t)
    const angle = Math.atan2(point[1] - end.centre[1], point[0] - end.centre[0])
    return distance(point, end.centre) - shapeReach(end.kind, angle) * (end.scale ?? 1) - gap
  }
  let inside = { t: 0, by: beyond(0) }
  let outside = { t: 1, by: beyond(1) }
  if (outside.by <= 0) return 1
  if (inside.by >= 0) return 0
  for (let step = 0; step < mostSteps; step++) {
    // Every third step halves: what is bent much is found as surely as what is straight.
    const share = step % 3 === 2 ? 0.5 : inside.by / (inside.by - outside.by)
    const t = inside.t + (outside.t - inside.t) * share
    const by = beyond(t)
    if (Math.abs(by) < exact) return t
    if (by < 0) inside = { t, by }
    else outside = { t, by }
  }
  return outside.t
}

function arrowHead(tip: Point, angle: number): readonly Point[] {
  const wing = (side: number) =>
    towards(towards(tip, angle, -arrowLength), angle + Math.PI / 2, side * arrowHalf)
  return [tip, wing(1), towards(tip, angle, -arrowLength * 0.72), wing(-1)]
}

/** An uneven line with quiet ends: a zigzag about the bend. */
function zigzag(bend: Bend): readonly Point[] {
  const teeth = Math.max(2, Math.round(distance(bend.start, bend.end) / 9))
  const points = Array.from({ length: teeth - 1 }, (_, index): Point => {
    const t = (index + 1) / teeth
    const side = (index % 2 === 0 ? 1 : -1) * (index % 4 < 2 ? 4.2 : 3)
    return towards(pointAt(bend, t), slopeAt(bend, t) + Math.PI / 2, side)
  })
  return [bend.start, ...points, bend.end]
}

/** The stroke of a state along a curve. */
export const drawnLine = (bend: Bend, state: RelationshipState): string =>
  state === 'strained' ? openPath(zigzag(bend)) : `${moveTo(bend.start)}${curveTo(bend.control, bend.end)}`

/** Where a size mark stands: a little along the line from its end, and aside. */
function markAt(bend: Bend, along: 0 | 1): Point {
  const share = Math.min(0.3, 20 / Math.max(1, distance(bend.start, bend.end)))
  const t = along === 0 ? share : 1 - share
  // Marks stand on the upper side of the line, the label on the lower.
  const side = Math.cos(slopeAt(bend, 0.5)) < -1e-9 ? 1 : -1
  return towards(pointAt(bend, t), slopeAt(bend, t) + Math.PI / 2, side * 13)
}

const upright = (angle: number) => (Math.cos(angle) < -1e-9 ? angle + Math.PI : angle)

/** Parallel lines also start and end a little apart, within the shapes, so that their marks do not meet. */
function shifted({ from, to, bend = 0 }: LineInput): [Point, Point, number] {
  const aside = Math.atan2(to.centre[1] - from.centre[1], to.centre[0] - from.centre[0]) + Math.PI / 2
  const shift = Math.max(-20, Math.min(20, bend * 0.4))
  return [towards(from.centre, aside, shift), towards(to.centre, aside, shift), bend - shift]
}

/** The whole curve between the middles of the two parties, before it is trimmed at their shapes. */
export const wholeLine = (input: LineInput): Bend => bentBetween(...shifted(input))

/** The visible part between the two outlines, or a point in the middle where the shapes overlap. */
function visible(input: LineInput): Bend {
  const whole = wholeLine(input)
  const first = leaving(whole, input.from)
  const last = 1 - leaving(reversed(whole), input.to)
  const middle = (first + last) / 2
  return first < last ? partOf(whole, first, last) : partOf(whole, middle, middle)
}

/** Leaves room for the arrow heads, so that the stroke does not stick out of them. */
function shaft(bend: Bend, length: number, atStart: boolean, atEnd: boolean): Bend {
  const room = Math.min(0.45, (arrowLength * 0.72) / Math.max(1, length))
  return partOf(bend, atStart ? room : 0, atEnd ? 1 - room : 1)
}

/** The line between two parties, trimmed at their shapes, with arrow heads, size marks and places for ring and label. */
export function relationshipLine(input: LineInput): RelationshipLine {
  const bend = visible(input)
  const length = distance(bend.start, bend.end)
  const isLong = length > arrowLength * 2
  const atStart = isLong && (input.direction === 'backward' || input.direction === 'mutual')
  const atEnd = isLong && (input.direction === 'forward' || input.direction === 'mutual')
  const course = shaft(bend, length, atStart, atEnd)
  const arrowHeads = [
    ...(atStart ? [arrowHead(bend.start, slopeAt(bend, 0) + Math.PI)] : []),
    ...(atEnd ? [arrowHead(bend.end, slopeAt(bend, 1))] : []),
  ]
  // What has a getter is worked out when asked for: thousands of lines are drawn without.
  return {
    get path() {
      return drawnLine(course, input.state)
    },
    ...strokeOfState[input.state],
    width: strokeOfState[input.state].width + ((input.bundle?.length ?? 1) > 1 ? bundleWider : 0),
    arrowHeads,
    get arrows() {
      return arrowHeads.map(closedPath)
    },
    get teeth() {
      return input.state === 'strained' ? zigzag(course) : undefined
    },
    get fromStars() {
      return starsPath(sizeMark(input.fromSize), this.fromMark)
    },
    get toStars() {
      return starsPath(sizeMark(input.toSize), this.toMark)
    },
    get fromMark() {
      return markAt(bend, 0)
    },
    get toMark() {
      return markAt(bend, 1)
    },
    bend,
    shaft: course,
    get ring() {
      return pointAt(bend, 0.5)
    },
    get label() {
      return towards(this.ring, this.angle + Math.PI / 2, 22)
    },
    get angle() {
      return upright(slopeAt(bend, 0.5))
    },
    start: bend.start,
    end: bend.end,
  }
}
