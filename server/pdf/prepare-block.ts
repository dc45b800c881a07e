import type { Block } from '@/model/report/block'
import { prepareTable } from './paint-table'
import {
  prepareFigure,
  prepareLegend,
  prepareNotice,
  prepareNumbers,
  prepareThemeLines,
} from './prepare-figures'
import { prepareHeading, prepareList, prepareParagraph } from './prepare-text'
import type { Prepared } from './prepared'
import type { Sheet } from './sheet'

/** Measures a block for the page that is open. */
export function prepareBlock(sheet: Sheet, block: Block): Prepared {
  switch (block.kind) {
    case 'heading':
      return prepareHeading(sheet, block)
    case 'paragraph':
      return prepareParagraph(sheet, block)
    case 'notice':
      return prepareNotice(sheet, block)
    case 'list':
      return prepareList(sheet, block)
    case 'numbers':
      return prepareNumbers(sheet, block)
    case 'theme-lines':
      return prepareThemeLines(sheet, block)
    case 'figure':
      return prepareFigure(sheet, block)
    case 'legend':
      return prepareLegend(sheet, block.legend)
    case 'table':
      return prepareTable(sheet, block)
  }
}
