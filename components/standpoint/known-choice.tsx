'use client'

import { useTranslations } from 'next-intl'
import { SelectChoice } from '@/components/canvas/choice'
import { useLiveMap } from '@/components/session/live-map-context'
import { perspectives } from '@/model/edition/perspective'
import type { Standpoint } from '@/model/standpoint/seen'

/** Whether all of the map is walked, or what would be known from one of the Model's perspectives. */
export function KnownChoice({ standpoint }: { readonly standpoint: Standpoint }) {
  const t = useTranslations('standpoint')
  const { view } = useLiveMap()
  const { perspective } = standpoint
  return (
    <div className="grid gap-1">
      <SelectChoice
        label={t('known.label')}
        value={perspective ?? 'all'}
        options={(['all', ...perspectives] as const).map(value => ({ value, label: t(`known.${value}`) }))}
        onChoose={value =>
          view.setState({ standpoint: { ...standpoint, perspective: value === 'all' ? undefined : value } })
        }
      />
      {perspective ? <p className="text-sm text-quiet">{t(`known.${perspective}Means`)}</p> : null}
    </div>
  )
}
