import type { PartyKind } from '@/model/constellation/party'
import type { Position } from '@/model/constellation/position'
import { partyShape } from '@/model/report/party-shape'
import type { SmallScale } from '@/model/shown-map/small-map'

export interface SmallParty {
  readonly id: string
  readonly kind: PartyKind
  readonly at: Position
}

/** What a small map shows. */
export interface SmallPicture {
  readonly parties: readonly SmallParty[]
  readonly lines: readonly (readonly [Position, Position])[]
  readonly selected: ReadonlySet<string>
  readonly lit: ReadonlySet<string> | undefined
}

export interface Inks {
  readonly ink: string
  readonly line: string
  readonly accent: string
}

const shapes = new Map<PartyKind, Path2D>()
const smallest = 4.5

function shapeOf(kind: PartyKind): Path2D {
  const known = shapes.get(kind)
  if (known) return known
  const made = new Path2D(partyShape(kind).path)
  shapes.set(kind, made)
  return made
}

/** Draws a whole map small: every party by the shape of its kind, filled where it is for service users, and lines as a web beneath. */
export function drawSmallMap(
  context: CanvasRenderingContext2D,
  { parties, lines, selected, lit }: SmallPicture,
  { scale, left, top }: SmallScale,
  inks: Inks,
  ratio: number,
) {
  const { canvas } = context
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.strokeStyle = inks.line
  context.lineWidth = 0.6
  context.beginPath()
  for (const [[x1, y1], [x2, y2]] of lines) {
    context.moveTo(x1 * scale + left, y1 * scale + top)
    context.lineTo(x2 * scale + left, y2 * scale + top)
  }
  context.stroke()
  const size = Math.max(scale, smallest / 80)
  context.lineWidth = 1 / size
  for (const { id, kind, at } of parties) {
    context.setTransform(
      ratio * size,
      0,
      0,
      ratio * size,
      (at[0] * scale + left) * ratio,
      (at[1] * scale + top) * ratio,
    )
    context.globalAlpha = lit && !lit.has(id) ? 0.25 : 1
    context.fillStyle = context.strokeStyle = selected.has(id) ? inks.accent : inks.ink
    if (kind === 'service-user' || selected.has(id)) context.fill(shapeOf(kind))
    context.stroke(shapeOf(kind))
  }
  context.globalAlpha = 1
}
