import type { Cell, Column, Table } from '@/model/report/block'
import { printInk } from '@/model/report/print-ink'
import { paintBar, paintRing, placed } from './paint-picture'
import type { Prepared } from './prepared'
import {
  continuePage,
  linesOf,
  openElement,
  paintArtifact,
  paintLine,
  roomLeft,
  type Sheet,
  type StructElement,
  widthOf,
} from './sheet'
import { type TextStyle, textStyles } from './text-style'

const gutter = 7
const above = 4.2
const ringRoom = 38
const barRoom = 13

interface LaidCell {
  readonly cell: Cell
  readonly lines: readonly string[]
  readonly quiet: readonly string[]
  readonly style: TextStyle
  readonly height: number
}

interface LaidRow {
  readonly cells: readonly LaidCell[]
  readonly height: number
}

interface Frame {
  readonly x: number
  readonly width: number
  readonly column: Column
}

function framesOf(sheet: Sheet, { columns }: Table): readonly Frame[] {
  let x = sheet.left
  return columns.map(column => {
    const whole = column.share * sheet.width
    x += whole
    return { x: x - whole, width: whole - gutter, column }
  })
}

function layCell(sheet: Sheet, cell: Cell, frame: Frame, style: TextStyle): LaidCell {
  const width = frame.width - (cell.ring ? ringRoom : 0)
  const lines = linesOf(sheet, cell.text, style, width)
  const quiet = cell.quiet ? linesOf(sheet, cell.quiet, textStyles.cellQuiet, width) : []
  const text = lines.length * style.leading + quiet.length * textStyles.cellQuiet.leading
  const height = Math.max(text, cell.ring ? 20 : 0) + (cell.bar ? barRoom : 0)
  return { cell, lines, quiet, style, height }
}

function layRow(
  sheet: Sheet,
  cells: readonly Cell[],
  frames: readonly Frame[],
  styleAt: (column: number) => TextStyle,
): LaidRow {
  const laid = frames.map((frame, index) =>
    layCell(sheet, cells[index] ?? { text: '' }, frame, styleAt(index)),
  )
  return { cells: laid, height: Math.max(...laid.map(({ height }) => height)) + above * 2 }
}

function paintCellText(
  sheet: Sheet,
  { lines, quiet, style, cell }: LaidCell,
  { x, width, column }: Frame,
  top: number,
) {
  const left = x + (cell.ring ? ringRoom : 0)
  const isEnd = column.align === 'end'
  const paint = (text: readonly string[], from: number, set: TextStyle) =>
    text.forEach((line, index) => {
      const shift = isEnd ? width - widthOf(sheet, line.trimEnd(), set) : 0
      paintLine(sheet, line, left + shift, from + index * set.leading, set)
    })
  paint(lines, top, style)
  paint(quiet, top + lines.length * style.leading, textStyles.cellQuiet)
}

function paintCellPicture(sheet: Sheet, laid: LaidCell, { x }: Frame, top: number): void {
  const { ring, bar } = laid.cell
  if (ring) paintArtifact(sheet, () => placed(sheet, [x + 15, top + 9], 1, () => paintRing(sheet, ring, 0.8)))
  if (bar) {
    const y = top + laid.height - bar.height
    paintArtifact(sheet, () => placed(sheet, [x, y], 1, () => paintBar(sheet, bar, printInk.ink)))
  }
}

const rule = (sheet: Sheet, y: number, width: number, colour: string) =>
  paintArtifact(sheet, () => {
    sheet.document
      .lineWidth(width)
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + sheet.width, y)
      .stroke(colour)
  })

type CellTag = (column: number) => { readonly type: 'TH' | 'TD'; readonly scope?: 'Column' | 'Row' }

function paintRow(
  sheet: Sheet,
  parent: StructElement,
  row: LaidRow,
  frames: readonly Frame[],
  tagAt: CellTag,
): void {
  const element = openElement(sheet, parent, 'TR')
  const top = sheet.y + above
  row.cells.forEach((laid, index) => {
    const frame = frames[index]
    if (!frame) return
    const { type, scope } = tagAt(index)
    const { language: lang } = laid.cell
    const tag = openElement(sheet, element, type, { ...(scope ? { scope } : {}), ...(lang ? { lang } : {}) })
    tag.add(() => paintCellText(sheet, laid, frame, top))
    tag.end()
    paintCellPicture(sheet, laid, frame, top)
  })
  element.end()
  sheet.y += row.height
}

/** On a further page the header is furniture: its meaning is already in the structure. */
function repeatHeader(sheet: Sheet, header: LaidRow, frames: readonly Frame[]): void {
  paintArtifact(sheet, () =>
    header.cells.forEach((laid, index) => {
      const frame = frames[index]
      if (frame) paintCellText(sheet, laid, frame, sheet.y + above)
    }),
  )
  sheet.y += header.height
  rule(sheet, sheet.y, 0.9, printInk.ink)
}

/** A row too tall for any page goes on over several; no other row is split, and no line ever is. */
function piecesOf(row: LaidRow, most: number): readonly LaidRow[] {
  if (row.height <= most) return [row]
  const room = most - above * 2
  const first = row.cells.map(laid => {
    const fits = Math.floor(room / laid.style.leading)
    const lines = laid.lines.slice(0, fits)
    const left = room - lines.length * laid.style.leading
    const quiet = laid.quiet.slice(0, Math.floor(left / textStyles.cellQuiet.leading))
    return {
      head: { ...laid, lines, quiet },
      rest: {
        ...laid,
        cell: { text: '' },
        lines: laid.lines.slice(lines.length),
        quiet: laid.quiet.slice(quiet.length),
      },
    }
  })
  const heightOf = ({ lines, quiet, style }: LaidCell) =>
    lines.length * style.leading + quiet.length * textStyles.cellQuiet.leading
  const rest: LaidRow = {
    cells: first.map(cell => cell.rest),
    height: Math.max(...first.map(cell => heightOf(cell.rest))) + above * 2,
  }
  return [{ cells: first.map(cell => cell.head), height: most }, ...piecesOf(rest, most)]
}

/** The last row never stands alone on a page: the one before it stays with it. */
function needed(rows: readonly LaidRow[], index: number): number {
  const row = rows[index]?.height ?? 0
  const last = index > 0 && index === rows.length - 2 ? (rows[index + 1]?.height ?? 0) : 0
  return row + last
}

/** A table painted row by row, with its header row again on every page. */
export function prepareTable(sheet: Sheet, table: Table): Prepared {
  const frames = framesOf(sheet, table)
  const heads = table.columns.map(({ header }) => ({ text: header }))
  const header = layRow(sheet, heads, frames, () => textStyles.columnHead)
  const styleAt = (column: number) => (column === table.rowHeader ? textStyles.cellHead : textStyles.cell)
  const tallest = sheet.document.page.height - 160 - header.height
  const rows = table.rows.flatMap(row => piecesOf(layRow(sheet, row, frames, styleAt), tallest))
  const paint = () => {
    const element = openElement(sheet, sheet.section, 'Table', { title: table.caption })
    const head = openElement(sheet, element, 'THead')
    paintRow(sheet, head, header, frames, () => ({ type: 'TH', scope: 'Column' }))
    head.end()
    rule(sheet, sheet.y, 0.9, printInk.ink)
    const body = openElement(sheet, element, 'TBody')
    for (const [index, row] of rows.entries()) {
      if (needed(rows, index) > roomLeft(sheet)) {
        continuePage(sheet)
        repeatHeader(sheet, header, frames)
      }
      paintRow(sheet, body, row, frames, column =>
        column === table.rowHeader ? { type: 'TH', scope: 'Row' } : { type: 'TD' },
      )
      rule(sheet, sheet.y, 0.5, printInk.line)
    }
    body.end()
    element.end()
  }
  const height = rows.reduce((sum, row) => sum + row.height, header.height)
  return {
    height,
    minimum: rows.slice(0, 2).reduce((sum, row) => sum + row.height, header.height),
    above: 6,
    paint,
  }
}
