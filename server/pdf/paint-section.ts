import type { Block, Section } from '@/model/report/block'
import { type Orientation, paper } from '@/model/report/paper'
import type { Begun } from './paint-contents'
import { prepareBlock } from './prepare-block'
import type { Prepared } from './prepared'
import {
  continuePage,
  legible,
  linesOf,
  openElement,
  paintLines,
  roomLeft,
  type Sheet,
  type StructElement,
  startPage,
} from './sheet'
import { textStyles } from './text-style'

const isTop = (sheet: Sheet) => sheet.y <= paper.top + 1
const titleGap = 34
const underTitle = 5
const titleHeight = textStyles.h1.leading + underTitle

interface Ready {
  readonly block: Block
  readonly prepared: Prepared
}

const heightOf = (ready: readonly Ready[]) =>
  ready.reduce((sum, { prepared }) => sum + prepared.above + prepared.height, 0)

/** What must stand on one page with a heading: the heading, quiet words under it, and the start of what follows. */
function startOf(group: readonly Ready[]): number {
  const first = group.findIndex(({ block }) => block.kind !== 'heading' && block.kind !== 'paragraph')
  const kept = group.slice(0, first < 0 ? 2 : first)
  return (
    heightOf(kept) +
    (first < 0 ? 0 : (group[first]?.prepared.minimum ?? 0) + (group[first]?.prepared.above ?? 0))
  )
}

/** From one heading of the second level to the next. */
function groupsOf(ready: readonly Ready[]): readonly (readonly Ready[])[] {
  const groups: Ready[][] = []
  for (const one of ready) {
    const isHeading = one.block.kind === 'heading' && one.block.level === 2
    const last = groups.at(-1)
    if (isHeading || !last) groups.push([one])
    else last.push(one)
  }
  return groups
}

/** Short groups stay whole; longer ones, and those of an easy section, keep their heading with what it announces. */
function neededFor(sheet: Sheet, group: readonly Ready[], { isLarge }: Section): number {
  const whole = heightOf(group)
  const page = sheet.bottom - paper.top
  return !isLarge && whole <= page * 0.6 ? whole : startOf(group)
}

function paintGroup(
  sheet: Sheet,
  group: readonly Ready[],
  section: Section,
  bookmark: (block: Block) => void,
): void {
  if (neededFor(sheet, group, section) > roomLeft(sheet) && !isTop(sheet)) continuePage(sheet)
  for (const { block, prepared } of group) {
    if (prepared.minimum + prepared.above > roomLeft(sheet) && !isTop(sheet)) continuePage(sheet)
    if (!isTop(sheet)) sheet.y += prepared.above
    bookmark(block)
    prepared.paint()
  }
}

const orientationOf = ({ document }: Sheet): Orientation =>
  document.page.width > document.page.height ? 'landscape' : 'portrait'

/** The space above a block may shrink to so much of itself where that keeps a section on its page. */
const tightest = 0.4

/** As they are, or closer together where that is what it takes to stand on one page. */
function drawnTogether(sheet: Sheet, ready: readonly Ready[]): readonly Ready[] {
  const above = ready.reduce((sum, { prepared }) => sum + prepared.above, 0)
  const room = sheet.bottom - paper.top - titleHeight - 1
  const share = Math.min(1, (room - heightOf(ready) + above) / above)
  if (share < tightest) return ready
  return ready.map(({ block, prepared }) => ({
    block,
    prepared: { ...prepared, above: prepared.above * share },
  }))
}

function readyBlocks(sheet: Sheet, { blocks, isOnePage }: Section): readonly Ready[] {
  const ready = blocks.map(block => ({ block, prepared: prepareBlock(sheet, block) }))
  return isOnePage ? drawnTogether(sheet, ready) : ready
}

/** An easy section up to this share of a page stays whole, so that no single line of it stands on another page. */
const shortEasy = 0.2

/** A section that fits whole under the one before shares its page, and so does a long one where most of the page is free, or an easy one; any other starts its own. */
function findPage(sheet: Sheet, section: Section): readonly Ready[] {
  if (sheet.y < 0 || orientationOf(sheet) !== section.orientation) {
    startPage(sheet, section.orientation)
    return readyBlocks(sheet, section)
  }
  const ready = readyBlocks(sheet, section)
  const whole = heightOf(ready) + titleHeight + titleGap
  const page = sheet.bottom - paper.top
  const first = neededFor(sheet, groupsOf(ready)[0] ?? [], section) + titleHeight + titleGap
  const isLong = section.isLarge ? whole > page * shortEasy : whole > page && roomLeft(sheet) > page * 0.6
  if (whole <= roomLeft(sheet) || (isLong && first <= roomLeft(sheet))) sheet.y += titleGap
  else startPage(sheet, section.orientation)
  return ready
}

type Bookmark = PDFKit.PDFOutline

/** A line among the reader's bookmarks that leads to the pen's height. */
function addBookmark(sheet: Sheet, parent: Bookmark, text: string): Bookmark {
  const options = { expanded: false, top: Math.max(0, sheet.y - 10), left: sheet.document.page.width }
  return parent.addItem(legible(sheet, text), options)
}

function paintTitle(sheet: Sheet, text: string): void {
  const lines = linesOf(sheet, text, textStyles.h1, sheet.width)
  const title = openElement(sheet, sheet.section, 'H2')
  const y = sheet.y
  title.add(() => paintLines(sheet, lines, sheet.left, y, textStyles.h1))
  title.end()
  sheet.y += lines.length * textStyles.h1.leading + underTitle
}

/** Paints a section with its title, tagged and bookmarked; says where it began. */
export function paintSection(sheet: Sheet, section: Section, root: StructElement): Begun {
  const ready = findPage(sheet, section)
  const place = `section-${section.id}`
  const page = sheet.document.bufferedPageRange().count - 1
  sheet.document.addNamedDestination(place, 'XYZ', sheet.left, Math.max(0, sheet.y - 10), null)
  sheet.section = openElement(sheet, root, 'Sect')
  const entry = addBookmark(sheet, sheet.document.outline, section.title)
  paintTitle(sheet, section.title)
  const bookmark = (block: Block) => {
    if (block.kind === 'heading' && block.level === 2) addBookmark(sheet, entry, block.text)
  }
  for (const group of groupsOf(ready)) paintGroup(sheet, group, section, bookmark)
  sheet.section.end()
  return { title: section.title, page, place }
}
