'use client'

import { getViewportForBounds, useStoreApi } from '@xyflow/react'
import { useCallback } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { fitOptions, wholeOf } from './fit-options'
import { shownOf } from './shown-of'

/** Brings everything that is shown into view, also what is only part of a picture. */
export function useFit(): () => void {
  const live = useLiveMap()
  const flow = useStoreApi()
  return useCallback(() => {
    const { places } = live.view.getState()
    const { parties } = shownOf(live)
    if (parties.length === 0) return
    // Measured anew: the map may just have been given more room.
    const { domNode, minZoom, panZoom } = flow.getState()
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = domNode ?? {}
    if (width === 0 || height === 0) return
    const whole = wholeOf(parties.map(({ id, position }) => places?.[id] ?? position))
    const { maxZoom, padding } = fitOptions
    void panZoom?.setViewport(getViewportForBounds(whole, width, height, minZoom, maxZoom, padding))
  }, [live, flow])
}
