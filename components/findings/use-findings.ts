'use client'

import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { openAndLeft } from '@/model/findings/open-and-left'
import { findingsOn } from './found-store'

/** What stands out on the live map now, open and left apart; undefined until it was looked at. */
export function useFindings() {
  const found = findingsOn(useLiveMap())
  const { findings } = useStore(found.store)
  const leftFindings = useConstellation(map => map.leftFindings)
  const relationships = useConstellation(map => map.relationships)
  useEffect(() => found.watch(), [found])
  return useMemo(
    () => (findings ? openAndLeft(findings, leftFindings, relationships) : undefined),
    [findings, leftFindings, relationships],
  )
}
