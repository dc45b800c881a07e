'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { usePartyName } from '@/components/canvas/use-words'
import { useLiveMap } from '@/components/session/live-map-context'
import { Button } from '@/components/ui/button'
import { paintPng } from './paint-png'
import { saveBlob } from './save-blob'
import { seenPicture } from './seen-picture'

type State = 'idle' | 'making' | 'failed'

/** The map as it is seen now, to take along as a picture. */
export function TakePicture() {
  const t = useTranslations('canvas.picture')
  const id = useId()
  const live = useLiveMap()
  const nameOf = usePartyName()
  const [state, setState] = useState<State>('idle')
  const save = async (format: 'png' | 'svg') => {
    if (state === 'making') return
    setState('making')
    try {
      const svg = await seenPicture(live, { title: t('says'), nameOf })
      saveBlob(format === 'svg' ? svg : await paintPng(svg), `constellation.${format}`)
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h3 id={id} className="text-base">
        {t('title')}
      </h3>
      <p className="text-sm text-quiet">{t('hint')}</p>
      <div className="flex flex-wrap gap-2">
        <Button aria-disabled={state === 'making'} onClick={() => void save('png')}>
          {t('png')}
        </Button>
        <Button aria-disabled={state === 'making'} onClick={() => void save('svg')}>
          {t('svg')}
        </Button>
      </div>
      <p role="status" className={state === 'failed' ? 'font-bold text-danger' : 'sr-only'}>
        {state === 'idle' ? '' : t(state)}
      </p>
      <p>
        <a
          href={`/constellations/${live.constellationId}/export`}
          className="inline-flex min-h-11 items-center"
        >
          {t('other')}
        </a>
      </p>
    </section>
  )
}
