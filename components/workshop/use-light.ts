'use client'

import { useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { litBy } from '@/model/workshop/lit-by'

/** Lights up on this map what the facilitator leads everyone's eye to, and lets go of it when they do. */
export function useLight(lit: string | null | undefined): void {
  const { view, constellation } = useLiveMap()
  useEffect(() => {
    if (!lit) return
    const own = litBy(constellation.getState(), lit)
    if (!own) return
    view.setState({ lit: own })
    // Who looks at the map in another way meanwhile keeps what they look at.
    return () => view.setState(now => (now.lit === own ? { lit: undefined } : now))
  }, [lit, view, constellation])
}
