import { useTranslations } from 'next-intl'
import { healthRing, type RingHealth } from '@/model/report/health-ring'
import type { SafetyShown } from '@/model/results/safety-shown'
import { Drawing } from '../charts/drawing'
import { RingPaths } from '../charts/health-ring'

type Props = {
  readonly ring: RingHealth
  readonly subject: string
  readonly safety: SafetyShown
}

const radius = 130
/** Space for the outlines around the ring, in its units. */
const room = 4

/** The large ring of what was released: Safety is the ground, and the themes stand on it or stand back. */
export function GroundPicture({ ring: health, subject, safety }: Props) {
  const t = useTranslations('resultsPage')
  const results = useTranslations('results')
  const ring = healthRing(health, radius)
  const [width, height] = [ring.width + room, ring.height + room]
  const hasBands = health.themes.some(({ band }) => band) || health.isMostly
  const hasGaps = health.themes.some(({ isNotShown }) => isNotShown)
  return (
    <figure className="grid items-center gap-6 break-inside-avoid sm:grid-cols-[auto_minmax(0,1fr)]">
      <div className="mx-auto [&_svg]:h-auto [&_svg]:max-w-full">
        <Drawing
          viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
          width={width}
          height={height}
          title={t('ringLabel', { subject, state: results(`safety.${safety}`) })}
        >
          <RingPaths ring={ring} thin={1.6} />
        </Drawing>
      </div>
      <figcaption className="grid max-w-prose gap-3">
        {health.themesStandBack ? <p className="font-bold">{results('standBack')}</p> : null}
        <p className="text-quiet">{t('ground')}</p>
        {hasBands ? <p className="text-quiet">{t('groundBands')}</p> : null}
        {hasGaps ? <p className="text-quiet">{t('groundDashes')}</p> : null}
      </figcaption>
    </figure>
  )
}
