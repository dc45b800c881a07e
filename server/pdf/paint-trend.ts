import type { Point } from '@/model/report/path'
import { printInk } from '@/model/report/print-ink'
import type { TrendPicture } from '@/model/report/trend-picture'
import { placed } from './paint-picture'
import { linesOf, paintLine, type Sheet } from './sheet'
import { textStyles } from './text-style'

/** Themes over several rounds with their top left at a point (points). */
export function paintTrend(sheet: Sheet, { width, grid, fields }: TrendPicture, at: Point): void {
  const { document } = sheet
  const stroke = (path: string, thickness: number, colour: string) => {
    if (path !== '') document.lineWidth(thickness).path(path).stroke(colour)
  }
  placed(sheet, at, 1, () => {
    stroke(grid, 0.5, printInk.line)
    for (const { name, mark, at: corner, lines, dots, bands, ticks } of fields) {
      stroke(lines, 1.6, mark.colour)
      stroke(bands, 1.2, mark.colour)
      stroke(ticks, 1.2, printInk.quiet)
      if (dots !== '') document.path(dots).fill(mark.colour)
      const [text = ''] = linesOf(sheet, name, textStyles.quiet, width / 2 - 20)
      paintLine(sheet, text, corner[0], corner[1], textStyles.quiet)
    }
  })
}
