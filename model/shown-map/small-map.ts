import type { Position } from '../constellation/position'
import type { Point } from '../report/path'

/** How map units become pixels of a small picture: `x * scale + left`, `y * scale + top`. */
export interface SmallScale {
  readonly scale: number
  readonly left: number
  readonly top: number
}

const around = 90

/** The scale at which all places, with room about them, fit into a picture of a size in pixels, in its middle; one place alone is shown at a tenth. */
export function smallScale(places: readonly Position[], width: number, height: number): SmallScale {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of places) {
    minX = Math.min(minX, x)
    minY = Math.min(minY, y)
    maxX = Math.max(maxX, x)
    maxY = Math.max(maxY, y)
  }
  if (places.length === 0) return { scale: 0.1, left: width / 2, top: height / 2 }
  const scale = Math.min(0.1, width / (maxX - minX + around * 2), height / (maxY - minY + around * 2))
  return {
    scale,
    left: width / 2 - ((minX + maxX) / 2) * scale,
    top: height / 2 - ((minY + maxY) / 2) * scale,
  }
}

/** A point of the small picture as a place on the map. */
export const onMap = ([x, y]: Point, { scale, left, top }: SmallScale): Position => [
  (x - left) / scale,
  (y - top) / scale,
]

/** The part of the map in view (React Flow's x, y, zoom, with the view's size) as a box of the small picture. */
export function frameOf(
  [x, y, zoom]: readonly [number, number, number],
  width: number,
  height: number,
  { scale, left, top }: SmallScale,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const share = scale / zoom
  return { x: left - x * share, y: top - y * share, width: width * share, height: height * share }
}
