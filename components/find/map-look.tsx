'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { holders } from '@/model/constellation/holders'
import type { MapActions } from '../canvas/use-map-actions'
import { hasSmallMap } from './has-small-map'

type Props = { readonly actions: MapActions }

/** How the map is drawn: groups open or closed, and the small map in the corner. */
export function MapLook({ actions }: Props) {
  const t = useTranslations('atSize')
  const parties = useConstellation(map => map.parties)
  const collapsed = useView(view => view.collapsed)
  const groups = useMemo(() => [...new Set(holders(parties).values())], [parties])
  return (
    <section className="grid gap-3">
      {groups.length > 0 ? (
        <div className="grid gap-2">
          <h3 className="text-base">{t('groupsTitle')}</h3>
          <p className="text-sm text-quiet">{t('groupsHint')}</p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => actions.collapse(groups, true)}>{t('closeAll')}</Button>
            {collapsed.size > 0 ? (
              <Button onClick={() => actions.collapse([...collapsed], false)}>{t('openAll')}</Button>
            ) : null}
          </div>
        </div>
      ) : null}
      <SmallMapSwitch count={parties.length} />
    </section>
  )
}

function SmallMapSwitch({ count }: { readonly count: number }) {
  const t = useTranslations('atSize')
  const { view } = useLiveMap()
  const smallMap = useView(one => one.smallMap)
  return (
    <label className="flex min-h-11 items-center gap-2 max-[52rem]:hidden">
      <input
        type="checkbox"
        className="size-5 shrink-0 accent-accent"
        checked={hasSmallMap(smallMap, count)}
        onChange={event => view.setState({ smallMap: event.target.checked })}
      />
      {t('smallMap')}
    </label>
  )
}
