import { Info } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import { besides } from '@/components/session/view-store'
import { besideParts } from './beside-parts'

const iconOf = (beside: (typeof besides)[number]) => (beside === 'details' ? Info : besideParts[beside]?.icon)

/** Which of the ways to look stands beside the map. */
export function BesideTabs() {
  const t = useTranslations('canvas')
  const { view } = useLiveMap()
  const current = useView(({ beside }) => beside)
  const there = besides.flatMap(beside => {
    const Icon = iconOf(beside)
    return Icon ? [{ beside, Icon }] : []
  })
  if (there.length < 2) return null
  return (
    <fieldset className="flex gap-0.5">
      <legend className="sr-only">{t('besideTitle')}</legend>
      {there.map(({ beside, Icon }) => (
        <button
          key={beside}
          type="button"
          aria-pressed={beside === current}
          title={t(`beside.${beside}`)}
          className="grid size-11 place-items-center rounded-control hover:bg-accent-wash aria-pressed:bg-accent-wash aria-pressed:text-accent"
          onClick={() => view.setState({ beside, panelOpen: true })}
        >
          <Icon width={20} height={20} aria-hidden="true" />
          <span className="sr-only">{t(`beside.${beside}`)}</span>
        </button>
      ))}
    </fieldset>
  )
}
