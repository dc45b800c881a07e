'use client'

import { useStore } from 'zustand'
import { useLiveMap } from '@/components/session/live-map-context'
import type { Relationship } from '@/model/constellation/relationship'
import { subjectKey } from '@/model/constellation/subject'
import { healthRing } from '@/model/report/health-ring'
import { safetyOfBundle } from '@/model/shown-map/bundle'
import { safetyIn } from './shown-of'

const radius = 15

/** How many relationships a bundle holds, standing on the ground of the one whose Safety is most in doubt. */
export function BundleBadge({ bundle }: { readonly bundle: readonly Relationship[] }) {
  const health = useStore(useLiveMap().health)
  const { safety } = safetyOfBundle(bundle, safetyIn(health))
  const keys = bundle.map(({ id }) => subjectKey({ kind: 'relationship', id }))
  const key = keys.find(one => health[one]?.safety === safety)
  const ring = healthRing(key === undefined ? undefined : health[key], radius)
  const [width, height] = [ring.width + 2, ring.height + 2]
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <text y="4" textAnchor="middle" className="bundle-count">
        {bundle.length}
      </text>
      {ring.ground.map(({ path, filled }) => (
        <path
          key={path}
          d={path}
          fill={filled ? 'var(--ground)' : 'none'}
          stroke={filled ? 'none' : 'var(--quiet)'}
        />
      ))}
    </svg>
  )
}
