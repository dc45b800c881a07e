'use client'

import { useTranslations } from 'next-intl'
import { useOpenMap } from '@/components/session/live-map-context'
import { useConnection } from '@/components/session/use-connection'
import { useWorkshop } from '@/components/session/use-workshop'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** A sentence above the map where one word is not enough: offline, refused, or only to look. */
export function ConnectionNotice() {
  const t = useTranslations('canvas')
  const { mayEdit } = useOpenMap()
  const { state, reason } = useConnection()
  const workshop = useWorkshop()
  // Nothing is taken now; what was done just before is sent when it is again, and the bar above says so.
  if ((workshop?.isMapLocked || workshop?.isHeldBack) && reason === 'withdrawn') return null
  if (state === 'offline') return <Notice tone="warm">{t('connection.offlineMore')}</Notice>
  if (state === 'refused')
    return (
      <Notice tone="warm" role="alert">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>{t(`connection.reasons.${reason ?? 'cut-off'}`)}</p>
          <Button onClick={() => window.location.reload()}>{t('connection.openAgain')}</Button>
        </div>
      </Notice>
    )
  return mayEdit ? null : <Notice>{t('viewOnly')}</Notice>
}
