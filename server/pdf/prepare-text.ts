import type { BlockOf, ListItem } from '@/model/report/block'
import { paintMark, placed } from './paint-picture'
import type { Prepared } from './prepared'
import {
  continuePage,
  flow,
  linesOf,
  openElement,
  paintArtifact,
  paintLine,
  roomLeft,
  type Sheet,
} from './sheet'
import { textStyles } from './text-style'

const langOf = (block: { readonly language?: string }) => (block.language ? { lang: block.language } : {})

/** A heading below a section's title (level 2, tagged H3) or below another (level 3, tagged H4), with a theme's mark where it has one. */
export function prepareHeading(sheet: Sheet, block: BlockOf<'heading'>): Prepared {
  const style = block.level === 2 ? textStyles.h2 : textStyles.h3
  const indent = block.mark ? 24 : 0
  const lines = linesOf(sheet, block.text, style, sheet.width - indent)
  const height = lines.length * style.leading
  const paint = () => {
    const { mark } = block
    if (mark) {
      paintArtifact(sheet, () =>
        placed(sheet, [sheet.left + 8, sheet.y + 9.5], 0.82, () => paintMark(sheet, mark)),
      )
    }
    const element = openElement(sheet, sheet.section, `H${block.level + 1}`, langOf(block))
    flow(sheet, element, lines, sheet.left + indent, style)
    element.end()
    sheet.y += 3
  }
  return { height: height + 3, minimum: height + 3, above: block.level === 2 ? 18 : 12, paint }
}

/** A paragraph; it may go on over pages. */
export function prepareParagraph(sheet: Sheet, block: BlockOf<'paragraph'>): Prepared {
  const style = textStyles[block.look]
  const widest = Math.min(sheet.width, 500)
  const lines = linesOf(sheet, block.text, style, widest)
  const height = lines.length * style.leading
  const paint = () => {
    const element = openElement(sheet, sheet.section, 'P', langOf(block))
    flow(sheet, element, lines, sheet.left, style)
    element.end()
  }
  return { height, minimum: Math.min(lines.length, 3) * style.leading, above: 5, paint }
}

const plainLook = { text: textStyles.plain, quiet: textStyles.quiet, label: textStyles.strong, gap: 5 }
const largeLook = { text: textStyles.large, quiet: textStyles.largeQuiet, label: textStyles.large, gap: 8 }

function layItem(sheet: Sheet, item: ListItem, indent: number, look: typeof plainLook) {
  const lines = linesOf(sheet, item.text, look.text, sheet.width - indent)
  const quiet = item.quiet ? linesOf(sheet, item.quiet, look.quiet, sheet.width - indent) : []
  const height = lines.length * look.text.leading + quiet.length * look.quiet.leading + look.gap
  return { lines, quiet, height }
}

/** A list, numbered where it is ordered; an item's quieter words stand below it. */
export function prepareList(sheet: Sheet, { items, ordered, isLarge }: BlockOf<'list'>): Prepared {
  const look = isLarge ? largeLook : plainLook
  const indent = ordered ? 20 : 14
  const laid = items.map(item => layItem(sheet, item, indent, look))
  const paint = () => {
    const list = openElement(sheet, sheet.section, 'L')
    laid.forEach(({ lines, quiet, height }, index) => {
      if (Math.min(height, 60) > roomLeft(sheet)) continuePage(sheet)
      const item = openElement(sheet, list, 'LI')
      const label = openElement(sheet, item, 'Lbl')
      const y = sheet.y
      label.add(() => paintLine(sheet, ordered ? String(index + 1) : '•', sheet.left, y, look.label))
      const body = openElement(sheet, item, 'LBody')
      flow(sheet, body, lines, sheet.left + indent, look.text)
      flow(sheet, body, quiet, sheet.left + indent, look.quiet)
      item.end()
      sheet.y += look.gap
    })
    list.end()
  }
  const height = laid.reduce((sum, item) => sum + item.height, 0)
  return { height, minimum: Math.min(laid[0]?.height ?? 0, 60), above: 6, paint }
}
