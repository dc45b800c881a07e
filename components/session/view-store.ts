import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Constellation } from '@/model/constellation/constellation'
import type { Position } from '@/model/constellation/position'
import { everything, type ShownChoice } from '@/model/shown-map/shown-map'
import type { Standpoint } from '@/model/standpoint/seen'
import type { VersionFacts } from '@/model/versions/version'

export interface Selection {
  readonly parties: readonly string[]
  readonly relationships: readonly string[]
}

/** What was just done, in words; `undoable` offers to take it back. */
export interface Said {
  readonly text: string
  readonly undoable: boolean
}

/** What stands beside the map: the details of what is selected, or one of the ways to look at the whole. */
export const besides = ['details', 'find', 'standpoint', 'findings', 'versions'] as const
export type Beside = (typeof besides)[number]

/** The constellation as a map, as an outline, or as both side by side. */
export const shownAses = ['map', 'outline', 'both'] as const
export type ShownAs = (typeof shownAses)[number]

/** An earlier state of the map and which version it is of. */
export interface Ghosted {
  readonly version: VersionFacts
  readonly constellation: Constellation
}

/** How this browser looks at the map; nobody else's business but for the selection, which is shown to others. */
export interface View extends ShownChoice {
  readonly selection: Selection
  /** Parties under this hand, not yet dropped. */
  readonly moving: Readonly<Record<string, Position>>
  readonly shownAs: ShownAs
  readonly panelOpen: boolean
  readonly beside: Beside
  /** Where one stands on the map while looking at it from there. */
  readonly standpoint: Standpoint | undefined
  /** Places that stand in for the map's own while one looks at it in another way; a party without one stands where it is. */
  readonly places: Readonly<Record<string, Position>> | undefined
  /** Ids of the parties and relationships that stand out while the others stand back; undefined where all stand alike. */
  readonly lit: ReadonlySet<string> | undefined
  /** What is written into the field that finds. */
  readonly sought: string
  /** Whether that field takes the focus as soon as it is there. */
  readonly seeking: boolean
  /** Whether the small map in the corner is shown; undefined for as the size of the map suggests. */
  readonly smallMap: boolean | undefined
  /** The account whose cursor this view follows. */
  readonly following: string | undefined
  /** Whether the view is on its way somewhere, and is not to be moved otherwise. */
  readonly travelling: boolean
  /** The version that is shown beneath the map as it is now. */
  readonly ghost: Ghosted | undefined
  readonly dialog: 'connect' | 'keys' | undefined
  /** The party whose name field takes the focus as soon as it is there. */
  readonly naming: string | undefined
  readonly said: Said | undefined
  /** Whether what others do is announced to those who listen. */
  readonly announceOthers: boolean
  /** What others did last in words, each with its number, the latest first. */
  readonly lately: readonly { readonly number: number; readonly text: string }[]
}

export type ViewStore = StoreApi<View>

export const nothingSelected: Selection = { parties: [], relationships: [] }

export const viewStore = (): ViewStore =>
  createStore<View>(() => ({
    selection: nothingSelected,
    moving: {},
    shownAs: 'map',
    panelOpen: true,
    beside: 'details',
    standpoint: undefined,
    places: undefined,
    lit: undefined,
    ...everything,
    sought: '',
    seeking: false,
    smallMap: undefined,
    following: undefined,
    travelling: false,
    ghost: undefined,
    dialog: undefined,
    naming: undefined,
    said: undefined,
    announceOthers: true,
    lately: [],
  }))

/** What a single selected thing is, or undefined where nothing or several are selected. */
export function onlyOne({ parties, relationships }: Selection) {
  const [party] = parties
  const [relationship] = relationships
  if (parties.length + relationships.length !== 1) return undefined
  return party === undefined
    ? { kind: 'relationship' as const, id: String(relationship) }
    : { kind: 'party' as const, id: party }
}
