import type { BlockOf, ThemeLine } from '@/model/report/block'
import type { Legend } from '@/model/report/legend'
import { printInk } from '@/model/report/print-ink'
import { paintBar, paintConstellation, paintMark, paintRing, paintSample, placed } from './paint-picture'
import { paintTrend } from './paint-trend'
import type { Prepared } from './prepared'
import {
  flow,
  linesOf,
  openElement,
  paintArtifact,
  paintLine,
  paintLines,
  type Sheet,
  type StructElement,
  widthOf,
} from './sheet'
import { textStyles } from './text-style'

/** Words on a wash, with a health ring beside them. */
export function prepareNotice(sheet: Sheet, { text, ring, alt }: BlockOf<'notice'>): Prepared {
  const indent = ring ? ring.width + 34 : 18
  const style = textStyles.plain
  const lines = linesOf(sheet, text, style, sheet.width - indent - 18)
  const inner = Math.max(lines.length * style.leading, ring?.height ?? 0)
  const height = inner + 28
  const paint = () => {
    const top = sheet.y
    paintArtifact(sheet, () =>
      sheet.document.roundedRect(sheet.left, top, sheet.width, height, 6).fill(printInk.wash),
    )
    if (ring) {
      const middle = [sheet.left + 17 + ring.width / 2, top + height / 2] as const
      const figure = openElement(sheet, sheet.section, 'Figure', {
        alt: alt ?? text,
        placement: 'Block',
        bbox: [
          middle[0] - ring.width / 2,
          middle[1] - ring.height / 2,
          middle[0] + ring.width / 2,
          middle[1] + ring.height / 2,
        ],
      })
      figure.add(() => placed(sheet, middle, 1, () => paintRing(sheet, ring, 1)))
      figure.end()
    }
    const element = openElement(sheet, sheet.section, 'P')
    const y = top + (height - lines.length * style.leading) / 2
    element.add(() => paintLines(sheet, lines, sheet.left + indent, y, style))
    element.end()
    sheet.y = top + height
  }
  return { height, minimum: height, above: 12, paint }
}

/** Large numbers side by side. */
export function prepareNumbers(sheet: Sheet, { items }: BlockOf<'numbers'>): Prepared {
  const column = sheet.width / items.length
  const fitted = items.map(({ value, label }) => ({
    value,
    label: linesOf(sheet, label, textStyles.quiet, column - 10),
  }))
  const most = Math.max(...fitted.map(({ label }) => label.length))
  const height = textStyles.number.leading + most * textStyles.quiet.leading
  const paint = () => {
    const list = openElement(sheet, sheet.section, 'L')
    fitted.forEach(({ value, label }, index) => {
      const x = sheet.left + index * column
      const item = openElement(sheet, list, 'LI')
      const body = openElement(sheet, item, 'LBody')
      const y = sheet.y
      body.add(() => {
        paintLine(sheet, value, x, y, textStyles.number)
        paintLines(sheet, label, x, y + textStyles.number.leading, textStyles.quiet)
      })
      item.end()
    })
    list.end()
    sheet.y += height
  }
  return { height, minimum: height, above: 16, paint }
}

const lineStep = 20

function paintThemeLine(sheet: Sheet, item: StructElement, line: ThemeLine, y: number): void {
  const { left, width } = sheet
  paintArtifact(sheet, () => {
    placed(sheet, [left + 8, y + 8], 0.78, () => paintMark(sheet, line.mark))
    placed(sheet, [left + 180, y + 2.5], 1, () => paintBar(sheet, line.bar, line.mark.colour))
  })
  const body = openElement(sheet, item, 'LBody')
  const says = line.says
  body.add(() => {
    paintLine(sheet, line.name, left + 24, y, textStyles.plain)
    const room = widthOf(sheet, says, textStyles.quiet)
    paintLine(sheet, says, left + width - room, y + 1, textStyles.quiet)
  })
}

/** The themes one below the other: mark, name, bar, and what the bar says. */
export function prepareThemeLines(sheet: Sheet, { lines }: BlockOf<'theme-lines'>): Prepared {
  const height = lines.length * lineStep
  const fitted = lines.map(line => ({
    ...line,
    name: linesOf(sheet, line.name, textStyles.plain, 148)[0] ?? '',
    says: linesOf(sheet, line.says, textStyles.quiet, 140)[0] ?? '',
  }))
  const paint = () => {
    const list = openElement(sheet, sheet.section, 'L')
    fitted.forEach((line, index) => {
      const item = openElement(sheet, list, 'LI')
      paintThemeLine(sheet, item, line, sheet.y + index * lineStep)
      item.end()
    })
    list.end()
    sheet.y += height
  }
  return { height, minimum: height, above: 8, paint }
}

/** A picture with its caption; never split. */
export function prepareFigure(sheet: Sheet, { alt, caption, picture }: BlockOf<'figure'>): Prepared {
  const drawn = picture.kind === 'ring' ? picture.ring : picture.picture
  const lines = linesOf(sheet, caption, textStyles.quiet, sheet.width)
  const height = drawn.height + 8 + lines.length * textStyles.quiet.leading
  const paint = () => {
    const [x, y] = [sheet.left + (sheet.width - drawn.width) / 2, sheet.y]
    const bbox = [x, y, x + drawn.width, y + drawn.height] as const
    const figure = openElement(sheet, sheet.section, 'Figure', { alt, placement: 'Block', bbox })
    figure.add(() => {
      if (picture.kind === 'constellation') paintConstellation(sheet, picture.picture, [x, y], true)
      else if (picture.kind === 'trend') paintTrend(sheet, picture.picture, [x, y])
      else
        placed(sheet, [x + drawn.width / 2, y + drawn.height / 2], 1, () => paintRing(sheet, picture.ring, 1))
    })
    figure.end()
    const element = openElement(sheet, sheet.section, 'P')
    sheet.y += drawn.height + 8
    flow(sheet, element, lines, sheet.left, textStyles.quiet)
    element.end()
  }
  return { height, minimum: height, above: 10, paint }
}

const entryHeight = 23
const sampleRoom = 34

/** The entries of a legend's group with the lines of their words, each where the one before leaves off. */
function rowsOf(sheet: Sheet, { entries }: Legend['groups'][number], column: number) {
  let at = 0
  const rows = entries.map(({ sample, word }) => {
    const words = linesOf(sheet, word, textStyles.cellQuiet, column - sampleRoom - 4)
    const row = { sample, words, at }
    at += Math.max(entryHeight, words.length * textStyles.cellQuiet.leading + 6)
    return row
  })
  return { rows, height: at }
}

/** What the picture's signs mean: groups side by side, within a group one entry below the other. */
export function prepareLegend(sheet: Sheet, legend: Legend): Prepared {
  const column = sheet.width / legend.groups.length
  const groups = legend.groups.map(group => ({ title: group.title, ...rowsOf(sheet, group, column) }))
  const height = Math.max(...groups.map(group => group.height)) + 16
  const paint = () => {
    const top = sheet.y
    const list = openElement(sheet, sheet.section, 'L')
    groups.forEach(({ title, rows }, index) => {
      const x = sheet.left + index * column
      const item = openElement(sheet, list, 'LI')
      const label = openElement(sheet, item, 'Lbl')
      label.add(() => paintLine(sheet, title, x, top, textStyles.columnHead))
      for (const { sample, words, at } of rows) {
        const y = top + 18 + at
        paintArtifact(sheet, () =>
          placed(sheet, [x + 14, y + 7], sample.kind === 'line' ? 0.5 : 0.28, () =>
            paintSample(sheet, sample),
          ),
        )
        const body = openElement(sheet, item, 'LBody')
        body.add(() => paintLines(sheet, words, x + sampleRoom, y + 1, textStyles.cellQuiet))
      }
      item.end()
    })
    list.end()
    sheet.y = top + height
  }
  return { height, minimum: height, above: 14, paint }
}
