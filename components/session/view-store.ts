import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Position } from '@/model/constellation/position'

export interface Selection {
  readonly parties: readonly string[]
  readonly relationships: readonly string[]
}

/** What was just done, in words; `undoable` offers to take it back. */
export interface Said {
  readonly text: string
  readonly undoable: boolean
}

/** How this browser looks at the map; nobody else's business but for the selection, which is shown to others. */
export interface View {
  readonly selection: Selection
  /** Parties under this hand, not yet dropped. */
  readonly moving: Readonly<Record<string, Position>>
  readonly shownAs: 'map' | 'list'
  readonly panelOpen: boolean
  readonly dialog: 'connect' | 'keys' | undefined
  /** The party whose name field takes the focus as soon as it is there. */
  readonly naming: string | undefined
  readonly said: Said | undefined
}

export type ViewStore = StoreApi<View>

export const nothingSelected: Selection = { parties: [], relationships: [] }

export const viewStore = (): ViewStore =>
  createStore<View>(() => ({
    selection: nothingSelected,
    moving: {},
    shownAs: 'map',
    panelOpen: true,
    dialog: undefined,
    naming: undefined,
    said: undefined,
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
