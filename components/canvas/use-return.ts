'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { itemOf, itemsIn, lineOf, selectedKey } from '@/components/outline/outline-items'
import { useLiveMap } from '@/components/session/live-map-context'
import { drawnOf } from './use-kept-in-view'

/** Where in the views the focus last was. */
interface Last {
  readonly isOutline: boolean
  readonly key: string | undefined
  /** The place of its line among all lines of the outline. */
  readonly place: number
}

function lastAt(views: HTMLElement, target: EventTarget | null): Last {
  const item = itemOf(target)
  const isOutline = target instanceof Element && target.closest('.room-outline') !== null
  return {
    isOutline,
    key: item?.element.dataset.outlineItem,
    place: item ? itemsIn(views).indexOf(item.element) : 0,
  }
}

/** Back to the map or the outline, whichever one was in: to what is selected there; in the outline else to what now stands where the focus last was. */
export function useReturn(views: RefObject<HTMLElement | null>) {
  const { view } = useLiveMap()
  const last = useRef<Last>({ isOutline: false, key: undefined, place: 0 })
  useEffect(() => {
    const whole = views.current
    if (!whole) return
    const remember = ({ target }: FocusEvent) => {
      last.current = lastAt(whole, target)
    }
    whole.addEventListener('focusin', remember)
    return () => whole.removeEventListener('focusin', remember)
  }, [views])
  return () => {
    const whole = views.current
    const { selection, shownAs } = view.getState()
    const inOutline = shownAs === 'outline' || (shownAs === 'both' && last.current.isOutline)
    const target = inOutline
      ? lineBack(whole, last.current, selectedKey(selection))
      : drawnOf(whole, selection)
    const place = target ?? whole?.querySelector<HTMLElement>(inOutline ? '.room-outline' : '.room-map')
    place?.focus()
  }
}

/** What is selected, or else what the focus was on; a relationship stands in the outline twice, so the line one was on comes before its other one. */
function lineBack(whole: HTMLElement | null, { key, place }: Last, selected: string | undefined) {
  const wanted = selected ?? key
  const lines = itemsIn(whole)
  const there = lines[place]
  if (wanted === undefined || there?.dataset.outlineItem === wanted) return there
  return lineOf(whole, wanted) ?? there ?? lines.at(-1)
}
