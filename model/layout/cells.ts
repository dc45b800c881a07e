import type { Position } from '../constellation/position'
import type { Box } from '../report/place-label'

/** Boxes filed by the squares they touch, so that what is near one is found without asking all. */
export interface Cells {
  readonly put: (id: string, box: Box) => void
  readonly take: (id: string) => void
  /** The ids and boxes that share a square with this one, each once, in the order they were put. */
  readonly near: (box: Box) => Iterable<readonly [string, Box]>
  /** The ids and boxes that touch the square of a place. */
  readonly at: (place: Position) => Iterable<readonly [string, Box]>
}

const side = 200
/** More than there can be rows on one side of the middle, twice. */
const rowsAtMost = 2 ** 21

const squareAt = (column: number, row: number) => column * rowsAtMost + row

/** One number for each square a box touches. */
function squares({ x, y, width, height }: Box): readonly number[] {
  const found: number[] = []
  for (let column = Math.floor(x / side); column <= Math.floor((x + width) / side); column++)
    for (let row = Math.floor(y / side); row <= Math.floor((y + height) / side); row++)
      found.push(squareAt(column, row))
  return found
}

const nobody: ReadonlyMap<string, Box> = new Map()

export function cells(): Cells {
  const filed = new Map<number, Map<string, Box>>()
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
  const at = ([x, y]: Position) => filed.get(squareAt(Math.floor(x / side), Math.floor(y / side))) ?? nobody
  return { put, take, near, at }
}
