import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LiveMap } from '@/components/session/live-map'
import { findFindings } from '@/model/findings/find-findings'
import type { Finding } from '@/model/findings/finding'
import { whenIdle } from './when-idle'

/** What was found on a live map, undefined until it was first looked at. It follows the map and its checks while somebody watches. */
export interface Found {
  readonly store: StoreApi<{ readonly findings: readonly Finding[] | undefined }>
  readonly watch: () => () => void
}

/** From how many parties on the looking waits until the browser has time for it. */
const bigMap = 500

function startLooking(live: LiveMap, store: Found['store']): () => void {
  let callOff = () => {}
  const look = () => {
    const map = live.constellation.getState()
    store.setState({ findings: findFindings(map, live.checks.getState(), Date.now()) })
  }
  const plan = () => {
    callOff()
    if (live.constellation.getState().parties.length > bigMap) callOff = whenIdle(look)
    else look()
  }
  plan()
  const leave = [
    live.checks.subscribe(plan),
    live.constellation.subscribe((now, before) => {
      if (now.parties !== before.parties || now.relationships !== before.relationships) plan()
    }),
  ]
  return () => {
    callOff()
    for (const go of leave) go()
  }
}

function foundOf(live: LiveMap): Found {
  const store: Found['store'] = createStore(() => ({ findings: undefined }))
  let watchers = 0
  let stop = () => {}
  const watch = () => {
    watchers += 1
    if (watchers === 1) stop = startLooking(live, store)
    return () => {
      watchers -= 1
      if (watchers === 0) stop()
    }
  }
  return { store, watch }
}

const all = new WeakMap<LiveMap, Found>()

/** One looking for each live map, shared by everything that shows what was found. */
export function findingsOn(live: LiveMap): Found {
  const found = all.get(live) ?? foundOf(live)
  all.set(live, found)
  return found
}
