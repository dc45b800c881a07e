'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import type { MapActions } from './use-map-actions'

const shownFor = 12_000

/** What was just done: said politely to those who listen, and with a way back where something was deleted. */
export function SaidMessage({ actions }: { readonly actions: MapActions }) {
  const t = useTranslations('canvas')
  const { view } = useLiveMap()
  const said = useView(one => one.said)
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => view.setState({ said: undefined }), shownFor)
    return () => clearTimeout(timer)
  }, [said, view])
  return (
    <>
      <p role="status" aria-live="polite" className="sr-only">
        {said?.text}
      </p>
      {said?.undoable ? (
        <div className="absolute bottom-4 left-1/2 z-20 flex w-max max-w-[calc(100%-2rem)] -translate-x-1/2 items-center gap-2 rounded-card bg-ink py-1 pr-1 pl-4 text-paper">
          <span aria-hidden="true">{said.text}</span>
          <button
            type="button"
            className="min-h-11 rounded-control px-3 font-bold underline underline-offset-4 hover:opacity-80"
            onClick={actions.undo}
          >
            {t('undo')}
          </button>
          <button
            type="button"
            className="grid size-11 place-items-center rounded-control hover:opacity-80"
            aria-label={t('said.dismiss')}
            onClick={() => view.setState({ said: undefined })}
          >
            <X width={18} height={18} aria-hidden="true" />
          </button>
        </div>
      ) : null}
    </>
  )
}
