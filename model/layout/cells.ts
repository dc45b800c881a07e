import type { Box } from '../report/place-label'

/** Boxes filed by the squares they touch, so that what is near one is found without asking all. */
export interface Cells {
  readonly put: (id: string, box: Box) => void
  readonly take: (id: string) => void
  /** The ids and boxes that share a square with this one, each once, in the order they were put. */
  readonly near: (box: Box) => Iterable<readonly [string, Box]>
}

const side = 200

function* squares({ x, y, width, height }: Box): Generator<string> {
  for (let column = Math.floor(x / side); column <= Math.floor((x + width) / side); column++)
    for (let row = Math.floor(y / side); row <= Math.floor((y + height) / side); row++)
      yield `${column} ${row}`
}

export function cells(): Cells {
  const filed = new Map<string, Map<string, Box>>()
  const boxes = new Map<string, Box>()
  const take = (id: string) => {
    const box = boxes.get(id)
    if (box) for (const square of squares(box)) filed.get(square)?.delete(id)
    boxes.delete(id)
  }
  const put = (id: string, box: Box) => {
    take(id)
    boxes.set(id, box)
    for (const square of squares(box)) {
      const there = filed.get(square) ?? new Map<string, Box>()
      filed.set(square, there.set(id, box))
    }
  }
  const near = (box: Box) => {
    const found = new Map<string, Box>()
    for (const square of squares(box)) for (const [id, other] of filed.get(square) ?? []) found.set(id, other)
    return found
  }
  return { put, take, near }
}
