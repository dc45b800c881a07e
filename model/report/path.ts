/** A point in the picture's units; y grows downwards. */
export type Point = readonly [x: number, y: number]

/** Hundredths in digits; put together from whole numbers, because that is many times as fast as to ask for the shortest digits of a fraction. */
function rounded(value: number): string {
  const hundredths = Math.round(value * 100)
  const size = Math.abs(hundredths)
  if (!(size < 1e15)) return String(hundredths / 100)
  const [whole, rest] = [Math.trunc(size / 100), size % 100]
  const sign = hundredths < 0 ? '-' : ''
  if (rest === 0) return `${sign}${whole}`
  return rest % 10 === 0 ? `${sign}${whole}.${rest / 10}` : `${sign}${whole}.${rest < 10 ? '0' : ''}${rest}`
}
const at = ([x, y]: Point) => `${rounded(x)} ${rounded(y)}`

/** The point a share `t` of the way from `a` to `b`. */
export const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
]

/** Not by Math.hypot, which guards against numbers that no map has and takes several times as long. */
export const distance = (a: Point, b: Point): number => Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2)

/** The point `length` away from `origin` at `angle` (radians, clockwise from the right). */
export const towards = (origin: Point, angle: number, length: number): Point => [
  origin[0] + Math.cos(angle) * length,
  origin[1] + Math.sin(angle) * length,
]

export const moveTo = (point: Point): string => `M${at(point)}`
export const lineTo = (point: Point): string => `L${at(point)}`
export const curveTo = (control: Point, end: Point): string => `Q${at(control)} ${at(end)}`

/** An open line through the points. */
export function openPath(points: readonly Point[]): string {
  let path = ''
  for (const point of points) path += path === '' ? moveTo(point) : lineTo(point)
  return path
}

/** A closed outline through the points. */
export const closedPath = (points: readonly Point[]): string => `${openPath(points)}Z`

/** A closed outline whose corners are rounded by up to `radius`. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const steps = points.map((corner, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? corner
    const after = points[(index + 1) % points.length] ?? corner
    const enter = between(corner, before, Math.min(0.5, radius / (distance(corner, before) || 1)))
    const leave = between(corner, after, Math.min(0.5, radius / (distance(corner, after) || 1)))
    return `${index === 0 ? moveTo(enter) : lineTo(enter)}${curveTo(corner, leave)}`
  })
  return `${steps.join('')}Z`
}

/** A cubic arc of at most a quarter turn, continuing from its start; the classic 4/3·tan(θ/4) handles. */
function quarterArc(centre: Point, radius: number, start: number, end: number): string {
  const handle = (4 / 3) * Math.tan((end - start) / 4) * radius
  const from = towards(centre, start, radius)
  const to = towards(centre, end, radius)
  const first = towards(from, start + Math.PI / 2, handle)
  const second = towards(to, end + Math.PI / 2, -handle)
  return `C${at(first)} ${at(second)} ${at(to)}`
}

/** A circular arc continuing a path that stands at its start; angles in radians, either way round. */
export function arcTo(centre: Point, radius: number, start: number, end: number): string {
  const parts = Math.max(1, Math.ceil(Math.abs(end - start) / (Math.PI / 2) - 1e-9))
  const step = (end - start) / parts
  return Array.from({ length: parts }, (_, part) =>
    quarterArc(centre, radius, start + part * step, start + (part + 1) * step),
  ).join('')
}

/** A circle as a closed outline. */
export const circlePath = (centre: Point, radius: number): string =>
  `${moveTo(towards(centre, 0, radius))}${arcTo(centre, radius, 0, Math.PI * 2)}Z`
