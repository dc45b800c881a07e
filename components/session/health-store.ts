import { createStore, type StoreApi } from 'zustand/vanilla'
import type { HealthBySubject } from './live-map'

export interface HealthStore {
  readonly store: StoreApi<HealthBySubject>
  /** Asks again; the HTTP status, or undefined where there was no answer. */
  readonly refresh: () => Promise<number | undefined>
}

/** The health rings of a constellation, from the server. What cannot be had now keeps what was there. */
export function healthStore(constellationId: string): HealthStore {
  const store = createStore<HealthBySubject>(() => ({}))
  const refresh = async () => {
    try {
      const answer = await fetch(`/constellations/${constellationId}/health`, {
        cache: 'no-store',
        headers: { accept: 'application/json' },
      })
      if (answer.ok) {
        const { bySubject } = (await answer.json()) as { readonly bySubject: HealthBySubject }
        store.setState(bySubject, true)
      }
      return answer.status
    } catch {
      return undefined
    }
  }
  return { store, refresh }
}
