'use client'

import { useEffect, useLayoutEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'

/** The width from which the details stand beside the map; the style sheet says the same. */
export const isNarrow = () => window.matchMedia('(max-width: 52rem)').matches

/** Where the details cover part of the map, they are closed to begin with and when nothing is selected any more; and the outline, which fits there, is the first view. */
export function useNarrowPanel() {
  const { view } = useLiveMap()
  useLayoutEffect(() => {
    if (isNarrow()) view.setState({ panelOpen: false, shownAs: 'outline' })
  }, [view])
  useEffect(() => {
    return view.subscribe(({ selection, panelOpen }, before) => {
      const isNothing = selection.parties.length + selection.relationships.length === 0
      if (selection !== before.selection && isNothing && panelOpen && isNarrow())
        view.setState({ panelOpen: false })
    })
  }, [view])
}
