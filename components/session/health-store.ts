import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Checks } from '@/model/findings/checks'
import type { HealthBySubject } from './live-map'

export interface HealthStore {
  readonly store: StoreApi<HealthBySubject>
  readonly checks: StoreApi<Checks | undefined>
  /** Asks again; the HTTP status, or undefined where there was no answer. */
  readonly refresh: () => Promise<number | undefined>
}

interface Answer {
  readonly bySubject: HealthBySubject
  readonly checks: Checks
}

/** The health rings of a constellation and what its checks say for findings, from the server. What cannot be had now keeps what was there. */
export function healthStore(constellationId: string): HealthStore {
  const store = createStore<HealthBySubject>(() => ({}))
  const checks = createStore<Checks | undefined>(() => undefined)
  const refresh = async () => {
    try {
      const answer = await fetch(`/constellations/${constellationId}/health`, {
        cache: 'no-store',
        headers: { accept: 'application/json' },
      })
      if (answer.ok) {
        const told = (await answer.json()) as Answer
        store.setState(told.bySubject, true)
        checks.setState(told.checks, true)
      }
      return answer.status
    } catch {
      return undefined
    }
  }
  return { store, checks, refresh }
}
