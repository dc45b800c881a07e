import type { Position } from '../constellation/position'
import type { Places } from './places'

const side = 600
/** How many parties stand well in such a square. */
const roomFor = 11

/** The same picture, drawn larger where half of its parties or more stand in a crowd: lines keep their course, and nobody has to be moved far for names to be free. */
export function roomier(places: Places, [x, y]: Position): Places {
  const squareOf = ([left, top]: Position) => `${Math.floor(left / side)} ${Math.floor(top / side)}`
  const crowds = new Map<string, number>()
  for (const place of places.values()) {
    const square = squareOf(place)
    crowds.set(square, (crowds.get(square) ?? 0) + 1)
  }
  const sorted = [...places.values()].map(place => crowds.get(squareOf(place)) ?? 0).sort((a, b) => a - b)
  const scale = Math.sqrt((sorted[Math.floor(sorted.length / 2)] ?? 0) / roomFor)
  if (scale <= 1) return places
  return new Map(
    [...places].map(([id, [left, top]]) => [id, [x + (left - x) * scale, y + (top - y) * scale]]),
  )
}
