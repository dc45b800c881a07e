'use client'

import { Eye } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { MapActions } from '../canvas/use-map-actions'
import { useShownMap } from '../canvas/use-shown-map'

type Props = { readonly actions: MapActions }

/** What is not on the map now and why, and the way back; nothing where everything is. */
export function LeftOutNow({ actions }: Props) {
  const t = useTranslations('atSize')
  const { leftOut } = useShownMap()
  const { parties, relationships } = leftOut
  const lines = (['filtered', 'hidden', 'inside'] as const).flatMap(reason =>
    parties[reason] + relationships[reason] > 0
      ? [
          {
            reason,
            text: t(`leftOut.${reason}`, {
              parties: parties[reason],
              relationships: relationships[reason],
            }),
          },
        ]
      : [],
  )
  if (lines.length === 0) return null
  return (
    <section className="grid justify-items-start gap-2 rounded-card border border-line p-3">
      <h3 className="text-base">{t('notShown')}</h3>
      <ul className="grid gap-1">
        {lines.map(({ reason, text }) => (
          <li key={reason}>{text}</li>
        ))}
      </ul>
      {lines.some(({ reason }) => reason !== 'inside') ? (
        <Button onClick={actions.showEverything}>
          <Eye width={18} height={18} aria-hidden="true" />
          {t('showEverything')}
        </Button>
      ) : null}
    </section>
  )
}
