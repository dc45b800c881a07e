import type { Size } from '../constellation/size'
import { closedPath, type Point, towards } from './path'

/** A star's middle and its outer radius. */
export interface Star {
  readonly x: number
  readonly y: number
  readonly r: number
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5))
const fieldRadii = [5, 3.4, 4.2, 3.2, 4, 3, 3.8, 4.4, 3, 3.8, 3.2]

/** A field in the order seeds take in a flower head: even, never in rows, the same each time. */
const field: readonly Star[] = fieldRadii.map((r, index) => {
  const [x, y] = towards([0, 0], index * goldenAngle + 0.5, 6.9 * Math.sqrt(index))
  return { x, y, r }
})

const parts: Readonly<Record<Size, readonly Star[]>> = {
  one: [{ x: 0, y: 0, r: 13 }],
  some: [
    { x: -9, y: 5, r: 7.4 },
    { x: 8.6, y: 7, r: 6.4 },
    { x: 1.4, y: -9.4, r: 6.8 },
  ],
  many: field,
}

const marks: Readonly<Record<Size, readonly Star[]>> = {
  one: [{ x: 0, y: 0, r: 5.2 }],
  some: [
    { x: -4.4, y: 2.6, r: 3.6 },
    { x: 4.4, y: 2.8, r: 3.6 },
    { x: 0.2, y: -4.6, r: 3.6 },
  ],
  many: [0, 1, 2, 3, 4, 5, 6].map(index => {
    const [x, y] = index === 0 ? [0, 0] : towards([0, 0], (index * Math.PI) / 3 + 0.3, 6.6)
    return { x, y, r: 2.7 }
  }),
}

/** The stars that stand for a size inside a party's shape: one, three, or a field; centred on 0,0 within 24 units. */
export const stars = (size: Size): readonly Star[] => parts[size]

/** The stars that stand for a size near a relationship's end; centred on 0,0 within 10 units. */
export const sizeMark = (size: Size): readonly Star[] => marks[size]

const cornerAngles = Array.from({ length: 10 }, (_, index) => -Math.PI / 2 + (index * Math.PI) / 5)
const cornerDirections = cornerAngles.map((angle): Point => [Math.cos(angle), Math.sin(angle)])

/** One star as a closed outline, a point upwards. */
export const starPath = ({ x, y, r }: Star): string =>
  closedPath(
    cornerDirections.map(([across, down], index): Point => {
      const length = index % 2 === 0 ? r : r * 0.46
      return [x + across * length, y + down * length]
    }),
  )

/** The same as one outline of squares with about the same areas: as seen from so far away that a star is a speck. */
export const specksPath = (cluster: readonly Star[]): string =>
  cluster
    .map(({ x, y, r }) => {
      const half = r * 0.58
      return closedPath([
        [x - half, y - half],
        [x + half, y - half],
        [x + half, y + half],
        [x - half, y + half],
      ])
    })
    .join('')

/** Several stars as one outline, moved to `x`,`y` and drawn `scale` times as large. */
export const starsPath = (cluster: readonly Star[], [x, y]: Point = [0, 0], scale = 1): string =>
  cluster.map(star => starPath({ x: x + star.x * scale, y: y + star.y * scale, r: star.r * scale })).join('')

const markPaths = Object.fromEntries(
  Object.entries(marks).map(([size, cluster]) => [size, starsPath(cluster)]),
) as Record<Size, string>

/** The stars of `sizeMark` as one outline, written down once. */
export const sizeMarkPath = (size: Size): string => markPaths[size]
