'use client'

import { LayoutGrid } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { ToolButton } from '@/components/canvas/tool-button'
import type { MapActions } from '@/components/canvas/use-map-actions'
import { Later, laterPart } from '@/components/ui/later'
import type { ArrangeProps } from './arranging'

const arranging = laterPart<ArrangeProps>(async () => (await import('./arranging')).Arranging)

/** The button that offers to arrange the map; what it opens comes when it is first pressed. */
export function ArrangeTool({ actions }: { readonly actions: MapActions }) {
  const t = useTranslations('layout')
  const [isOpen, setOpen] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const close = (withFocus: boolean) => {
    setOpen(false)
    if (withFocus) place.current?.querySelector('button')?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes the menu when the focus leaves it
    <div
      ref={place}
      className="relative"
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <ToolButton
        icon={LayoutGrid}
        label={t('arrange')}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setAsked(true)
          setOpen(!isOpen)
        }}
      />
      {isAsked ? <Later of={arranging} given={{ actions, isOpen, onClose: close }} /> : null}
    </div>
  )
}
