import Papa from 'papaparse'
import { constellationLimits } from '../constellation/constellation'
import { plainCell } from './csv-cell'
import { refuse } from './refuse'
import type { Sheet } from './sheet'

/** One row more than can be taken, with its heading: so that too many is noticed and no more is read. */
export const mostRows = Math.max(constellationLimits.parties, constellationLimits.relationships) + 2

/** Reads a CSV with commas, semicolons or tabs, as programs for tables write them; marks against formulas are taken off again. */
export function readCsv(text: string, name: string): Sheet {
  // Empty lines at the end would mislead the guess of what stands between the cells.
  const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { preview: mostRows, skipEmptyLines: false })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken) refuse('not-csv', `row ${(broken.row ?? 0) + 1}`)
  return { name, rows: data.map(row => row.map(plainCell)) }
}
