import { type Bend, pointAt } from './bend'
import { distance } from './path'
import type { Box } from './place-label'

/** The side of a cell, in map units. */
export const cellSide = 128

// So few that a cell is a small whole number, which sets and maps take several times as fast.
const columns = 2 ** 15
const half = columns / 2

/** One number for each cell; cells are told apart within two million units of the middle, twenty times as far as a party may stand. */
export type Cell = number

const cellAt = (column: number, row: number): Cell => (row + half) * columns + column + half

/** The cells an upright rectangle touches. */
export function cellsOfBox({ x, y, width, height }: Box): Cell[] {
  const cells: Cell[] = []
  const left = Math.floor(x / cellSide)
  const right = Math.floor((x + width) / cellSide)
  const top = Math.floor(y / cellSide)
  const bottom = Math.floor((y + height) / cellSide)
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(cellAt(column, row))
  return cells
}

/** The cells within `reach` of a curve. */
export function cellsAlong(bend: Bend, reach: number): Set<Cell> {
  const { start, control, end } = bend
  const cells = new Set<Cell>()
  const length = distance(start, control) + distance(control, end)
  const steps = Math.max(1, Math.ceil(length / cellSide))
  // As far as the curve lies beside the chord of a step at most.
  const beside =
    Math.hypot(start[0] - 2 * control[0] + end[0], start[1] - 2 * control[1] + end[1]) / 4 / steps ** 2
  const away = reach + beside
  let [x, y] = start
  for (let step = 1; step <= steps; step++) {
    const [nextX, nextY] = pointAt(bend, step / steps)
    const [width, height] = [Math.abs(nextX - x) + away * 2, Math.abs(nextY - y) + away * 2]
    const box = { x: Math.min(x, nextX) - away, y: Math.min(y, nextY) - away, width, height }
    for (const cell of cellsOfBox(box)) cells.add(cell)
    ;[x, y] = [nextX, nextY]
  }
  return cells
}

/** The rectangle of a cell. */
export function boxOfCell(cell: Cell): Box {
  const column = (cell % columns) - half
  const row = Math.floor(cell / columns) - half
  return { x: column * cellSide, y: row * cellSide, width: cellSide, height: cellSide }
}

/** The least rectangle that holds these cells; there is at least one. */
export function boxAboutCells(cells: readonly Cell[]): Box {
  let left = columns
  let right = 0
  let top = columns
  let bottom = 0
  for (const cell of cells) {
    const column = cell % columns
    const row = (cell - column) / columns
    left = Math.min(left, column)
    right = Math.max(right, column)
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
  }
  return {
    x: (left - half) * cellSide,
    y: (top - half) * cellSide,
    width: (right + 1 - left) * cellSide,
    height: (bottom + 1 - top) * cellSide,
  }
}

/** These cells and all that are within `reach` of one. */
export function cellsAround(cells: Iterable<Cell>, reach: number): Set<Cell> {
  const all = new Set<Cell>()
  const far = Math.ceil(reach / cellSide)
  for (const cell of cells)
    for (let row = -far; row <= far; row++)
      for (let column = -far; column <= far; column++) all.add(cell + row * columns + column)
  return all
}

/** Rectangles that cover these cells and nothing else; cells beside each other in a row are one. */
export function boxesOfCells(cells: readonly Cell[]): Box[] {
  const rows: { first: Cell; many: number }[] = []
  for (const cell of [...cells].sort((a, b) => a - b)) {
    const row = rows.at(-1)
    if (row && cell === row.first + row.many) row.many += 1
    else rows.push({ first: cell, many: 1 })
  }
  return rows.map(({ first, many }) => ({ ...boxOfCell(first), width: cellSide * many }))
}

const areEqual = (one: readonly Cell[], other: readonly Cell[]) =>
  one.length === other.length && one.every((cell, place) => cell === other[place])

/** Which items touch which cells. */
export class Grid {
  readonly #items = new Map<Cell, Set<string>>()
  readonly #cells = new Map<string, readonly Cell[]>()

  /** Puts an item, or puts it elsewhere. */
  put(id: string, cells: Iterable<Cell>): void {
    const all = [...cells]
    // Most that moves, moves a little.
    if (areEqual(all, this.cellsOf(id))) return
    this.remove(id)
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
