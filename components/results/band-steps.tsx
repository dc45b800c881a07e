import type { Standing } from '@/model/results/standing'
import { Drawing } from '../charts/drawing'

const steps = ['low', 'mixed', 'high'] as const
const gap = 8

interface Props {
  readonly standing: Standing
  /** The colour of what is filled, as a CSS value. */
  readonly hue: string
  readonly standsBack: boolean
  readonly width?: number
  readonly height?: number
}

/** A band as three steps apart from each other, filled as far as it reaches: never a length that could be read off. Dashed where nothing could be shown. */
export function BandSteps({ standing, hue, standsBack, width = 240, height = 12 }: Props) {
  const reached = standing.kind === 'band' ? steps.indexOf(standing.band) : -1
  const isShown = standing.kind === 'band' || standing.kind === 'few-could-say'
  const step = (width - gap * 2) / steps.length
  return (
    <Drawing viewBox={`-1 -1 ${width + 2} ${height + 2}`} width={width + 2} height={height + 2} title="">
      {steps.map((name, place) => (
        <rect
          key={name}
          x={place * (step + gap)}
          y={0}
          width={step}
          height={height}
          fill={place <= reached && !standsBack ? hue : 'none'}
          stroke={isShown ? hue : 'var(--quiet)'}
          strokeDasharray={isShown ? undefined : '3 4'}
        />
      ))}
    </Drawing>
  )
}
