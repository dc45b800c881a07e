'use client'

import { useMemo } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import type { Position } from '@/model/constellation/position'
import { groupOutline, groupRadius } from '@/model/report/group-outline'
import { type ShownGroup, shownGroups } from '@/model/shown-map/shown-groups'
import { useShownMap } from '../canvas/use-shown-map'

export interface PlacedGroup extends ShownGroup {
  readonly at: Position
  readonly outline: string
}

type Places = Readonly<Record<string, Position>>

/** Groups where they stand, an open one with a soft outline about its parts; parties that are `moved` stand there. */
export function useGroups(moved?: Places): readonly PlacedGroup[] {
  const all = useConstellation(map => map.parties)
  const shown = useShownMap()
  const places = useView(view => view.places)
  const groups = useMemo(() => shownGroups(all, shown), [all, shown])
  return useMemo(() => {
    if (groups.length === 0) return []
    const byId = new Map(shown.parties.map(({ id, position }) => [id, position]))
    const place = (id: string) => moved?.[id] ?? places?.[id] ?? byId.get(id)
    return groups.flatMap(group => {
      const at = place(group.id)
      if (!at) return []
      const centres = group.parts.map(place).filter(one => one !== undefined)
      const outline = centres.length > 0 ? groupOutline([at, ...centres], groupRadius(group.level)) : ''
      return [{ ...group, at, outline }]
    })
  }, [groups, shown, places, moved])
}
