'use client'

import { ChevronsDownUp, ChevronsUpDown, EyeOff, SquareDashedMousePointer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import type { Party } from '@/model/constellation/party'
import { everyoneWithin } from '@/model/shown-map/stand-ins'
import type { MapActions } from '../canvas/use-map-actions'

type Props = { readonly party: Party; readonly actions: MapActions }

/** How one party is drawn on the map: hidden, closed over its parts or open. */
export function PartyOnMap({ party: { id }, actions }: Props) {
  const t = useTranslations('atSize')
  const canvas = useTranslations('canvas')
  const parties = useConstellation(map => map.parties)
  const isClosed = useView(view => view.collapsed.has(id))
  const within = useMemo(() => everyoneWithin(parties).get(id) ?? [], [parties, id])
  const Picture = isClosed ? ChevronsUpDown : ChevronsDownUp
  const count = within.length
  return (
    <section className="grid gap-2">
      <h3 className="text-base">{t('group.title')}</h3>
      <div className="flex flex-wrap gap-2">
        {count > 0 ? (
          <Button onClick={() => actions.toggleCollapsed(id)}>
            <Picture width={18} height={18} aria-hidden="true" />
            {t(isClosed ? 'group.openThis' : 'group.closeThis', { count })}
          </Button>
        ) : null}
        {count > 0 && !isClosed ? (
          <Button onClick={() => actions.select({ parties: [id, ...within], relationships: [] })}>
            <SquareDashedMousePointer width={18} height={18} aria-hidden="true" />
            {t('group.selectAll')}
          </Button>
        ) : null}
        <Button onClick={actions.hideSelected}>
          <EyeOff width={18} height={18} aria-hidden="true" />
          {canvas('panel.hide')}
        </Button>
      </div>
    </section>
  )
}
