import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LiveMap } from '@/components/session/live-map'
import type { Finding } from '@/model/findings/finding'
import { findingsRunner } from './run-findings'

/** What was found on a live map, undefined until it was first looked at. It follows the map and its checks while somebody watches. */
export interface Found {
  readonly store: StoreApi<{ readonly findings: readonly Finding[] | undefined }>
  readonly watch: () => () => void
}

function startLooking(live: LiveMap, store: Found['store']): () => void {
  const runner = findingsRunner(findings => store.setState({ findings }))
  const look = () => {
    const { parties, relationships } = live.constellation.getState()
    runner.look({ map: { parties, relationships }, checks: live.checks.getState(), now: Date.now() })
  }
  look()
  const leave = [
    live.checks.subscribe(look),
    live.constellation.subscribe((now, before) => {
      if (now.parties !== before.parties || now.relationships !== before.relationships) look()
    }),
  ]
  return () => {
    runner.end()
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
