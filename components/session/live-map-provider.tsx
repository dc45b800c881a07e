'use client'

import { type ReactNode, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { RoomNow } from '@/model/workshop/room-now'
import type { LiveMap } from './live-map'
import { LiveMapContext } from './live-map-context'
import type { LiveNews } from './live-news'
import { openLiveMap } from './open-live-map'

type Props = {
  readonly constellationId: string
  readonly user: { readonly id: string; readonly name: string }
  readonly mayEdit: boolean
  /** The workshop that ran when the page was made. */
  readonly room?: RoomNow | undefined
  readonly onNews?: (news: LiveNews) => void
  /** Shown until the map is here. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Opens a constellation live for everything within it; its children are shown once the map is here. */
export function LiveMapProvider({ constellationId, user, mayEdit, room, onNews, fallback, children }: Props) {
  const [live, setLive] = useState<LiveMap>()
  const [times, openAgain] = useReducer((before: number) => before + 1, 0)
  const first = useRef(room)
  const tell = useRef(onNews)
  tell.current = onNews
  const { id, name } = user
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for, the map is opened again
  useEffect(() => {
    const opened = openLiveMap({
      constellationId,
      user: { id, name },
      room: first.current,
      onNews: news => tell.current?.(news),
    })
    setLive(opened)
    // The document was made anew: where nothing done here is lost by it, it is opened again without a word.
    const stop = opened.connection.subscribe(({ reason, unsaved }) => {
      if (reason === 'rewritten' && !unsaved) openAgain()
    })
    return () => {
      stop()
      setLive(undefined)
      opened.close()
    }
  }, [constellationId, id, name, times])
  if (!live) return fallback
  return (
    <OpenLiveMap live={live} mayEdit={mayEdit} fallback={fallback}>
      {children}
    </OpenLiveMap>
  )
}

type OpenProps = {
  readonly live: LiveMap
  readonly mayEdit: boolean
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** The same for a map that is open already. */
export function OpenLiveMap({ live, mayEdit, fallback, children }: OpenProps) {
  const isReady = useStore(live.connection, ({ ready, state }) => ready || state === 'refused')
  const open = useMemo(() => ({ live, mayEdit }), [live, mayEdit])
  return <LiveMapContext value={open}>{isReady ? children : fallback}</LiveMapContext>
}
