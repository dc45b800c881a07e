'use client'

import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import type { FarPicture } from './far-picture'
import type { Part } from './look'
import { mapPart } from './paint'

/** A box drawn with Shift selects the parties within it, whether elements or part of the picture. */
export function useBoxSelection(picture: RefObject<FarPicture | undefined>) {
  const flow = useStoreApi()
  const { view } = useLiveMap()
  useEffect(() => {
    let last: Part | undefined
    return flow.subscribe(({ userSelectionRect: box, transform }) => {
      if (box) {
        last = { left: box.x, top: box.y, width: box.width, height: box.height }
        return
      }
      const drawn = last
      last = undefined
      const content = picture.current?.content
      if (!drawn || !content || drawn.width + drawn.height < 4) return
      const [x, y, zoom] = transform
      const area = mapPart(drawn, { x, y, zoom })
      const parties = content
        .partiesIn(area, 0)
        .filter(
          ({ at: [px, py] }) =>
            px > area.x && px < area.x + area.width && py > area.y && py < area.y + area.height,
        )
        .map(({ party }) => party.id)
      view.setState(({ selection }) => ({ selection: { ...selection, parties } }))
    })
  }, [flow, view, picture])
}
