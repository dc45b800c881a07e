'use client'

import { Footprints } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useLiveMap } from '@/components/session/live-map-context'
import { Button } from '@/components/ui/button'
import { standOn } from './stand-on'

/** Looks at the map from where these parties stand. */
export function StandHere({ parties }: { readonly parties: readonly string[] }) {
  const t = useTranslations('standpoint')
  const { view } = useLiveMap()
  return (
    <div className="grid justify-items-start gap-1">
      <Button onClick={() => standOn(view, parties)}>
        <Footprints width={18} height={18} aria-hidden="true" />
        {parties.length === 1 ? t('standHere') : t('standOnThese')}
      </Button>
      <p className="text-sm text-quiet">{t('standHint')}</p>
    </div>
  )
}
