'use client'

import { useStore } from 'zustand'
import type { Constellation } from '@/model/constellation/constellation'
import { useLiveMap } from './live-map-context'

/** A part of the live constellation; the component is drawn again only when that part is another. */
export const useConstellation = <T>(selector: (constellation: Constellation) => T): T =>
  useStore(useLiveMap().constellation, selector)
