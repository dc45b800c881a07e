import type { Cover } from '@/model/report/outline'
import { printInk } from '@/model/report/print-ink'
import { paintConstellation, paintRing, placed } from './paint-picture'
import {
  linesOf,
  openElement,
  paintArtifact,
  paintLines,
  type Sheet,
  type StructElement,
  startPage,
} from './sheet'
import { type TextStyle, textStyles } from './text-style'

function say(
  sheet: Sheet,
  root: StructElement,
  tag: 'H1' | 'P',
  text: string,
  style: TextStyle,
  width: number,
): void {
  const lines = linesOf(sheet, text, style, width)
  const element = openElement(sheet, root, tag)
  const y = sheet.y
  element.add(() => paintLines(sheet, lines, sheet.left, y, style))
  element.end()
  sheet.y += lines.length * style.leading
}

function paintOrnament(sheet: Sheet, { picture, emblem }: Cover, middle: number): void {
  if (picture.parties.length === 0) {
    const centre = [sheet.left + sheet.width / 2, middle] as const
    paintArtifact(sheet, () => placed(sheet, centre, 1, () => paintRing(sheet, emblem, 1.2)))
    return
  }
  const x = sheet.left + (sheet.width - picture.width) / 2
  paintArtifact(sheet, () => paintConstellation(sheet, picture, [x, middle - picture.height / 2], false))
}

/** The title page: what it is, whose, when, and the constellation itself as its ornament. */
export function paintCover(sheet: Sheet, cover: Cover, root: StructElement): void {
  startPage(sheet, 'portrait')
  const section = openElement(sheet, root, 'Sect')
  const { document } = sheet
  paintArtifact(sheet, () => document.rect(sheet.left, sheet.y + 2, 46, 3.4).fill(printInk.accent))
  sheet.y += 24
  say(sheet, section, 'P', cover.kind, textStyles.eyebrow, sheet.width)
  sheet.y += 10
  say(sheet, section, 'H1', cover.title, textStyles.title, sheet.width)
  sheet.y += 10
  say(sheet, section, 'P', cover.workspace, textStyles.workspace, sheet.width)
  const foot = document.page.height - 168
  paintOrnament(sheet, cover, (sheet.y + 24 + foot) / 2)
  sheet.y = foot
  paintArtifact(sheet, () => {
    document
      .lineWidth(0.6)
      .moveTo(sheet.left, foot - 14)
      .lineTo(sheet.left + sheet.width, foot - 14)
      .stroke(printInk.line)
  })
  say(sheet, section, 'P', cover.made, textStyles.strong, sheet.width)
  for (const line of cover.lines) say(sheet, section, 'P', line, textStyles.quiet, sheet.width)
  sheet.y += 10
  say(sheet, section, 'P', cover.product, textStyles.furniture, sheet.width)
  section.end()
  sheet.y = -1
}
