'use client'

import { useCallback, useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'

/** What has an Escape of its own, which comes first. */
const ownEscape = 'dialog, [role=menu], input[type=search]'

/** Lets go of what stands out, if it is still this: by call, by Escape anywhere on the page, and when the panel goes. */
export function useLetGo(lit: ReadonlySet<string> | undefined): () => void {
  const { view } = useLiveMap()
  const isLit = useView(now => lit !== undefined && now.lit === lit)
  const letGo = useCallback(() => {
    if (lit && view.getState().lit === lit) view.setState({ lit: undefined })
  }, [view, lit])
  useEffect(() => letGo, [letGo])
  useEffect(() => {
    if (!isLit) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(ownEscape)) return
      event.preventDefault()
      event.stopPropagation()
      letGo()
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [isLit, letGo])
  return letGo
}
