import type { Position } from './position'

const apart = 150

/** The middle of the places that are taken. */
export const middleOf = (taken: readonly Position[]): Position => [
  Math.round(taken.reduce((sum, [x]) => sum + x, 0) / Math.max(1, taken.length)),
  Math.round(taken.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, taken.length)),
]

/** The free place nearest to `middle`: rings of places around it are tried until no party is close. */
export function freePlace(middle: Position, taken: readonly Position[]): Position {
  const isFree = ([x, y]: Position) => taken.every(([tx, ty]) => Math.hypot(tx - x, ty - y) >= apart)
  for (let ring = 0; ring < 40; ring++) {
    const places = Math.max(1, ring * 6)
    for (let step = 0; step < places; step++) {
      const angle = (step / places) * Math.PI * 2 - Math.PI / 2
      const place: Position = [
        Math.round(middle[0] + Math.cos(angle) * ring * (apart / 2)),
        Math.round(middle[1] + Math.sin(angle) * ring * (apart / 2)),
      ]
      if (isFree(place)) return place
    }
  }
  return middle
}
