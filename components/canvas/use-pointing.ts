'use client'

import { useReactFlow } from '@xyflow/react'
import { type PointerEvent, useCallback, useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'

/** Tells the others where one points, and that one points nowhere any more. */
export function usePointing() {
  const { show } = useLiveMap()
  const flow = useReactFlow()
  useEffect(() => () => show({ cursor: undefined }), [show])
  return useCallback(
    (event: PointerEvent) => {
      if (event.type === 'pointerleave' || event.pointerType === 'touch') return show({ cursor: undefined })
      const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
      show({ cursor: [Math.round(x), Math.round(y)] })
    },
    [flow, show],
  )
}
