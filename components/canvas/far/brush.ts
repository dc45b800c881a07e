/** What paints: a canvas of the page, or one of a worker. */
export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

const paths = new Map<string, Path2D>()
const mostPaths = 4000

/** An outline for painting, remembered: shapes, stars and rings come again and again. */
export function outlineOf(path: string): Path2D {
  const known = paths.get(path)
  if (known) return known
  if (paths.size > mostPaths) paths.clear()
  const outline = new Path2D(path)
  paths.set(path, outline)
  return outline
}
