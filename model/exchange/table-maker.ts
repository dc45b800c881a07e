import type { Table } from './found'
import { tableLimits } from './limits'
import { forbiddenKeys } from './parse-json'
import { refuse } from './refuse'

/** Puts a cell into one row. */
export type PutCell = (column: string, value: string) => void

/** Gathers rows whose columns become known as they come, at most `most` of them. */
export class TableMaker {
  readonly #columns = new Map<string, number>()
  readonly #rows: { at: string; cells: string[] }[] = []

  constructor(
    readonly what: 'parties' | 'relationships',
    readonly most: number,
  ) {}

  /** A new row that stands at `at` in the file, as a way to put cells into it. A column that has a cell already keeps it and gains a line. */
  begin(at: string): PutCell {
    if (this.#rows.length >= this.most) refuse('too-many', this.what)
    const cells: string[] = []
    this.#rows.push({ at, cells })
    return (column, value) => {
      if (value === '') return
      const place = this.#placeOf(column, at)
      const before = cells[place]
      cells[place] = before ? `${before}\n${value}` : value
    }
  }

  #placeOf(column: string, at: string): number {
    const known = this.#columns.get(column)
    if (known !== undefined) return known
    if (forbiddenKeys.has(column)) refuse('forbidden-key', at)
    if (this.#columns.size >= tableLimits.columns) refuse('too-many-columns', at)
    this.#columns.set(column, this.#columns.size)
    return this.#columns.size - 1
  }

  table(): Table {
    const columns = [...this.#columns.keys()]
    const rows = this.#rows.map(({ at, cells }) => ({
      at,
      cells: columns.map((_, place) => cells[place] ?? ''),
    }))
    return { columns, rows }
  }
}
