import type { Point } from './path'

/** An upright rectangle. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a label's lines are aligned to its x. */
export type Anchor = 'start' | 'middle' | 'end'

export interface PlacedLabel {
  readonly x: number
  readonly anchor: Anchor
  readonly box: Box
}

/** What a label must keep clear of: boxes (shapes, other labels, rings) and points along the lines; `within` is the sheet. */
export interface Surroundings {
  readonly boxes: readonly Box[]
  readonly points: readonly Point[]
  readonly within: Box
}

const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

const holds = (box: Box, [x, y]: Point) =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height

function candidates(
  [x, y]: Point,
  shape: Box,
  width: number,
  height: number,
  gap: number,
): readonly PlacedLabel[] {
  const [half, tall] = [shape.width / 2, shape.height / 2]
  const at = (left: number, top: number, anchor: Anchor): PlacedLabel => {
    const offset = anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2
    return { x: left + offset, anchor, box: { x: left, y: top, width, height } }
  }
  return [
    at(x - width / 2, y + tall + gap, 'middle'),
    at(x - width / 2, y - tall - gap - height, 'middle'),
    at(x + half + gap, y - height / 2, 'start'),
    at(x - half - gap - width, y - height / 2, 'end'),
    at(x + half * 0.55, y + tall + gap * 0.2, 'start'),
    at(x - half * 0.55 - width, y + tall + gap * 0.2, 'end'),
    at(x + half * 0.55, y - tall - height - gap * 0.2, 'start'),
    at(x - half * 0.55 - width, y - tall - height - gap * 0.2, 'end'),
  ]
}

/** Overlapping another shape or label is worse than crossing a line, and leaving the sheet is worst. */
function cost({ box }: PlacedLabel, around: Surroundings, order: number): number {
  const overlap = around.boxes.reduce((sum, other) => sum + shared(box, other), 0)
  const outside = box.width * box.height - shared(box, around.within)
  const crossings = around.points.filter(point => holds(box, point)).length
  return outside * 40 + overlap * 12 + crossings * 90 + order * 40
}

/** The place for a label about a shape that disturbs least: below, above, beside, or at a corner. */
export function placeLabel(
  shape: Box,
  width: number,
  height: number,
  gap: number,
  around: Surroundings,
): PlacedLabel {
  const centre: Point = [shape.x + shape.width / 2, shape.y + shape.height / 2]
  const all = candidates(centre, shape, width, height, gap)
  const costs = all.map((place, order) => cost(place, around, order))
  const best = costs.indexOf(Math.min(...costs))
  return all[best] ?? { x: centre[0], anchor: 'middle', box: { ...shape } }
}
