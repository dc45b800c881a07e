import type { Awareness } from 'y-protocols/awareness'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Other, presenceIn } from './presence'

function othersIn(awareness: Awareness): readonly Other[] {
  return [...awareness.getStates()]
    .filter(([clientId]) => clientId !== awareness.clientID)
    .flatMap(([clientId, state]) => {
      const presence = presenceIn(state)
      return presence ? [{ clientId, ...presence }] : []
    })
    .sort((a, b) => a.clientId - b.clientId)
}

/** Everybody else who has the map open, kept up to date from the presence channel. */
export function othersStore(awareness: Awareness): { store: StoreApi<readonly Other[]>; close: () => void } {
  const store = createStore<readonly Other[]>(() => othersIn(awareness))
  const read = () => store.setState(othersIn(awareness), true)
  awareness.on('change', read)
  return { store, close: () => awareness.off('change', read) }
}
