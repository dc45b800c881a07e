'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import { inputLook } from '@/components/ui/field'

/** Goes to the first that answers to what is written; where the list still answers to what was written before, once it is there. */
function goToFirst(field: HTMLInputElement) {
  const list = field.closest('search')?.querySelector<HTMLElement>('[data-found-for]')
  if (!list) return
  if (list.dataset.foundFor === field.value) return list.querySelector<HTMLElement>('[data-found]')?.click()
  requestAnimationFrame(() => goToFirst(field))
}

/** The field that finds, with what it found beneath it; Enter goes to the first that was found. */
export function FindField({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('atSize')
  const id = useId()
  const { view } = useLiveMap()
  const sought = useView(one => one.sought)
  const field = useSeeking()
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') goToFirst(event.currentTarget)
    if (event.key !== 'Escape' || sought === '') return
    event.stopPropagation()
    view.setState({ sought: '' })
  }
  return (
    <search className="grid gap-2">
      <label htmlFor={id} className="font-bold">
        {t('find')}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        className={inputLook}
        autoComplete="off"
        value={sought}
        aria-describedby={`${id}-hint`}
        onChange={event => view.setState({ sought: event.target.value })}
        onKeyDown={press}
      />
      <p id={`${id}-hint`} className="text-sm text-quiet">
        {t('findHint')}
      </p>
      {children}
    </search>
  )
}

/** The field, which takes the focus when someone asked for it. */
function useSeeking() {
  const { view } = useLiveMap()
  const isSeeking = useView(({ seeking }) => seeking)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!isSeeking) return
    field.current?.focus()
    field.current?.select()
    view.setState({ seeking: false })
  }, [isSeeking, view])
  return field
}
