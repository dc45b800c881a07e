import { partyAcross } from '@/components/canvas/party-across'
import type { Position } from '@/model/constellation/position'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Room around the evidence for names and for what stands beside it, in pixels. */
const room = 56
const closest = 1
const farthest = 0.12

/** The view of the map (pixels from its corner, and zoom) that shows all of these places in the part of it that is free. */
export function evidenceView(
  places: readonly Position[],
  free: Box,
): { readonly x: number; readonly y: number; readonly zoom: number } | undefined {
  if (places.length === 0 || free.width <= 0 || free.height <= 0) return undefined
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const fitting = Math.min(
    (free.width - room) / (right - left + partyAcross * 2),
    (free.height - room) / (bottom - top + partyAcross * 2),
  )
  const zoom = Math.max(farthest, Math.min(closest, fitting))
  return {
    x: free.x + free.width / 2 - ((left + right) / 2) * zoom,
    y: free.y + free.height / 2 - ((top + bottom) / 2) * zoom,
    zoom,
  }
}
