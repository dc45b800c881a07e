'use client'

import { useTranslations } from 'next-intl'
import type { HealthBySubject } from '@/components/session/live-map'
import { useLiveMap } from '@/components/session/live-map-context'
import { useHealth } from '@/components/session/use-health'
import { ButtonLink } from '@/components/ui/button-link'
import { type Subject, subjectKey } from '@/model/constellation/subject'
import { HealthRingPicture } from './health-ring-picture'

/** How many answered together, or which round released it. */
const whereFrom = (health: HealthBySubject[string], t: ReturnType<typeof useTranslations<'canvas'>>) =>
  'inRound' in health
    ? t('panel.fromRound', { round: health.inRound })
    : t('panel.answeredBy', { count: health.responses })

/** How a subject's health stands, and the way to its check. */
export function HealthSummary({ subject }: { readonly subject: Subject }) {
  const t = useTranslations('canvas')
  const common = useTranslations('common')
  const { constellationId } = useLiveMap()
  const key = subjectKey(subject)
  const health = useHealth(key)
  const isChecked = health !== undefined && health.safety !== 'not-checked'
  return (
    <section className="grid gap-2">
      <h3 className="text-base">{t('panel.health')}</h3>
      <div className="flex items-center gap-3">
        <HealthRingPicture health={health} radius={28} />
        <p>
          {isChecked ? <strong className="block">{common(`safetyStates.${health.safety}`)}</strong> : null}
          {isChecked ? whereFrom(health, t) : t('panel.notChecked')}
        </p>
      </div>
      <ButtonLink href={`/constellations/${constellationId}/check/${encodeURIComponent(key)}`}>
        {subject.kind === 'constellation' ? t('panel.checkWhole') : t('panel.checkHealth')}
      </ButtonLink>
    </section>
  )
}
