'use client'

import { createContext, useContext } from 'react'
import type { LiveMap } from './live-map'

/** A live map, and whether this person's role lets them edit it. */
export interface OpenMap {
  readonly live: LiveMap
  readonly mayEdit: boolean
}

export const LiveMapContext = createContext<OpenMap | undefined>(undefined)

export function useOpenMap(): OpenMap {
  const open = useContext(LiveMapContext)
  if (!open) throw new Error('this part needs a LiveMapProvider around it')
  return open
}

export const useLiveMap = (): LiveMap => useOpenMap().live
