import type { Block, Cell } from '@/model/report/block'
import { legibleText } from '@/model/report/legible-text'
import type { ReportOutline } from '@/model/report/outline'
import { type Drawn, drawnBar, drawnMark, drawnPicture, drawnRing, drawnSample } from './drawn'

/** Words, or a small picture with words beside it. */
interface Piece {
  readonly text: string
  readonly quiet: string
  readonly picture?: Drawn
}

/** What other makers of PDFs are given of a report: all its words, tables and pictures, in reading order. */
export type Plain =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly place?: string }
  | { readonly is: 'paragraph'; readonly text: string; readonly picture?: Drawn }
  | { readonly is: 'list'; readonly items: readonly Piece[] }
  | { readonly is: 'row'; readonly pieces: readonly Piece[] }
  | { readonly is: 'picture'; readonly picture: Drawn; readonly text: string }
  | {
      readonly is: 'table'
      readonly head: readonly string[]
      readonly shares: readonly number[]
      readonly rows: readonly (readonly Piece[])[]
    }

/** A whole report for other makers: its title page, the list of sections with links, what stands in the sections, and the foot of every page but the first. */
export interface WholePlain {
  readonly title: string
  readonly language: string
  readonly cover: { readonly lines: readonly string[]; readonly picture: Drawn }
  readonly contents: string
  readonly footer: string
  /** Holds `{page}` and `{pages}`. */
  readonly pageLabel: string
  readonly blocks: readonly Plain[]
}

const clean = (text: string) => legibleText(text, () => true).text

const piece = (text: string, quiet = '', picture?: Drawn): Piece => ({
  text: clean(text),
  quiet: clean(quiet),
  ...(picture ? { picture } : {}),
})

const cellOf = ({ text, quiet, bar, ring }: Cell): Piece =>
  piece(text, quiet, ring ? drawnRing(ring) : bar ? drawnBar(bar) : undefined)

function plainBlock(block: Block): readonly Plain[] {
  switch (block.kind) {
    case 'heading':
      return [{ is: 'heading', level: block.level, text: clean(block.text) }]
    case 'paragraph':
      return [{ is: 'paragraph', text: clean(block.text) }]
    case 'notice':
      return [
        {
          is: 'paragraph',
          text: clean(block.text),
          ...(block.ring ? { picture: drawnRing(block.ring) } : {}),
        },
      ]
    case 'list':
      return [{ is: 'list', items: block.items.map(({ text, quiet }) => piece(text, quiet)) }]
    case 'numbers':
      return [{ is: 'row', pieces: block.items.map(({ value, label }) => piece(value, label)) }]
    case 'theme-lines':
      return block.lines.map(({ mark, name, bar, says }) => ({
        is: 'row',
        pieces: [piece(name, '', drawnMark(mark)), piece('', says, drawnBar(bar))],
      }))
    case 'figure':
      return [{ is: 'picture', picture: drawnPicture(block.picture), text: clean(block.caption) }]
    case 'legend':
      return block.legend.groups.flatMap(({ title, entries }) => [
        { is: 'paragraph' as const, text: clean(title) },
        {
          is: 'row' as const,
          pieces: entries.map(({ sample, word }) => piece(word, '', drawnSample(sample))),
        },
      ])
    case 'table':
      return [
        {
          is: 'table',
          head: block.columns.map(({ header }) => clean(header)),
          shares: block.columns.map(({ share }) => share),
          rows: block.rows.map(row => row.map(cellOf)),
        },
      ]
  }
}

/** The report as other makers are given it. */
export function plainContents({ cover, sections, ...outline }: ReportOutline): WholePlain {
  const { kind, title, workspace, made, lines, product, picture } = cover
  return {
    title: outline.title,
    language: outline.language,
    cover: {
      lines: [kind, title, workspace, made, ...lines, product].map(clean),
      picture: drawnPicture({ kind: 'constellation', picture }),
    },
    contents: clean(outline.contents),
    footer: clean(outline.footer),
    pageLabel: outline.pageLabel,
    blocks: sections.flatMap((section, at): readonly Plain[] => [
      { is: 'heading', level: 1, text: clean(section.title), place: `${section.id}-${at}` },
      ...section.blocks.flatMap(plainBlock),
    ]),
  }
}
