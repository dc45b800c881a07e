'use client'

import { getViewportForBounds, useStoreApi, type Viewport } from '@xyflow/react'
import { useCallback } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { fitOptions, type Shown, shownAtZoom } from './fit-options'
import { shownOf } from './shown-of'
import { freeArea } from './use-kept-in-view'
import { usePartyName } from './use-words'

interface Room {
  readonly width: number
  readonly height: number
}

/** How much of the map is free: on a narrow screen the sheet of details covers the rest. */
function freeRoom(map: HTMLElement): Room {
  const panel = map.closest('.room')?.querySelector<HTMLElement>('.room-panel') ?? null
  const free = freeArea(map, panel).height
  // A sheet that leaves next to nothing is not made room for.
  return { width: map.offsetWidth, height: free > map.offsetHeight / 4 ? free : map.offsetHeight }
}

/** Says how much of the map is free now, or undefined where it is not shown. Measured anew: the map may just have been given more room. */
export function useFreeRoom(): () => Room | undefined {
  const flow = useStoreApi()
  return useCallback(() => {
    const { domNode } = flow.getState()
    const room = domNode ? freeRoom(domNode) : undefined
    return room && room.width > 0 && room.height > 0 ? room : undefined
  }, [flow])
}

/** Names take more of the map the further out one goes, so that the view they fit into is found in a few steps. */
const steps = 5

/** Below this zoom hardly a name can be read. */
const readable = 0.4

/** Brings parties into view with room for their names, at once or gliding for some milliseconds; where all would be too small to read, only `first`. */
export function useBringIntoView(): (all: Shown, first?: Shown, duration?: number) => void {
  const flow = useStoreApi()
  const free = useFreeRoom()
  return useCallback(
    (all, first = all, duration = 0) => {
      const room = free()
      if (!room || all.parties.length === 0) return
      const { minZoom, panZoom } = flow.getState()
      const { maxZoom, padding } = fitOptions
      const viewFor = (shown: Shown) => {
        let view: Viewport = { x: 0, y: 0, zoom: maxZoom }
        for (let step = 0; step < steps; step++) {
          const box = shownAtZoom(shown, view.zoom)
          view = getViewportForBounds(box, room.width, room.height, minZoom, view.zoom, padding)
        }
        return view
      }
      const whole = viewFor(all)
      void panZoom?.setViewport(whole.zoom < readable ? viewFor(first) : whole, { duration })
    },
    [flow, free],
  )
}

/** Brings everything that is shown into view, also what is only part of a picture. */
export function useFit(): () => void {
  const live = useLiveMap()
  const nameOf = usePartyName()
  const bring = useBringIntoView()
  return useCallback(() => {
    const { places } = live.view.getState()
    const parties = shownOf(live).parties.map(party => ({
      at: places?.[party.id] ?? party.position,
      name: nameOf(party),
    }))
    bring({ parties })
  }, [live, nameOf, bring])
}
