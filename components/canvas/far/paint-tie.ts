import { channelOutline } from '@/model/constellation/channel-outline'
import { pointAt } from '@/model/report/bend'
import type { Point } from '@/model/report/path'
import type { RelationshipLine } from '@/model/report/relationship-line'
import { sizeMarkPath } from '@/model/report/stars'
import { isBundled, realOnes } from '@/model/shown-map/bundle'
import { isFaded } from '../is-faded'
import { hasRoomForRing, lineOf, type PlacedTie } from '../placed'
import { purposeLines } from '../purpose-lines'
import { type IsNameIn, ringOnLine, usualShare } from '../ring-places'
import { type Brush, outlineOf } from './brush'
import type { Look } from './look'
import { paintCount, paintRing } from './paint-ring'

interface Outlines {
  readonly stroke: Path2D
  readonly arrows: Path2D
  marks?: Path2D
}

const made = new WeakMap<PlacedTie, Outlines>()

function trace(outline: Path2D, [first, ...others]: readonly Point[]): void {
  if (first) outline.moveTo(...first)
  for (const point of others) outline.lineTo(...point)
}

function strokeOf({ shaft: { start, control, end }, teeth }: RelationshipLine): Path2D {
  const stroke = new Path2D()
  if (teeth) trace(stroke, teeth)
  else {
    stroke.moveTo(...start)
    stroke.quadraticCurveTo(...control, ...end)
  }
  return stroke
}

function arrowsOf({ arrowHeads }: RelationshipLine): Path2D {
  const arrows = new Path2D()
  for (const corners of arrowHeads) {
    trace(arrows, corners)
    arrows.closePath()
  }
  return arrows
}

function outlinesOf(placed: PlacedTie): Outlines {
  const known = made.get(placed)
  if (known) return known
  const line = lineOf(placed)
  const outlines = { stroke: strokeOf(line), arrows: arrowsOf(line) }
  made.set(placed, outlines)
  return outlines
}

function marksOn(placed: PlacedTie): Path2D {
  const { fromSize, toSize } = placed.tie
  const { fromMark, toMark } = lineOf(placed)
  const marks = new Path2D()
  marks.addPath(outlineOf(sizeMarkPath(fromSize)), { e: fromMark[0], f: fromMark[1] })
  marks.addPath(outlineOf(sizeMarkPath(toSize)), { e: toMark[0], f: toMark[1] })
  return marks
}

function marksOf(placed: PlacedTie): Path2D {
  const outlines = outlinesOf(placed)
  outlines.marks ??= marksOn(placed)
  return outlines.marks
}

/** In device pixels: smaller dots look the same when they are square, which takes a third of the time. */
const smallestRound = 1.5
/** Dots of round ends as dashes as long as they are wide. */
const asSquares = ([dot = 0, gap = 0]: readonly number[], width: number) => [dot + width, gap - width]

const alphaOf = ({ tie }: PlacedTie, { lit }: Look) => (isFaded(lit, tie) ? 0.2 : 1)

/** A relationship's line with its arrows and size marks. */
export function paintLine(brush: Brush, placed: PlacedTie, look: Look): void {
  const { colours, detail, selected } = look
  const { stroke, arrows } = outlinesOf(placed)
  const { width, dash, roundCap } = lineOf(placed)
  const alpha = alphaOf(placed, look) * (placed.tie.state === 'ended' ? 0.62 : 1)
  const isSelected = realOnes(placed.tie).some(({ id }) => selected.has(id))
  brush.lineJoin = 'round'
  if (isSelected) {
    brush.setLineDash([])
    brush.lineCap = 'round'
    brush.lineWidth = 13
    brush.strokeStyle = colours.accent
    brush.globalAlpha = alpha * 0.22
    brush.stroke(stroke)
  }
  brush.globalAlpha = alpha
  const wider = Math.max(1, detail.leastStroke / width)
  const isTiny = width * wider * look.stand.zoom * look.density < smallestRound
  brush.lineCap = roundCap && !isTiny ? 'round' : 'butt'
  const lengths = roundCap && isTiny ? asSquares(dash ?? [], width) : (dash ?? [])
  brush.setLineDash(lengths.map(length => length * wider))
  brush.lineWidth = width * wider
  brush.strokeStyle = isSelected ? colours.accent : colours.ink
  brush.stroke(stroke)
  brush.fillStyle = isSelected ? colours.accent : colours.ink
  brush.fill(arrows)
  if (detail.marks) {
    brush.setLineDash([])
    brush.lineJoin = 'miter'
    brush.lineWidth = 3
    brush.strokeStyle = colours.paper
    brush.stroke(marksOf(placed))
    brush.fillStyle = colours.ink
    brush.fill(marksOf(placed))
  }
  brush.globalAlpha = 1
}

/** The ring on a line, where there is room and it is not too far away; it gives way to names. */
export function paintTieRing(brush: Brush, placed: PlacedTie, look: Look, isNameIn?: IsNameIn): void {
  const { detail, colours } = look
  const { health } = placed
  const isChecked = health !== undefined && health.safety !== 'not-checked'
  const line = lineOf(placed)
  const count = isBundled(placed.tie) ? realOnes(placed.tie).length : 0
  const hasRing = (isChecked || detail.outlines) && hasRoomForRing(line, health)
  if (!detail.rings || !(hasRing || count > 0)) return
  const share = isNameIn ? ringOnLine(placed, detail, isNameIn) : usualShare
  if (share === undefined) return
  brush.save()
  brush.globalAlpha = alphaOf(placed, look)
  brush.translate(...pointAt(line.bend, share))
  brush.scale(detail.ringScale, detail.ringScale)
  if (count > 0) paintCount(brush, health, look, count)
  else paintRing(brush, health, colours, 20, 18)
  brush.restore()
}

/** The label's measures, in map units; the style sheet says the same. */
const lineHeight = 1.25
const padding = 0.3 * 17
const rowGap = 0.125 * 17

function paintRow(brush: Brush, colour: string, width: number, top: number, height: number) {
  const alpha = brush.globalAlpha
  brush.fillStyle = colour
  brush.globalAlpha = alpha * 0.88
  brush.beginPath()
  brush.roundRect(-width / 2 - padding, top, width + padding * 2, height, 6.4)
  brush.fill()
  brush.globalAlpha = alpha
}

function paintPurpose(
  brush: Brush,
  lines: readonly string[],
  size: number,
  { colours, family }: Look,
): number {
  const row = size * lineHeight
  brush.font = `${size}px ${family}`
  brush.textAlign = 'center'
  const width = Math.max(...lines.map(line => brush.measureText(line).width))
  paintRow(brush, colours.paper, width, 0, row * lines.length)
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = brush.measureText('x')
  brush.fillStyle = colours.ink
  lines.forEach((line, place) => {
    brush.fillText(line, 0, place * row + (row - up - down) / 2 + up)
  })
  return row * lines.length + rowGap
}

function paintChannels(brush: Brush, { tie }: PlacedTie, top: number, size: number, look: Look) {
  const across = size * 1.15
  const step = across + padding
  const width = tie.channels.length * step - padding
  paintRow(brush, look.colours.paper, width, top, across)
  brush.strokeStyle = look.colours.quiet
  brush.setLineDash([])
  brush.lineWidth = 2
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  tie.channels.forEach((channel, place) => {
    brush.save()
    brush.translate(place * step - width / 2, top)
    brush.scale(across / 24, across / 24)
    brush.stroke(outlineOf(channelOutline[channel]))
    brush.restore()
  })
}

/** What stands beneath a line's ring when one is near: its purpose, and nearer still its channels. */
export function paintTieLabel(brush: Brush, placed: PlacedTie, look: Look): void {
  const { detail } = look
  if (!detail.labels) return
  const { label } = lineOf(placed)
  const size = Math.max(13, detail.nameSize * 0.9)
  const lines = purposeLines(placed.tie.purpose)
  brush.save()
  brush.globalAlpha = alphaOf(placed, look)
  brush.translate(label[0], label[1] + detail.ringScale * 4 - 4)
  const top = lines.length > 0 ? paintPurpose(brush, lines, size, look) : 0
  if (detail.channels && placed.tie.channels.length > 0) paintChannels(brush, placed, top, size, look)
  brush.restore()
}
