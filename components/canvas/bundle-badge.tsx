'use client'

import { useStore } from 'zustand'
import { useLiveMap } from '@/components/session/live-map-context'
import { healthRing } from '@/model/report/health-ring'
import type { ShownRelationship } from '@/model/shown-map/bundle'
import { healthOf } from './shown-health'

const radius = 15

/** How many relationships a bundle holds, standing on the ground of the one whose Safety is most in doubt. */
export function BundleBadge({ drawn }: { readonly drawn: ShownRelationship }) {
  const health = useStore(useLiveMap().health)
  const ring = healthRing(healthOf(drawn, health), radius)
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
        {drawn.bundle?.length}
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
