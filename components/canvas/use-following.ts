'use client'

import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'

/** How much of the map about its middle somebody may point at before the view goes after them. */
const calm = 0.3
const glide = 300

const wantsStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Keeps what the followed person points at near the middle of the map. Returns what lets go of them, for when one moves the map oneself. */
export function useFollowing(): (event: unknown) => void {
  const { others, view } = useLiveMap()
  const following = useView(one => one.following)
  const flow = useReactFlow()
  const store = useStoreApi()
  useEffect(() => {
    if (following === undefined) return
    const go = () => {
      const cursor = others.getState().find(({ user }) => user.id === following)?.cursor
      if (!cursor) return
      const { width, height, transform } = store.getState()
      const [x, y, zoom] = transform
      const away = [(cursor[0] * zoom + x) / width - 0.5, (cursor[1] * zoom + y) / height - 0.5]
      if (away.every(one => Math.abs(one) < calm)) return
      void flow.setCenter(cursor[0], cursor[1], { zoom, duration: wantsStillness() ? 0 : glide })
    }
    go()
    return others.subscribe(go)
  }, [following, others, flow, store])
  // React Flow calls it without an event where the view is moved for somebody.
  return useCallback(
    event => {
      if (event && view.getState().following !== undefined) view.setState({ following: undefined })
    },
    [view],
  )
}
