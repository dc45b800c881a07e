import type {
  ConstellationPicture,
  PictureLabel,
  PictureMark,
  PictureParty,
  PictureRelationship,
} from '@/model/report/constellation-picture'
import type { HealthRing } from '@/model/report/health-ring'
import type { LegendSample } from '@/model/report/legend'
import type { Point } from '@/model/report/path'
import { printInk } from '@/model/report/print-ink'
import type { RelationshipLine } from '@/model/report/relationship-line'
import type { Bar } from '@/model/report/theme-bars'
import type { ThemeMark } from '@/model/report/theme-marks'
import { legible, paintLine, type Sheet, widthOf } from './sheet'
import type { TextStyle } from './text-style'

const { ink, paper, quiet } = printInk

/** Paints with 0,0 at a point and everything `scale` times as large, then puts the pen back. */
export function placed({ document }: Sheet, [x, y]: Point, scale: number, paint: () => void): void {
  document.save()
  document.translate(x, y).scale(scale)
  document.lineJoin('round').undash()
  paint()
  document.restore()
}

/** A health ring about 0,0; filled arcs in `colour` of each theme, or in ink. */
export function paintRing({ document }: Sheet, ring: HealthRing, thin: number): void {
  for (const { track, fill } of ring.arcs) {
    if (fill) document.path(fill).fill(ink)
    document
      .lineWidth(thin)
      .path(track)
      .stroke(ring.state === 'not-checked' ? quiet : ink)
  }
  for (const { path, filled } of ring.ground) {
    if (filled) document.path(path).fill(ink)
    else document.lineWidth(thin).path(path).stroke(quiet)
  }
}

/** A bar with its top left at 0,0. */
export function paintBar({ document }: Sheet, bar: Bar, colour: string): void {
  document.lineWidth(0.7)
  for (const { outline, filled, stripes, dots } of bar.segments) {
    if (filled) document.path(outline).fill(colour)
    if (stripes !== '') document.path(stripes).stroke(colour)
    if (dots !== '') document.path(dots).fill(quiet)
    document.path(outline).stroke(colour)
  }
  if (bar.segments.length === 0) document.dash(2, { space: 2 }).path(bar.frame).stroke(quiet).undash()
}

/** A theme's mark about 0,0. */
export function paintMark({ document }: Sheet, mark: ThemeMark): void {
  document.path(mark.path).fill(mark.colour, 'even-odd')
}

function paintStroke(
  { document }: Sheet,
  stroke: Pick<RelationshipLine, 'path' | 'dash' | 'width' | 'roundCap'>,
  colour: string = ink,
) {
  document.lineWidth(stroke.width).lineCap(stroke.roundCap ? 'round' : 'butt')
  if (stroke.dash)
    (document.dash as unknown as (pattern: readonly number[]) => unknown).call(document, stroke.dash)
  document.path(stroke.path).stroke(colour)
  document.undash().lineCap('butt')
}

/** How much is left of what stands back. */
const faint = 0.28

// What is no longer there, or no longer there in that place, is faint and dashed; signs say the rest, never colour alone.
const isGhost = (mark: PictureMark | undefined) => mark === 'gone' || mark === 'former'

function paintTie(sheet: Sheet, { line, mark, isFaded }: PictureRelationship, isNear: boolean): void {
  const { document } = sheet
  if (isFaded) document.opacity(faint)
  if (isGhost(mark)) {
    paintStroke(sheet, { ...line, dash: [2, 6] }, quiet)
    document.opacity(1)
    return
  }
  if (mark)
    document
      .opacity(0.22)
      .lineWidth(line.width + 9)
      .path(line.path)
      .stroke(quiet)
      .opacity(1)
  paintStroke(sheet, line, isNear ? ink : quiet)
  for (const arrow of line.arrows) document.path(arrow).fill(ink)
  if (isNear) document.path(line.fromStars + line.toStars).fill(ink)
  document.opacity(1)
}

/** The ring clears the line beneath it. */
function paintTieRing(sheet: Sheet, { line, ring, isFaded }: PictureRelationship): void {
  if (!ring || isFaded) return
  const { document } = sheet
  placed(sheet, line.ring, 1, () => {
    document
      .roundedRect(-ring.width / 2 - 3, -ring.height / 2 - 3, ring.width + 6, ring.height + 6, 8)
      .fill(paper)
    paintRing(sheet, ring, 0.9)
  })
}

function paintNumber(sheet: Sheet, { line, number, ring }: PictureRelationship, size: number): void {
  const style: TextStyle = { font: 'regular', size, leading: size, colour: quiet }
  const text = String(number)
  const width = widthOf(sheet, text, style)
  const [x, y] = ring ? [line.ring[0], line.ring[1] + ring.height / 2 + size * 0.75] : line.ring
  sheet.document.roundedRect(x - width / 2 - 2, y - size * 0.55, width + 4, size * 1.1, 3).fill(paper)
  paintLine(sheet, text, x - width / 2, y - size / 2, style)
}

function paintParty(sheet: Sheet, party: PictureParty): void {
  const { document } = sheet
  placed(sheet, party.centre, 1, () => {
    const colour = isGhost(party.mark) ? quiet : ink
    if (isGhost(party.mark)) document.dash(5, { space: 5 })
    document.opacity(party.isFaded ? faint : 1)
    document.lineWidth(2.4).path(party.outline).fillAndStroke(paper, colour).undash()
    document.path(party.stars).fill(colour)
    document.opacity(1)
    if (party.mark) paintMarkSign(sheet, party.mark)
  })
}

/** A sign at the shape's shoulder: plus for new, a stroke for gone, a dot for changed. */
function paintMarkSign({ document }: Sheet, mark: PictureMark): void {
  if (mark === 'former') return
  document.circle(34, -32, 14).fill(ink)
  if (mark === 'changed') {
    document.circle(34, -32, 4.5).fill(paper)
    return
  }
  document.lineWidth(4).lineCap('round').moveTo(28, -32).lineTo(40, -32).stroke(paper)
  if (mark === 'added') document.moveTo(34, -38).lineTo(34, -26).stroke(paper)
  document.lineCap('butt')
}

function paintTrace({ document }: Sheet, from: Point, to: Point): void {
  document.lineWidth(3).dash(3, { space: 6 })
  document
    .moveTo(...from)
    .lineTo(...to)
    .stroke(quiet)
    .undash()
}

function paintLabel(sheet: Sheet, label: PictureLabel, isFaded: boolean): void {
  const colour = isFaded ? quiet : ink
  const style: TextStyle = { font: 'regular', size: label.size, leading: label.lineHeight, colour }
  const { x, y, width, height } = label.box
  sheet.document
    .opacity(0.82)
    .roundedRect(x - 1, y, width + 2, height, 3)
    .fill(paper)
    .opacity(1)
  label.lines.forEach((line, index) => {
    const text = legible(sheet, line)
    const space = widthOf(sheet, text, style)
    const shift = label.anchor === 'start' ? 0 : label.anchor === 'end' ? space : space / 2
    paintLine(sheet, text, label.x - shift, y + index * label.lineHeight, style)
  })
}

/** A whole constellation with its top left at a point (points). */
export function paintConstellation(
  sheet: Sheet,
  picture: ConstellationPicture,
  at: Point,
  hasNumbers: boolean,
): void {
  const { relationships, parties, isNear, traces = [] } = picture
  placed(sheet, at, picture.scale, () => {
    for (const { from, to } of traces) paintTrace(sheet, from, to)
    for (const tie of relationships) paintTie(sheet, tie, isNear)
    for (const { label, isFaded } of parties) if (label) paintLabel(sheet, label, isFaded)
    for (const tie of relationships) paintTieRing(sheet, tie)
    // A change is told beneath it in words; its numbers would be those of no table.
    if (isNear && hasNumbers && !picture.traces)
      for (const tie of relationships) paintNumber(sheet, tie, picture.numberSize)
    for (const party of parties) paintParty(sheet, party)
  })
}

/** One sample of the legend about 0,0. */
export function paintSample(sheet: Sheet, sample: LegendSample): void {
  const { document } = sheet
  switch (sample.kind) {
    case 'shape':
      document.lineWidth(3.4).path(sample.outline).stroke(ink)
      return
    case 'stars':
      document.path(sample.path).fill(ink)
      return
    case 'line':
      paintStroke(sheet, { ...sample, width: sample.width * 1.2 })
      return
    case 'ring':
      paintRing(sheet, sample.ring, 1.8)
  }
}
