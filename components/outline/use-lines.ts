'use client'

import { type RefObject, useMemo, useRef } from 'react'
import type { MapActions } from '@/components/canvas/use-map-actions'
import { isNarrow } from '@/components/canvas/use-narrow-panel'
import { useLiveMap } from '@/components/session/live-map-context'
import { useMayEdit } from '@/components/session/use-may-edit'
import type { Lines } from './lines'
import { itemKey, itemOf, lineOf, selectedKey } from './outline-items'
import { usePlacing } from './use-placing'

/** What the lines of the outline can do, within the list they stand in. `isSeveral` says that pressing one keeps the others selected. */
export function useLines(
  actions: MapActions,
  list: RefObject<HTMLElement | null>,
  isSeveral: boolean,
  focusPanel: () => void,
): Lines {
  const { view } = useLiveMap()
  const mayEdit = useMayEdit()
  const placing = usePlacing(actions)
  const latest = useRef({ isSeveral, focusPanel })
  latest.current = { isSeveral, focusPanel }
  return useMemo(() => {
    const select = (kind: 'party' | 'relationship', id: string, add: boolean) => {
      const { panelOpen } = view.getState()
      actions.selectOne(kind, id, add)
      // On a narrow screen the details would cover the list, so they come when asked for.
      if (isNarrow()) view.setState({ panelOpen })
    }
    const bringSelected = () =>
      requestAnimationFrame(() => {
        const key = selectedKey(view.getState().selection)
        if (key) lineOf(list.current, key)?.scrollIntoView({ block: 'nearest' })
      })
    return {
      mayEdit,
      press: event => {
        const item = itemOf(event.currentTarget)
        const isMore = latest.current.isSeveral || event.shiftKey || event.ctrlKey || event.metaKey
        if (item) select(item.kind, item.id, isMore)
      },
      edit: () => {
        view.setState({ panelOpen: true, beside: 'details' })
        latest.current.focusPanel()
        bringSelected()
      },
      connect: () => view.setState({ dialog: 'connect' }),
      erase: actions.deleteSelected,
      placing,
      keepingFocus: (partyId, act) => {
        const had = document.activeElement
        act()
        requestAnimationFrame(() => {
          const line = lineOf(list.current, itemKey('party', partyId))
          const target = had instanceof HTMLElement && had.isConnected ? had : line
          if (document.activeElement !== target) target?.focus()
        })
      },
    }
  }, [actions, list, mayEdit, placing, view])
}
