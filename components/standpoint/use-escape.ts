'use client'

import { useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { backToWhole } from './stand-on'

/** What has an Escape of its own, which comes first. */
const ownEscape = 'dialog, [role=menu], input[type=search]'

/** While one stands somewhere, Escape leads back to the whole from anywhere on the page, and does nothing else. */
export function useEscape(isStanding: boolean) {
  const { view } = useLiveMap()
  useEffect(() => {
    if (!isStanding) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(ownEscape)) return
      event.preventDefault()
      event.stopPropagation()
      backToWhole(view)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [isStanding, view])
}
