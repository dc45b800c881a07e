'use client'

import { type FocusEvent, type MouseEvent, type PointerEvent, useMemo, useRef, useState } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { nothingSelected } from '@/components/session/view-store'
import type { MapActions } from './use-map-actions'

/** What of the map is at a point of the screen. */
export interface Picked {
  readonly kind: 'party' | 'relationship'
  readonly id: string
}

export type Pick = (clientX: number, clientY: number) => Picked | undefined

const elementAt = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('.react-flow__node, [data-relationship]') : null

const idOf = (element: HTMLElement | null) => element?.dataset.id ?? element?.dataset.relationship

const isAdding = (event: MouseEvent) => event.shiftKey || event.ctrlKey || event.metaKey

/** What the pointer is over and what has the focus; and what a press on the picture means, where no element is. */
export function useUnderHand(actions: MapActions, far: boolean) {
  const { view } = useLiveMap()
  const [hovered, setHovered] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const pick = useRef<Pick>(undefined)
  const handlers = useMemo(() => {
    const hover = (event: PointerEvent) => {
      if (!far || event.buttons !== 0 || event.pointerType === 'touch') return
      const id = idOf(elementAt(event.target)) ?? pick.current?.(event.clientX, event.clientY)?.id
      setHovered(id)
    }
    const press = (event: MouseEvent) => {
      const picked = pick.current?.(event.clientX, event.clientY)
      if (!picked) return view.setState({ selection: nothingSelected })
      if (picked.kind === 'relationship') return actions.selectRelationship(picked.id, isAdding(event))
      const { selection } = view.getState()
      const parties = isAdding(event) ? [...new Set([...selection.parties, picked.id])] : [picked.id]
      actions.select({ parties, relationships: isAdding(event) ? selection.relationships : [] })
    }
    return {
      hover,
      press,
      leave: () => setHovered(undefined),
      focus: (event: FocusEvent) => {
        if (far) setFocused(idOf(elementAt(event.target)))
      },
      blur: (event: FocusEvent) => {
        if (far && !event.currentTarget.contains(event.relatedTarget)) setFocused(undefined)
      },
    }
  }, [view, actions, far])
  return { hovered, focused, pick, ...handlers }
}
