import { Info } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useLiveMap } from '@/components/session/live-map-context'
import { useView } from '@/components/session/use-view'
import { type Beside, besides } from '@/components/session/view-store'
import { Later } from '@/components/ui/later'
import { besideParts } from './beside-parts'
import { useSettled } from './use-settled'

const iconOf = (beside: (typeof besides)[number]) => (beside === 'details' ? Info : besideParts[beside]?.icon)

/** Which of the ways to look stands beside the map. */
export function BesideTabs() {
  const t = useTranslations('canvas')
  const { view } = useLiveMap()
  const current = useView(({ beside }) => beside)
  const isSettled = useSettled()
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
          className="relative grid size-11 place-items-center rounded-control hover:bg-accent-wash aria-pressed:bg-accent-wash aria-pressed:text-accent"
          onClick={() => view.setState({ beside, panelOpen: true })}
        >
          <Icon width={20} height={20} aria-hidden="true" />
          <span className="sr-only">{t(`beside.${beside}`)}</span>
          {isSettled && beside !== 'details' ? <Mark beside={beside} /> : null}
        </button>
      ))}
    </fieldset>
  )
}

function Mark({ beside }: { readonly beside: Exclude<Beside, 'details'> }) {
  const mark = besideParts[beside]?.mark
  return mark ? <Later of={mark} given={{}} /> : null
}
