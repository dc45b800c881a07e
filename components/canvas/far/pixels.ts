import type { Box } from '@/model/report/place-label'
import type { Look, Part } from './look'

/** A place in device pixels. */
export interface Pixels {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The least that holds both. */
export const both = (a: Pixels, b: Pixels | undefined): Pixels =>
  b
    ? {
        left: Math.min(a.left, b.left),
        top: Math.min(a.top, b.top),
        right: Math.max(a.right, b.right),
        bottom: Math.max(a.bottom, b.bottom),
      }
    : a

/** Where a box of the map is on a picture, to the nearest pixels: boxes beside each other share their edge. */
export function pixelsOf({ x, y, width, height }: Box, { stand, density }: Look): Pixels {
  const across = (place: number) => (place * stand.zoom + stand.x) * density
  const down = (place: number) => (place * stand.zoom + stand.y) * density
  return {
    left: Math.round(across(x)),
    top: Math.round(down(y)),
    right: Math.round(across(x + width)),
    bottom: Math.round(down(y + height)),
  }
}

/** The part of the screen that a place is. */
export const partOf = ({ left, top, right, bottom }: Pixels, density: number): Part => ({
  left: left / density,
  top: top / density,
  width: (right - left) / density,
  height: (bottom - top) / density,
})
