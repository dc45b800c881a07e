import { type Bend, pointAt } from '@/model/report/bend'
import { shapeReach } from '@/model/report/party-shape'
import type { Point } from '@/model/report/path'
import { distance } from '@/model/report/path'
import type { Picked } from '../use-under-hand'
import { type Content, courseOf } from './content'

const samples = 24

/** How far a point is from a stretch between two others. */
function fromStretch([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length))
  return Math.hypot(px - ax - share * dx, py - ay - share * dy)
}

/** How far a point is from a curve, within a hundredth of the curve's length. */
export function fromCurve(point: Point, bend: Bend): number {
  let least = Number.POSITIVE_INFINITY
  for (let step = 0; step < samples; step++)
    least = Math.min(
      least,
      fromStretch(point, pointAt(bend, step / samples), pointAt(bend, (step + 1) / samples)),
    )
  return least
}

interface Found extends Picked {
  readonly away: number
}

const nearer = (a: Found | undefined, b: Found) => (a && a.away <= b.away ? a : b)

const around = ([x, y]: Point, slack: number) => ({
  x: x - slack,
  y: y - slack,
  width: slack * 2,
  height: slack * 2,
})

/** The party at a point, or the relationship where there is none; `slack` is how far beside it, in map units, still counts. */
export function pickAt(content: Content, point: Point, slack: number): Picked | undefined {
  let party: Found | undefined
  for (const id of content.partyGrid.within(around(point, slack))) {
    const placed = content.parties.get(id)
    if (!placed) continue
    const { at } = placed
    const away = distance(point, at)
    const angle = Math.atan2(point[1] - at[1], point[0] - at[0])
    if (away <= Math.max(slack, shapeReach(placed.party.kind, angle)))
      party = nearer(party, { kind: 'party', id, away })
  }
  if (party) return { kind: 'party', id: party.id }
  let tie: Found | undefined
  for (const id of content.tieGrid.within(around(point, slack))) {
    const placed = content.ties.get(id)
    if (!placed) continue
    const away = fromCurve(point, courseOf(placed))
    if (away <= slack) tie = nearer(tie, { kind: 'relationship', id, away })
  }
  return tie && { kind: 'relationship', id: tie.id }
}
