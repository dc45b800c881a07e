import type { Position } from '@/model/constellation/position'
import type { Box } from '@/model/report/place-label'
import { partyAcross } from './party-across'

/** How everything is brought into view: room at the sides and beneath for the names. */
export const fitOptions = {
  padding: { top: '20px', bottom: '52px', left: '56px', right: '56px' },
  maxZoom: 1.15,
} as const

/** The smallest rectangle that holds parties at these places. */
export function wholeOf(places: readonly Position[]): Box {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const [x, y] of places) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const half = partyAcross / 2
  return {
    x: left - half,
    y: top - half,
    width: right - left + partyAcross,
    height: bottom - top + partyAcross,
  }
}
