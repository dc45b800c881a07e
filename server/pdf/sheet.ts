import { legibleText, missingMark } from '@/model/report/legible-text'
import { type Orientation, paper } from '@/model/report/paper'
import type { PaperDocument } from './paper-document'
import { hasGlyph } from './report-fonts'
import type { TextStyle } from './text-style'
import { wrapWords } from './wrap-words'

/** An element of the structure tree; the package's types leave some of it out. */
export type StructElement = PDFKit.PDFStructureElement

/** Where painting stands: the document, the pen's height on the page, and the frame that content keeps to (points). */
export interface Sheet {
  readonly document: PaperDocument
  y: number
  left: number
  width: number
  bottom: number
  /** The element of the structure tree that blocks are added to. */
  section: StructElement
  isReplaced: boolean
}

interface StructOptions {
  readonly alt?: string
  readonly lang?: string
  readonly scope?: 'Column' | 'Row'
  readonly title?: string
  readonly placement?: 'Block' | 'Inline'
  readonly bbox?: readonly [number, number, number, number]
}

/** A new element of the structure tree, added to its parent, so that content can be painted into it at once. */
export function openElement(sheet: Sheet, parent: StructElement, type: string, options: StructOptions = {}) {
  const open = sheet.document.struct as unknown as (type: string, options: StructOptions) => StructElement
  const element = open.call(sheet.document, type, options)
  parent.add(element)
  return element
}

/** Starts a page; content goes on at its top. */
export function startPage(sheet: Sheet, orientation: Orientation): void {
  sheet.document.addPage({ size: 'A4', layout: orientation, margin: 0 })
  sheet.y = paper.top
  sheet.left = paper.side
  sheet.width = sheet.document.page.width - paper.side * 2
  sheet.bottom = sheet.document.page.height - paper.bottom
}

/** Goes on at the top of another page of the same form. */
export function continuePage(sheet: Sheet): void {
  startPage(sheet, sheet.document.page.width > sheet.document.page.height ? 'landscape' : 'portrait')
}

export const roomLeft = (sheet: Sheet): number => sheet.bottom - sheet.y

/** Paints what is no part of the content: rules, washes, page furniture. */
export function paintArtifact(sheet: Sheet, paint: () => void): void {
  sheet.document.markContent('Artifact', { type: 'Layout' })
  paint()
  sheet.document.endMarkedContent()
}

/** What the typeface can print of a text; remembers that something was replaced. */
export function legible(sheet: Sheet, text: string): string {
  const fitted = legibleText(text, hasGlyph)
  sheet.isReplaced ||= fitted.isReplaced
  return fitted.text
}

const boxShare = 0.66

/** How wide a legible text is, in thousandths of its size. */
function wideAs(sheet: Sheet, text: string, { font }: TextStyle): number {
  const cut = sheet.document.cuts[font]
  if (!text.includes(missingMark)) return cut.widthOf(text)
  const parts = text.split(missingMark)
  return parts.reduce((sum, part) => sum + cut.widthOf(part), (parts.length - 1) * boxShare * 1000)
}

/** How wide a legible text is, in points. */
export const widthOf = (sheet: Sheet, text: string, style: TextStyle): number =>
  (wideAs(sheet, text, style) * style.size) / 1000

/** A text in lines no wider than `width`; new lines in it are kept, empty lines are not. Every line but the last ends in a space, so that those who hear the text hear its words apart. */
export function linesOf(sheet: Sheet, text: string, style: TextStyle, width: number): readonly string[] {
  const measure = (word: string) => wideAs(sheet, word, style)
  const room = (width * 1000) / style.size
  const lines = legible(sheet, text)
    .split('\n')
    .flatMap(line => wrapWords(line, room, measure))
  return lines.map((line, place) => (place < lines.length - 1 ? `${line} ` : line))
}

/** Boxes in place of letters that the typeface lacks; readers of the text find a □ for each. */
function paintBoxes({ document }: Sheet, count: number, x: number, base: number, style: TextStyle): void {
  const side = style.size * 0.5
  document.markContent('Span', { actual: missingMark.repeat(count) })
  document.lineWidth(style.size / 16)
  for (let box = 0; box < count; box++) {
    const left = x + style.size * (box * boxShare + 0.08)
    document.rect(left, base - side, side, side).stroke(style.colour)
  }
  // Text-extracting readers give the □ only where the span holds text: a space, as wide as the boxes.
  const space = style.size / document.font(style.font).fontSize(style.size).widthOfString(' ')
  const spread = { horizontalScaling: space * boxShare * count * 100 } as PDFKit.Mixins.TextOptions
  document.text(' ', x, base, { ...spread, lineBreak: false, baseline: 'alphabetic' })
  document.endMarkedContent()
}

/** One line of legible text with its top at `y`. */
export function paintLine(sheet: Sheet, line: string, x: number, y: number, style: TextStyle): void {
  const { document } = sheet
  const base = y + style.leading * 0.5 + style.size * 0.34
  let at = x
  const parts = line.includes(missingMark) ? line.split(/(\u25a1+)/).filter(Boolean) : [line]
  for (const part of parts) {
    if (part.startsWith(missingMark)) paintBoxes(sheet, part.length, at, base, style)
    else {
      document.fillColor(style.colour)
      document.line(part, at, base, style.font, style.size)
    }
    if (parts.length > 1) at += widthOf(sheet, part, style)
  }
}

/** Lines of legible text one below the other. */
export function paintLines(
  sheet: Sheet,
  lines: readonly string[],
  x: number,
  y: number,
  style: TextStyle,
): void {
  lines.forEach((line, index) => {
    paintLine(sheet, line, x, y + index * style.leading, style)
  })
}

/** Paints lines into an element over as many pages as they need. */
export function flow(
  sheet: Sheet,
  element: StructElement,
  lines: readonly string[],
  x: number,
  style: TextStyle,
): void {
  let rest = lines
  while (rest.length > 0) {
    const fits = Math.floor((roomLeft(sheet) + 0.01) / style.leading)
    const now = rest.slice(0, fits)
    if (now.length > 0) {
      const y = sheet.y
      element.add(() => paintLines(sheet, now, x, y, style))
      sheet.y += now.length * style.leading
    }
    rest = rest.slice(now.length)
    if (rest.length > 0) continuePage(sheet)
  }
}
