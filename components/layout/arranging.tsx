'use client'

import type { MapActions } from '@/components/canvas/use-map-actions'
import { ArrangeMenu } from './arrange-menu'
import { ArrangeProgress } from './arrange-progress'
import { useArrange } from './use-arrange'

export interface ArrangeProps {
  readonly actions: MapActions
  readonly isOpen: boolean
  /** With the focus back to the button, or without. */
  readonly onClose: (withFocus: boolean) => void
}

/** The ways to arrange the map, and how far it is while it is being arranged. */
export function Arranging({ actions, isOpen, onClose }: ArrangeProps) {
  const { share, arrange, cancel } = useArrange(actions)
  return (
    <>
      {isOpen ? <ArrangeMenu onArrange={arrange} onClose={onClose} /> : null}
      {share === undefined ? null : <ArrangeProgress share={share} onCancel={cancel} />}
    </>
  )
}
