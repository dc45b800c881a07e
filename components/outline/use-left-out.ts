'use client'

import { useMemo } from 'react'
import { useShownMap } from '@/components/canvas/use-shown-map'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { realOnes } from '@/model/shown-map/bundle'
import { standIns } from '@/model/shown-map/stand-ins'

const nothing: ReadonlySet<string> = new Set()

/** The ids of what the map leaves out, hidden by hand or by the filter. What a collapsed party stands for is not left out. */
export function useLeftOut(): ReadonlySet<string> {
  const parties = useConstellation(map => map.parties)
  const relationships = useConstellation(map => map.relationships)
  const collapsed = useView(view => view.collapsed)
  const shown = useShownMap()
  return useMemo(() => {
    if (shown.parties === parties && collapsed.size === 0 && shown.relationships === relationships)
      return nothing
    const above = standIns(parties, collapsed)
    const seen = new Set([...shown.parties, ...shown.relationships.flatMap(realOnes)].map(({ id }) => id))
    const seenAs = (id: string) => above.get(id) ?? id
    const isInside = (from: string, to: string) => seenAs(from) === seenAs(to) && seen.has(seenAs(from))
    return new Set([
      ...parties.flatMap(({ id }) => (seen.has(seenAs(id)) ? [] : [id])),
      ...relationships.flatMap(({ id, from, to }) => (seen.has(id) || isInside(from, to) ? [] : [id])),
    ])
  }, [parties, relationships, collapsed, shown])
}
