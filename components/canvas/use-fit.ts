'use client'

import { getViewportForBounds, useStoreApi } from '@xyflow/react'
import { useCallback } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import type { Position } from '@/model/constellation/position'
import { fitOptions, wholeOf } from './fit-options'
import { shownOf } from './shown-of'
import { freeArea } from './use-kept-in-view'

/** How much of the map's height is free: on a narrow screen the sheet of details covers the rest. */
function freeHeight(map: HTMLElement): number {
  const panel = map.closest('.room')?.querySelector<HTMLElement>('.room-panel') ?? null
  const free = freeArea(map, panel).height
  // A sheet that leaves next to nothing is not made room for.
  return free > map.offsetHeight / 4 ? free : map.offsetHeight
}

/** Brings parties at these places into view with room for their names, at once or gliding for some milliseconds. */
export function useBringIntoView(): (places: readonly Position[], duration?: number) => void {
  const flow = useStoreApi()
  return useCallback(
    (places, duration = 0) => {
      // Measured anew: the map may just have been given more room.
      const { domNode, minZoom, panZoom } = flow.getState()
      if (!domNode || places.length === 0) return
      const [width, height] = [domNode.offsetWidth, freeHeight(domNode)]
      if (width === 0 || height === 0) return
      const { maxZoom, padding } = fitOptions
      const stand = getViewportForBounds(wholeOf(places), width, height, minZoom, maxZoom, padding)
      void panZoom?.setViewport(stand, { duration })
    },
    [flow],
  )
}

/** Brings everything that is shown into view, also what is only part of a picture. */
export function useFit(): () => void {
  const live = useLiveMap()
  const bring = useBringIntoView()
  return useCallback(() => {
    const { places } = live.view.getState()
    bring(shownOf(live).parties.map(({ id, position }) => places?.[id] ?? position))
  }, [live, bring])
}
