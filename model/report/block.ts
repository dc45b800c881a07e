import type { Language } from '../edition/words-in'
import type { ConstellationPicture } from './constellation-picture'
import type { HealthRing } from './health-ring'
import type { Legend } from './legend'
import type { Orientation } from './paper'
import type { Bar } from './theme-bars'
import type { ThemeMark } from './theme-marks'
import type { TrendPicture } from './trend-picture'

/** What a cell of a table holds: text, a quieter second line, and at most one small picture that repeats what the row says. */
export interface Cell {
  readonly text: string
  readonly quiet?: string
  readonly bar?: Bar
  readonly ring?: HealthRing
  readonly language?: Language
}

/** A column of a table; `share` is its part of the width, shares add up to 1. */
export interface Column {
  readonly header: string
  readonly share: number
  readonly align?: 'start' | 'end'
}

/** A table with one header row; the cells of column `rowHeader` name their rows. */
export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rowHeader: number
  readonly rows: readonly (readonly Cell[])[]
}

export interface ListItem {
  readonly text: string
  readonly quiet?: string
}

/** One theme's line on the page that says it all. */
export interface ThemeLine {
  readonly mark: ThemeMark
  readonly name: string
  readonly bar: Bar
  readonly says: string
}

export type Picture =
  | { readonly kind: 'constellation'; readonly picture: ConstellationPicture }
  | { readonly kind: 'ring'; readonly ring: HealthRing }
  | { readonly kind: 'trend'; readonly picture: TrendPicture }

/** The pieces a report is made of, in reading order. Every text stands in the report's language unless `language` says otherwise. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3
      readonly text: string
      readonly mark?: ThemeMark
      readonly language?: Language
    }
  | {
      readonly kind: 'paragraph'
      readonly look: 'plain' | 'lead' | 'quiet' | 'concept' | 'large'
      readonly text: string
      readonly language?: Language
    }
  | { readonly kind: 'notice'; readonly text: string; readonly ring?: HealthRing; readonly alt?: string }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      /** Easier to read. */
      readonly isLarge?: boolean
      readonly items: readonly ListItem[]
    }
  | {
      readonly kind: 'numbers'
      readonly items: readonly { readonly value: string; readonly label: string }[]
    }
  | { readonly kind: 'theme-lines'; readonly lines: readonly ThemeLine[] }
  | { readonly kind: 'figure'; readonly alt: string; readonly caption: string; readonly picture: Picture }
  | { readonly kind: 'legend'; readonly legend: Legend }
  | Table

/** One kind of block. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>

/** A section starts a page; its title is a heading of the first level. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly orientation: Orientation
  /** Set larger, to be easy to read; such sections go on below each other. */
  readonly isLarge?: boolean
  /** Meant to stand on one page: what stands on it comes closer together where it would not. */
  readonly isOnePage?: boolean
  readonly blocks: readonly Block[]
}
