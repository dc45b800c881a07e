import { type Bend, pointAt } from './bend'
import { distance } from './path'
import type { Box } from './place-label'

/** The side of a cell, in map units. */
export const cellSide = 256

const columns = 2 ** 20
const half = columns / 2

/** One number for each cell; cells are told apart within a hundred million units of the middle. */
export type Cell = number

const cellAt = (column: number, row: number): Cell => (row + half) * columns + column + half

/** The cells an upright rectangle touches. */
export function cellsOfBox({ x, y, width, height }: Box): Cell[] {
  const cells: Cell[] = []
  const [left, right] = [Math.floor(x / cellSide), Math.floor((x + width) / cellSide)]
  const [top, bottom] = [Math.floor(y / cellSide), Math.floor((y + height) / cellSide)]
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(cellAt(column, row))
  return cells
}

/** The cells within `reach` of a curve. */
export function cellsAlong(bend: Bend, reach: number): Set<Cell> {
  const cells = new Set<Cell>()
  const length = distance(bend.start, bend.control) + distance(bend.control, bend.end)
  const steps = Math.max(1, Math.ceil((length * 2) / cellSide))
  // Two neighbouring samples are at most a cell apart, because a quadratic curve is walked at most twice its mean speed.
  const away = reach + cellSide / 2
  for (let step = 0; step <= steps; step++) {
    const [x, y] = pointAt(bend, step / steps)
    for (const cell of cellsOfBox({ x: x - away, y: y - away, width: away * 2, height: away * 2 }))
      cells.add(cell)
  }
  return cells
}

/** The rectangle of a cell. */
export function boxOfCell(cell: Cell): Box {
  const column = (cell % columns) - half
  const row = Math.floor(cell / columns) - half
  return { x: column * cellSide, y: row * cellSide, width: cellSide, height: cellSide }
}

/** Which items touch which cells. */
export class Grid {
  readonly #items = new Map<Cell, Set<string>>()
  readonly #cells = new Map<string, readonly Cell[]>()

  /** Puts an item, or puts it elsewhere. */
  put(id: string, cells: Iterable<Cell>): void {
    this.remove(id)
    const all = [...cells]
    this.#cells.set(id, all)
    for (const cell of all) {
      const items = this.#items.get(cell)
      if (items) items.add(id)
      else this.#items.set(cell, new Set([id]))
    }
  }

  remove(id: string): void {
    for (const cell of this.cellsOf(id)) {
      const items = this.#items.get(cell)
      items?.delete(id)
      if (items?.size === 0) this.#items.delete(cell)
    }
    this.#cells.delete(id)
  }

  cellsOf(id: string): readonly Cell[] {
    return this.#cells.get(id) ?? []
  }

  /** The items that touch any of these cells. */
  at(cells: Iterable<Cell>): Set<string> {
    const found = new Set<string>()
    for (const cell of cells) for (const id of this.#items.get(cell) ?? []) found.add(id)
    return found
  }

  /** The items that touch a cell of this rectangle; where it is larger than all there is, every item. */
  within(box: Box): Set<string> {
    const isLarge = (box.width / cellSide) * (box.height / cellSide) > this.#items.size
    return isLarge ? new Set(this.#cells.keys()) : this.at(cellsOfBox(box))
  }
}
