'use client'

import { Minus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import type { MapActions } from '../canvas/use-map-actions'
import { useNames } from '../find/use-names'
import { type PlacedGroup, useGroups } from './use-groups'

/** Outlines about the parts of open parties, and on every holder a small button that closes or opens it. */
export function GroupLayer({ actions }: { readonly actions: MapActions }) {
  const groups = useGroups(useView(view => view.moving))
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
