import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Cell, Column, Table as ReportTable } from '@/model/report/block'
import { printInk } from '@/model/report/print-ink'

type Clean = (text: string) => string

function cellOf(cell: Cell, column: Column | undefined, isHeader: boolean, clean: Clean): TableCell {
  const alignment = column?.align === 'end' ? AlignmentType.END : AlignmentType.START
  const texts = clean(cell.text).split('\n')
  const quiet = cell.quiet ? clean(cell.quiet).split('\n') : []
  const paragraph = (run: TextRun) => new Paragraph({ alignment, children: [run] })
  return new TableCell({
    width: { size: (column?.share ?? 0) * 100, type: WidthType.PERCENTAGE },
    children: [
      ...texts.map(text => paragraph(new TextRun({ text, bold: isHeader }))),
      ...quiet.map(text => paragraph(new TextRun({ text, size: 18, color: printInk.quiet.slice(1) }))),
    ],
  })
}

/** A table whose first row is its header, again on every page. */
export function wordTable({ columns, rows, rowHeader }: ReportTable, clean: Clean): Table {
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(column => cellOf({ text: column.header }, column, true, clean)),
  })
  const body = rows.map(
    row =>
      new TableRow({
        cantSplit: true,
        children: columns.map((column, at) =>
          cellOf(row[at] ?? { text: '' }, column, at === rowHeader, clean),
        ),
      }),
  )
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...body] })
}
