'use client'

import { useStore } from 'zustand'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import type { ShownMap } from '@/model/shown-map/shown-map'
import { shownOf } from './shown-of'

/** What of the constellation is on the map. Items keep their identity; lists that leave nothing out are the constellation's own. */
export function useShownMap(): ShownMap {
  const live = useLiveMap()
  useConstellation(map => map.parties)
  useConstellation(map => map.relationships)
  useView(view => view.filter)
  useView(view => view.hidden)
  useView(view => view.collapsed)
  useStore(live.health)
  return shownOf(live)
}
