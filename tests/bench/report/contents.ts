import type { Block, Section } from '@/model/report/block'
import { legibleText } from '@/model/report/legible-text'

/** What other makers of PDFs are given of a report: its words and tables, and its pictures as SVG. They are spared the rings and bars that stand in tables. */
export type Plain =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'picture'; readonly svg: string }
  | {
      readonly is: 'table'
      readonly head: readonly string[]
      readonly shares: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }

const clean = (text: string) => legibleText(text, () => true).text

function plainBlock(block: Block, svg: string): readonly Plain[] {
  switch (block.kind) {
    case 'heading':
      return [{ is: 'heading', level: block.level, text: clean(block.text) }]
    case 'paragraph':
    case 'notice':
      return [{ is: 'paragraph', text: clean(block.text) }]
    case 'list':
      return [
        { is: 'list', items: block.items.map(({ text, quiet }) => clean([text, quiet ?? ''].join(' '))) },
      ]
    case 'numbers':
      return [{ is: 'list', items: block.items.map(({ value, label }) => `${value} ${label}`) }]
    case 'theme-lines':
      return [{ is: 'list', items: block.lines.map(({ name, says }) => `${name}: ${says}`) }]
    case 'figure':
      return block.picture.kind === 'constellation' ? [{ is: 'picture', svg }] : []
    case 'legend':
      return []
    case 'table':
      return [
        {
          is: 'table',
          head: block.columns.map(({ header }) => header),
          shares: block.columns.map(({ share }) => share),
          rows: block.rows.map(row =>
            row.map(({ text, quiet }) => clean([text, quiet ?? ''].join(' ').trim())),
          ),
        },
      ]
  }
}

export const plainContents = (sections: readonly Section[], svg: string): readonly Plain[] =>
  sections.flatMap(({ title, blocks }) => [
    { is: 'heading' as const, level: 1 as const, text: clean(title) },
    ...blocks.flatMap(block => plainBlock(block, svg)),
  ])
