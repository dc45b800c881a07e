'use client'

import { useTranslations } from 'next-intl'
import { useConstellation } from '@/components/session/use-constellation'
import type { MapActions } from '../canvas/use-map-actions'
import { useShownMap } from '../canvas/use-shown-map'

type Props = { readonly actions: MapActions }

/** Says on the map that not everything is shown, with the way back; nothing where everything is. */
export function ShownOfAll({ actions }: Props) {
  const t = useTranslations('atSize')
  const all = useConstellation(map => map.parties.length)
  const { leftOut } = useShownMap()
  const { filtered, hidden } = leftOut.parties
  const isWhole = [leftOut.parties, leftOut.relationships].every(one => one.filtered + one.hidden === 0)
  const ties = leftOut.relationships.filtered + leftOut.relationships.hidden
  const shown = all - filtered - hidden
  return (
    <div role="status" className={isWhole ? undefined : 'shown-of'}>
      {isWhole ? null : (
        <>
          <span>{shown < all ? t('shownOf', { shown, all }) : t('tiesNotShown', { count: ties })}</span>
          <button
            type="button"
            className="min-h-11 rounded-control px-3 font-bold text-accent underline underline-offset-4"
            onClick={actions.showEverything}
          >
            {t('showEverything')}
          </button>
        </>
      )}
    </div>
  )
}
