'use client'

import { useTranslations } from 'next-intl'
import { useConstellation } from '@/components/session/use-constellation'
import { MapNote } from '@/components/templates/map-note'
import { Later } from '@/components/ui/later'
import { HealthSummary } from './health-summary'
import { takePicture } from './later-parts'
import { useSettled } from './use-settled'

/** What the constellation holds and how to begin, where nothing is selected. */
export function WholePanel() {
  const t = useTranslations('canvas')
  const parties = useConstellation(map => map.parties.length)
  const relationships = useConstellation(map => map.relationships.length)
  const isSettled = useSettled()
  return (
    <>
      <p className="text-lg">{t('panel.holds', { parties, relationships })}</p>
      <HealthSummary subject={{ kind: 'constellation' }} />
      <MapNote />
      {isSettled && parties > 0 ? <Later of={takePicture} given={{}} /> : null}
      <section className="grid gap-2">
        <h3 className="text-base">{t('panel.how')}</h3>
        <ul className="grid list-disc gap-2 pl-5 text-quiet marker:text-edge">
          <li>{t('panel.howSelect')}</li>
          <li>{t('panel.howConnect')}</li>
          <li>{t('panel.howSize')}</li>
          <li>{t('panel.howRing')}</li>
        </ul>
        <p>
          <a href="/guide" className="inline-flex min-h-11 items-center">
            {t('panel.guide')}
          </a>
        </p>
      </section>
    </>
  )
}
