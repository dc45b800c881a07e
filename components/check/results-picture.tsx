import { useTranslations } from 'next-intl'
import type { SafetyState } from '@/model/health/health'
import type { HealthRing } from '@/model/report/health-ring'
import { Drawing } from '../charts/drawing'
import { RingPaths } from '../charts/health-ring'

type Props = {
  readonly ring: HealthRing
  readonly subject: string
  readonly safety: SafetyState
  readonly standsBack: boolean
}

/** Space for the outlines around the ring, in its units. */
const room = 4

/** The large ring, with what its ground and arcs are, and that the themes stand back where they do. */
export function ResultsPicture({ ring, subject, safety, standsBack }: Props) {
  const t = useTranslations('check.results')
  const states = useTranslations('common.safetyStates')
  const [width, height] = [ring.width + room, ring.height + room]
  return (
    <figure className="grid items-center gap-6 sm:grid-cols-[auto_minmax(0,1fr)]">
      <div className="mx-auto [&_svg]:h-auto [&_svg]:max-w-full">
        <Drawing
          viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
          width={width}
          height={height}
          title={t('ringLabel', { subject, state: states(safety) })}
        >
          <RingPaths ring={ring} thin={1.6} />
        </Drawing>
      </div>
      <figcaption className="grid max-w-prose gap-3">
        {standsBack ? <p className="font-bold">{t('standBack', { safety: states(safety) })}</p> : null}
        <p className="text-quiet">{t('ground')}</p>
      </figcaption>
    </figure>
  )
}
