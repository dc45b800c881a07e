import { arcTo, circlePath, closedPath, moveTo, type Point, roundedPath, towards } from './path'

/** A theme's own mark (one closed outline about 0,0 within 10 units, filled even-odd) and its print colour with the CSS variable that mirrors it. */
export interface ThemeMark {
  readonly path: string
  readonly token: string
  readonly colour: string
}

const ring = `${circlePath([0, 0], 9)}${circlePath([0, 0], 4.2)}`

function fork(): string {
  const arm = (angle: number): readonly Point[] => [
    towards(towards([0, 0], angle, 9.6), angle - Math.PI / 2, 2.3),
    towards(towards([0, 0], angle, 9.6), angle + Math.PI / 2, 2.3),
    towards([0, 0], angle + Math.PI / 3, 2.7),
  ]
  return roundedPath([-150, -30, 90].map(degrees => (degrees * Math.PI) / 180).flatMap(arm), 1.6)
}

function overlap(): string {
  const half = Math.acos(4 / 6.2)
  const right: Point = [4, 0]
  const left: Point = [-4, 0]
  const lens = [
    moveTo(towards(right, Math.PI + half, 6.2)),
    arcTo(right, 6.2, Math.PI + half, Math.PI - half),
    arcTo(left, 6.2, half, -half),
    'Z',
  ].join('')
  const outline = [
    moveTo(towards(right, Math.PI + half, 6.2)),
    arcTo(right, 6.2, half - Math.PI, Math.PI - half),
    arcTo(left, 6.2, half, Math.PI * 2 - half),
    'Z',
  ].join('')
  return outline + lens
}

const rise = roundedPath(
  [
    [0, -9.5],
    [9, 1],
    [4, 1],
    [4, 9],
    [-4, 9],
    [-4, 1],
    [-9, 1],
  ],
  1.2,
)

function blossom(): string {
  const petals = [0, 1, 2, 3].map(petal => {
    const angle = Math.PI / 4 + (petal * Math.PI) / 2
    const middle = towards([0, 0], angle, 5.4)
    return `${moveTo(towards(middle, angle + Math.PI, 4.6))}${arcTo(middle, 4.6, angle - Math.PI, angle + Math.PI)}Z`
  })
  return petals.join('')
}

const slab = closedPath([
  [-9.5, 3],
  [9.5, 3],
  [9.5, 8],
  [-9.5, 8],
])

/** Day-paper colours for print: told apart with the three common colour-vision deficiencies, and by lightness in grey. */
export const themeMarks: readonly ThemeMark[] = [
  { path: ring, token: '--theme-1', colour: '#2b2f77' },
  { path: fork(), token: '--theme-2', colour: '#9c2f4a' },
  { path: overlap(), token: '--theme-3', colour: '#00705f' },
  { path: rise, token: '--theme-4', colour: '#b86a10' },
  { path: blossom(), token: '--theme-5', colour: '#5f8fd6' },
]

/** Safety's mark: the ground. */
export const foundationMark: ThemeMark = { path: slab, token: '--ground', colour: '#1b2336' }

/** The mark of the theme at a position (0 to 4); positions beyond repeat. */
export const themeMark = (position: number): ThemeMark =>
  themeMarks[position % themeMarks.length] ?? foundationMark
