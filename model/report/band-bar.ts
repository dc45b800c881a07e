import type { Standing } from '../results/standing'
import { closedPath } from './path'
import type { Bar } from './theme-bars'

const steps = ['low', 'mixed', 'high'] as const
const gap = 5

/** A band as three steps apart from each other, filled as far as it reaches: never a length that could be read off. Dashed where nothing could be shown, hollow where it stands back. */
export function bandBar(standing: Standing, width: number, height: number, standsBack: boolean): Bar {
  const reached = standing.kind === 'band' ? steps.indexOf(standing.band) : -1
  const isShown = standing.kind === 'band' || standing.kind === 'few-could-say'
  const step = (width - gap * (steps.length - 1)) / steps.length
  const boxes = steps.map((_, place) => {
    const x = place * (step + gap)
    return closedPath([
      [x, 0],
      [x + step, 0],
      [x + step, height],
      [x, height],
    ])
  })
  const pieces = boxes.map((outline, place) => ({
    outline,
    filled: place <= reached && !standsBack,
    stripes: '',
    dots: '',
  }))
  return { width, height, frame: boxes.join(''), segments: isShown ? pieces : [] }
}
