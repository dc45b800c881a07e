import type { Section } from '@/model/report/block'
import type { Logo } from '@/model/report/house-style'
import type { Cover, ReportOutline } from '@/model/report/outline'
import { printInk } from '@/model/report/print-ink'
import { type Contents, prepareContents } from './paint-contents'
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

const logoRoom = { width: 150, height: 54 } as const

/** A logo at the page's upper right, as large as its room allows; the organisation's name beside it says whose it is. */
function paintLogo(sheet: Sheet, logo: Logo): number {
  const scale = Math.min(logoRoom.width / logo.width, logoRoom.height / logo.height)
  const [width, height] = [logo.width * scale, logo.height * scale]
  const x = sheet.left + sheet.width - width
  const bytes = Buffer.from(logo.data, 'base64')
  paintArtifact(sheet, () => sheet.document.image(bytes, x, sheet.y, { width, height }))
  return width
}

function paintOrnament(sheet: Sheet, { picture, emblem }: Cover, top: number, bottom: number): void {
  const room = bottom - top
  const middle = (top + bottom) / 2
  if (room < 90) return
  if (picture.parties.length === 0) {
    const centre = [sheet.left + sheet.width / 2, middle] as const
    paintArtifact(sheet, () => placed(sheet, centre, 1, () => paintRing(sheet, emblem, 1.2)))
    return
  }
  const shrink = Math.min(1, room / picture.height)
  const x = sheet.left + (sheet.width - picture.width * shrink) / 2
  const y = middle - (picture.height * shrink) / 2
  paintArtifact(sheet, () =>
    placed(sheet, [x, y], shrink, () => paintConstellation(sheet, picture, [0, 0], false)),
  )
}

/** What it is, whose, and of which organisation. */
function paintTitle(sheet: Sheet, root: StructElement, { house, kind, title, workspace }: Cover): void {
  const { document } = sheet
  paintArtifact(sheet, () => document.rect(sheet.left, sheet.y + 2, 46, 3.4).fill(house.accent))
  const taken = house.logo ? paintLogo(sheet, house.logo) + 20 : 0
  sheet.y += 24
  say(sheet, root, 'P', kind, { ...textStyles.eyebrow, colour: house.accent }, sheet.width - taken)
  sheet.y = Math.max(sheet.y + 10, house.logo ? 56 + logoRoom.height + 14 : 0)
  say(sheet, root, 'H1', title, textStyles.title, sheet.width)
  sheet.y += 10
  say(sheet, root, 'P', workspace, textStyles.workspace, sheet.width)
}

function rule(sheet: Sheet, y: number): void {
  paintArtifact(sheet, () => {
    sheet.document
      .lineWidth(0.6)
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + sheet.width, y)
      .stroke(printInk.line)
  })
}

/** Only a title, with the report going on below it. */
function paintCompact(sheet: Sheet, cover: Cover, root: StructElement): void {
  startPage(sheet, 'portrait')
  const section = openElement(sheet, root, 'Sect')
  paintTitle(sheet, section, cover)
  sheet.y += 4
  say(sheet, section, 'P', cover.made, textStyles.quiet, sheet.width)
  section.end()
}

const noContents: Contents = { height: 0, paint: () => undefined }

/** The title page: what it is, whose, when, what is in it, and the constellation itself as its ornament. Gives back the list of sections, to be painted when their pages are known. */
export function paintCover(
  sheet: Sheet,
  { cover, contents: heading }: Pick<ReportOutline, 'cover' | 'contents'>,
  sections: readonly Section[],
  root: StructElement,
): Contents {
  if (cover.isCompact) {
    paintCompact(sheet, cover, root)
    return noContents
  }
  startPage(sheet, 'portrait')
  const section = openElement(sheet, root, 'Sect')
  paintTitle(sheet, section, cover)
  const lines = cover.lines.flatMap(line => linesOf(sheet, line, textStyles.quiet, sheet.width))
  const foot = sheet.document.page.height - 130 - lines.length * textStyles.quiet.leading
  const contents = prepareContents(sheet, heading, sections, foot - 26, section)
  paintOrnament(sheet, cover, sheet.y + 24, foot - 40 - contents.height)
  rule(sheet, foot - 14)
  sheet.y = foot
  say(sheet, section, 'P', cover.made, textStyles.strong, sheet.width)
  for (const line of cover.lines) say(sheet, section, 'P', line, textStyles.quiet, sheet.width)
  sheet.y += 10
  say(sheet, section, 'P', cover.product, textStyles.furniture, sheet.width)
  sheet.y = -1
  return contents
}
