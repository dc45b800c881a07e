'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useLiveMap } from '@/components/session/live-map-context'
import { useConstellation } from '@/components/session/use-constellation'
import { useView } from '@/components/session/use-view'
import { channels } from '@/model/constellation/channel'
import { partyKinds } from '@/model/constellation/party'
import { relationshipStates } from '@/model/constellation/relationship'
import { sizes } from '@/model/constellation/size'
import { safetyStates } from '@/model/health/health'
import type { MapFilter } from '@/model/shown-map/filter'
import { filterCounts } from '@/model/shown-map/filter-counts'
import { safetyIn } from '../canvas/shown-of'
import type { MapActions } from '../canvas/use-map-actions'
import { FilterGroup } from './filter-group'

type Props = { readonly actions: MapActions }

const toggled = <T,>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter(one => one !== value) : [...list, value]

/** What to narrow the map down to: kinds, sizes, states, channels, Safety. Only what there is on this map can be chosen. */
export function FilterChoices({ actions }: Props) {
  const t = useTranslations('atSize')
  const common = useTranslations('common')
  const filter = useView(view => view.filter)
  const counts = useCounts()
  const narrow = (change: Partial<MapFilter>) => actions.filterBy({ ...filter, ...change })
  return (
    <section className="grid gap-4">
      <div className="grid gap-1">
        <h3 className="text-base">{t('showOnly')}</h3>
        <p className="text-sm text-quiet">{t('showOnlyHint')}</p>
      </div>
      <FilterGroup
        title={t('groups.kinds')}
        values={partyKinds}
        chosen={filter.kinds}
        counts={counts.kinds}
        labelOf={kind => common(`partyKinds.${kind}`)}
        onToggle={kind => narrow({ kinds: toggled(filter.kinds, kind) })}
      />
      <FilterGroup
        title={t('groups.sizes')}
        values={sizes}
        chosen={filter.sizes}
        counts={counts.sizes}
        labelOf={size => common(`sizes.${size}`)}
        onToggle={size => narrow({ sizes: toggled(filter.sizes, size) })}
      />
      <FilterGroup
        title={t('groups.states')}
        values={relationshipStates}
        chosen={filter.states}
        counts={counts.states}
        labelOf={state => common(`states.${state}`)}
        onToggle={state => narrow({ states: toggled(filter.states, state) })}
      />
      <FilterGroup
        title={t('groups.safety')}
        values={safetyStates}
        chosen={filter.safety}
        counts={counts.safety}
        labelOf={state => t(`safety.${state}`)}
        onToggle={state => narrow({ safety: toggled(filter.safety, state) })}
      />
      <FilterGroup
        title={t('groups.channels')}
        values={channels}
        chosen={filter.channels}
        counts={counts.channels}
        labelOf={channel => common(`channels.${channel}`)}
        onToggle={channel => narrow({ channels: toggled(filter.channels, channel) })}
      />
    </section>
  )
}

function useCounts() {
  const parties = useConstellation(map => map.parties)
  const relationships = useConstellation(map => map.relationships)
  const health = useStore(useLiveMap().health)
  return useMemo(
    () => filterCounts({ parties, relationships }, safetyIn(health)),
    [parties, relationships, health],
  )
}
