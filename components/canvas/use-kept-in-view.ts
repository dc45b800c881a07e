'use client'

import { useReactFlow } from '@xyflow/react'
import { type RefObject, useCallback, useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { onlyOne, type Selection } from '@/components/session/view-store'

const margin = 36

/** Where on the map something selected is drawn, or undefined where it is not. */
export function drawnOf(area: HTMLElement | null, selection: Selection): HTMLElement | null | undefined {
  const only = onlyOne(selection)
  if (!only) return undefined
  const id = CSS.escape(only.id)
  return area?.querySelector<HTMLElement>(
    only.kind === 'party'
      ? `.react-flow__node[data-id="${id}"]`
      : `[data-relationship="${id}"], [data-bundled~="${id}"]`,
  )
}

/** How far something must be moved to stand within, along one axis. */
const missing = (from: number, to: number, low: number, high: number) =>
  from < low ? low - from : to > high ? Math.max(high - to, low - from) : 0

/** The part of the map that no sheet covers. */
export function freeArea(area: HTMLElement, panel: HTMLElement | null): DOMRect {
  const { x, y, width, height, bottom } = area.getBoundingClientRect()
  const sheet = panel?.getBoundingClientRect()
  const isCovering = sheet && sheet.width > 0 && sheet.left < x + width / 2 && sheet.top < bottom
  return new DOMRect(x, y, width, isCovering ? sheet.top - y : height)
}

/** Moves the view, as little as needed, when what is selected or focused stands outside it or under the sheet of details. */
export function useKeptInView(area: RefObject<HTMLElement | null>, panel: RefObject<HTMLElement | null>) {
  const { view } = useLiveMap()
  const flow = useReactFlow()
  const bring = useCallback(
    (target: HTMLElement | null | undefined) => {
      if (!area.current || !target) return
      const free = freeArea(area.current, panel.current)
      const box = target.getBoundingClientRect()
      const dx = missing(box.left, box.right, free.left + margin, free.right - margin)
      const dy = missing(box.top, box.bottom + margin, free.top + margin, free.bottom - margin)
      if (dx === 0 && dy === 0) return
      const { x, y, zoom } = flow.getViewport()
      void flow.setViewport({ x: x + dx, y: y + dy, zoom })
    },
    [area, panel, flow],
  )
  const bringSelected = useCallback(
    () => requestAnimationFrame(() => bring(drawnOf(area.current, view.getState().selection))),
    [view, area, bring],
  )
  useEffect(() => {
    const watch = new ResizeObserver(bringSelected)
    if (panel.current) watch.observe(panel.current)
    return () => watch.disconnect()
  }, [panel, bringSelected])
  useEffect(
    () =>
      view.subscribe(({ selection, moving, travelling }, before) => {
        if (travelling || selection === before.selection || Object.keys(moving).length > 0) return
        bringSelected()
      }),
    [view, bringSelected],
  )
  return useCallback(
    ({ target }: { target: EventTarget }) => {
      if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return
      bring(target.closest<HTMLElement>('.react-flow__node, [data-relationship]'))
    },
    [bring],
  )
}
