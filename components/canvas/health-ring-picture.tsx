import { memo } from 'react'
import type { SubjectHealth } from '@/model/health/health'
import { healthRing } from '@/model/report/health-ring'
import { RingPaths } from '../charts/health-ring'

type Props = { readonly health: SubjectHealth | undefined; readonly radius: number }

/** A subject's health as five arcs on a ground line; the words for it stand beside it or in the name of what holds it. */
export const HealthRingPicture = memo(function HealthRingPicture({ health, radius }: Props) {
  const ring = healthRing(health, radius)
  const [width, height] = [ring.width + 2, ring.height + 2]
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <RingPaths ring={ring} thin={1} />
    </svg>
  )
})
