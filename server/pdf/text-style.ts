import { printInk } from '@/model/report/print-ink'
import type { FontName } from './report-fonts'

/** How a text is set; sizes and leading (base to base) in points. */
export interface TextStyle {
  readonly font: FontName
  readonly size: number
  readonly leading: number
  readonly colour: string
}

const style = (font: FontName, size: number, leading: number, colour: string = printInk.ink): TextStyle => ({
  font,
  size,
  leading,
  colour,
})

export const textStyles = {
  title: style('bold', 34, 40),
  h1: style('bold', 24, 29),
  h2: style('bold', 14.5, 19),
  h3: style('bold', 11.5, 15),
  lead: style('bold', 16.5, 22),
  plain: style('regular', 10.5, 15.2),
  large: style('regular', 13.5, 20.5),
  largeQuiet: style('regular', 12, 18, printInk.quiet),
  strong: style('bold', 10.5, 15.2),
  concept: style('italic', 11, 15.4),
  quiet: style('regular', 9.5, 13.4, printInk.quiet),
  number: style('bold', 22, 26),
  cell: style('regular', 9.5, 12.8),
  cellHead: style('bold', 9.5, 12.8),
  cellQuiet: style('regular', 8.6, 11.6, printInk.quiet),
  columnHead: style('bold', 8.2, 10.6, printInk.quiet),
  furniture: style('regular', 8.6, 11, printInk.quiet),
  eyebrow: style('bold', 12, 16, printInk.accent),
  workspace: style('regular', 15, 20),
} as const satisfies Record<string, TextStyle>
