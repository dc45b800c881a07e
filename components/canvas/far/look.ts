import type { Detail } from '../level-of-detail'

/** The tokens of the paper as colours a painter can use. */
export interface Colours {
  readonly paper: string
  readonly sheet: string
  readonly ink: string
  readonly quiet: string
  readonly accent: string
  readonly 'accent-wash': string
  readonly ground: string
  readonly themes: readonly string[]
}

/** How the map stands on the screen: a place on the map times `zoom`, moved by `x` and `y`, in CSS pixels. */
export interface Stand {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** A part of the screen, in CSS pixels from the map's corner. */
export interface Part {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How a picture is drawn: everything but what the map holds. */
export interface Look {
  readonly colours: Colours
  readonly detail: Detail
  readonly stand: Stand
  /** Device pixels a CSS pixel. */
  readonly density: number
  readonly family: string
  /** Ids that stand out; undefined where all stand alike. */
  readonly lit: ReadonlySet<string> | undefined
  readonly selected: ReadonlySet<string>
  /** Outlines of open groups, whose ground lies beneath everything. */
  readonly groups: readonly string[]
  /** Ids that are elements of the page and therefore left out. */
  readonly lifted: ReadonlySet<string>
}
