'use client'

import { useStore } from 'zustand'
import { useLiveMap } from './live-map-context'
import type { Other } from './presence'

/** Everybody else who has the map open. */
export const useOthers = <T>(selector: (others: readonly Other[]) => T): T =>
  useStore(useLiveMap().others, selector)
