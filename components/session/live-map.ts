import type { StoreApi } from 'zustand/vanilla'
import type { Constellation } from '@/model/constellation/constellation'
import type { Intent } from '@/model/constellation/intent'
import type { Refusal } from '@/model/constellation/rules'
import type { Checks } from '@/model/findings/checks'
import type { SubjectHealth } from '@/model/health/health'
import type { ReleasedHealth } from '@/model/results/released-health'
import type { ChangesOfOthers } from '@/model/shared-map/changes-of-others'
import type { Presence } from '@/model/shared-map/presence'
import type { RoomNow } from '@/model/workshop/room-now'
import type { Connection } from './connection'
import type { Other } from './presence'
import type { ViewStore } from './view-store'

/** Health by subject key: as checked together, or as an asked round released it. */
export type HealthBySubject = Readonly<Record<string, SubjectHealth | ReleasedHealth>>

/** What can be undone and redone at the moment. */
export interface UndoState {
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** One constellation, open: what it holds, what can be done to it, and the line to the server. */
export interface LiveMap {
  readonly constellationId: string
  readonly constellation: StoreApi<Constellation>
  readonly connection: StoreApi<Connection>
  readonly others: StoreApi<readonly Other[]>
  readonly health: StoreApi<HealthBySubject>
  /** The workshop that runs on it, if one does. */
  readonly workshop: StoreApi<{ readonly room: RoomNow | undefined }>
  /** What the checks say for findings; undefined until the server has told. */
  readonly checks: StoreApi<Checks | undefined>
  readonly undoState: StoreApi<UndoState>
  readonly view: ViewStore
  /** Carries an intent out at once, or says which rule refuses it. */
  readonly intend: (intent: Intent) => Refusal | undefined
  readonly undo: () => void
  readonly redo: () => void
  /** Tells the others something about oneself; the cursor goes out at most three times a second. */
  readonly show: (presence: Partial<Omit<Presence, 'user'>>) => void
  /** Hears in batches what others do to the map once it is here. Returns what ends it. */
  readonly hearOthers: (hear: (changes: ChangesOfOthers) => void) => () => void
  readonly close: () => void
}
