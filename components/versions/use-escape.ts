'use client'

import { useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'

/** What has an Escape of its own, which comes first. */
const ownEscape = 'dialog, [role=menu], input[type=search]'

/** While a version is shown beneath the map, Escape lets it go from anywhere on the page, and does nothing else. */
export function useEscape(isShown: boolean) {
  const { view } = useLiveMap()
  useEffect(() => {
    if (!isShown) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(ownEscape)) return
      event.preventDefault()
      event.stopPropagation()
      view.setState({ ghost: undefined })
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [isShown, view])
}
