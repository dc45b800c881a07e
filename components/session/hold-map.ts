import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Intent } from '@/model/constellation/intent'
import type { Checks } from '@/model/findings/checks'
import { carryOut } from '@/model/shared-map/carry-out'
import type { Connection } from './connection'
import { constellationStore } from './constellation-store'
import { gatherOthers } from './gather-others'
import type { HealthBySubject, LiveMap, UndoState } from './live-map'
import { othersStore } from './others-store'
import { presenceShower } from './show-presence'
import { ownOrigin, stepKey, undoManagerOf } from './undo-steps'
import { viewStore } from './view-store'

interface Parts {
  readonly constellationId: string
  readonly user: { readonly id: string; readonly name: string }
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly connection: StoreApi<Connection>
  readonly health: StoreApi<HealthBySubject>
  readonly checks: StoreApi<Checks | undefined>
  readonly workshop: LiveMap['workshop']
  readonly close: () => void
}

function undoSteps(doc: Y.Doc) {
  const manager = undoManagerOf(doc)
  const state = createStore<UndoState>(() => ({ canUndo: false, canRedo: false }))
  const look = () => state.setState({ canUndo: manager.canUndo(), canRedo: manager.canRedo() })
  for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const)
    manager.on(event, look)
  let lastKey: string | undefined
  const step = (intent: Intent) => {
    const key = stepKey(intent)
    if (key === undefined || key !== lastKey) manager.stopCapturing()
    lastKey = key
  }
  return { manager, state, step }
}

/** A live map over a shared document, whatever keeps that document in step with the others. */
export function holdMap({
  constellationId,
  user,
  doc,
  awareness,
  connection,
  health,
  checks,
  workshop,
  close,
}: Parts): LiveMap {
  const reading = constellationStore(doc)
  const others = othersStore(awareness)
  const presence = presenceShower(awareness, user)
  const { manager, state, step } = undoSteps(doc)
  const thenRead = (act: () => unknown) => () => {
    act()
    reading.flush()
  }
  const isOthers = ({ origin }: Y.Transaction) =>
    origin !== ownOrigin && origin !== manager && connection.getState().ready
  return {
    constellationId,
    constellation: reading.store,
    connection,
    others: others.store,
    health,
    checks,
    workshop,
    undoState: state,
    view: viewStore(),
    intend: intent => {
      step(intent)
      const refusal = carryOut(doc, intent, ownOrigin)
      reading.flush()
      return refusal
    },
    undo: thenRead(() => manager.undo()),
    redo: thenRead(() => manager.redo()),
    show: presence.show,
    hearOthers: tell => {
      const read = reading.store.getState
      const readAll = () => {
        reading.flush()
        return read()
      }
      return gatherOthers({ doc, read, readAll, isOthers, tell })
    },
    close: () => {
      presence.close()
      others.close()
      reading.close()
      manager.destroy()
      close()
    },
  }
}
