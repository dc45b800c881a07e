import { healthRing, type HealthRing as Ring, type RingHealth } from '@/model/report/health-ring'
import { Drawing } from './drawing'

const room = 2

/** The paths of a ring about 0,0, for use within another picture: each filled arc in its theme's hue, its level told by how far it is filled. `thin` is the width of its outlines. */
export function RingPaths({ ring, thin }: { ring: Ring; thin: number }) {
  const outline = ring.state === 'not-checked' ? 'var(--quiet)' : 'var(--ink)'
  return (
    <g strokeWidth={thin} strokeLinejoin="round">
      {ring.arcs.map(({ track, fill }, position) => {
        const hue = `var(--theme-${position + 1})`
        return (
          <g key={track}>
            {fill && <path d={fill} fill={hue} />}
            <path d={track} fill="none" stroke={fill ? hue : outline} />
          </g>
        )
      })}
      {ring.ground.map(({ path, filled }) => (
        <path
          key={path}
          d={path}
          fill={filled ? 'var(--ground)' : 'none'}
          stroke={filled ? 'none' : 'var(--quiet)'}
        />
      ))}
    </g>
  )
}

interface Props {
  readonly health: RingHealth | undefined
  /** The ring's width on the screen, in CSS pixels. */
  readonly size: number
  /** What the ring says; empty where words beside it say it. */
  readonly title?: string
}

/** A subject's health: five arcs standing on the ground that is Safety. */
export function HealthRing({ health, size, title = '' }: Props) {
  const ring = healthRing(health, size / 2 - room)
  const height = ring.height + room * 2
  return (
    <Drawing
      viewBox={`${-size / 2} ${-height / 2} ${size} ${height}`}
      width={size}
      height={height}
      title={title}
    >
      <RingPaths ring={ring} thin={size < 60 ? 0.9 : 1.2} />
    </Drawing>
  )
}
