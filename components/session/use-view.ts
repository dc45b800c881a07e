'use client'

import { useStore } from 'zustand'
import { useLiveMap } from './live-map-context'
import type { View } from './view-store'

/** A part of how this browser looks at the map. */
export const useView = <T>(selector: (view: View) => T): T => useStore(useLiveMap().view, selector)
