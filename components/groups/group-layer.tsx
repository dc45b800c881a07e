'use client'

import { Minus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import type { Position } from '@/model/constellation/position'
import { groupOutline, groupRadius } from '@/model/report/group-outline'
import { type ShownGroup, shownGroups } from '@/model/shown-map/shown-groups'
import type { MapActions } from '../canvas/use-map-actions'
import { useShownMap } from '../canvas/use-shown-map'
import { useNames } from '../find/use-names'

interface PlacedGroup extends ShownGroup {
  readonly at: Position
  readonly outline: string
}

/** Groups where they stand now: an open one with a soft outline about its parts. */
function useGroups(): readonly PlacedGroup[] {
  const all = useConstellation(map => map.parties)
  const shown = useShownMap()
  const places = useView(view => view.places)
  const groups = useMemo(() => shownGroups(all, shown), [all, shown])
  const moving = useView(view => (groups.length > 0 ? view.moving : undefined))
  return useMemo(() => {
    if (groups.length === 0) return []
    const byId = new Map(shown.parties.map(({ id, position }) => [id, position]))
    const place = (id: string) => moving?.[id] ?? places?.[id] ?? byId.get(id)
    return groups.flatMap(group => {
      const at = place(group.id)
      if (!at) return []
      const centres = group.parts.map(place).filter(one => one !== undefined)
      const outline = centres.length > 0 ? groupOutline([at, ...centres], groupRadius(group.level)) : ''
      return [{ ...group, at, outline }]
    })
  }, [groups, shown, places, moving])
}

/** Outlines about the parts of open parties, and on every holder a small button that closes or opens it. */
export function GroupLayer({ actions }: { readonly actions: MapActions }) {
  const groups = useGroups()
  if (groups.length === 0) return null
  return (
    <>
      <svg className="map-groups" aria-hidden="true" focusable="false">
        {groups.map(({ id, outline }) => (outline ? <path key={id} d={outline} /> : null))}
      </svg>
      {groups.map(group => (
        <GroupButton key={group.id} group={group} onToggle={actions.toggleCollapsed} />
      ))}
    </>
  )
}

type ButtonProps = { readonly group: PlacedGroup; readonly onToggle: (id: string) => void }

/** Not a stop of Tab: the holder itself is one, and G on it does the same. */
function GroupButton({ group: { id, at, isClosed, count }, onToggle }: ButtonProps) {
  const t = useTranslations('atSize')
  const { called } = useNames()
  const words = t(isClosed ? 'group.open' : 'group.close', { name: called(id), count })
  return (
    <button
      type="button"
      tabIndex={-1}
      className="group-button nopan nodrag"
      data-closed={isClosed}
      style={{ left: `${at[0] - 36}px`, top: `${at[1] - 38}px` }}
      aria-label={words}
      aria-expanded={!isClosed}
      title={words}
      onClick={event => {
        event.stopPropagation()
        onToggle(id)
      }}
    >
      {isClosed ? `+${count}` : <Minus width={16} height={16} aria-hidden="true" />}
    </button>
  )
}
