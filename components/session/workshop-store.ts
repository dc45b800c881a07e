import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RoomNow } from '@/model/workshop/room-now'

export interface WorkshopStore {
  readonly store: StoreApi<{ readonly room: RoomNow | undefined }>
  /** Asks the server again; what cannot be had now keeps what was there. */
  readonly refresh: () => Promise<void>
}

/** The workshop that runs on a constellation, as the server tells it; `first` is what it told with the page. */
export function workshopStore(constellationId: string, first?: RoomNow): WorkshopStore {
  const store = createStore<{ readonly room: RoomNow | undefined }>(() => ({ room: first }))
  let asked = 0
  const refresh = async () => {
    asked += 1
    const own = asked
    try {
      const answer = await fetch(`/constellations/${constellationId}/workshops/now`, { cache: 'no-store' })
      const told = answer.ok ? ((await answer.json()) as RoomNow | null) : undefined
      // An answer that a later question has overtaken would show what was.
      if (told !== undefined && own === asked) store.setState({ room: told ?? undefined })
    } catch {
      // The line is down; the map says so, and asks again when it is back.
    }
  }
  return { store, refresh }
}
