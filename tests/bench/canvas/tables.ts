import { cpus } from 'node:os'
import { median } from '../median'
import { movements } from './movements'
import type { Run } from './record'

const beside = 'raw-canvas'

const said = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 1 : 0)

/** The runs of one size. */
class Tables {
  readonly #runs: readonly Run[]
  constructor(runs: readonly Run[]) {
    this.#runs = runs
  }

  #of(name: string, what: string): number | undefined {
    const values = this.#runs.flatMap(run => (run.name === name ? (run.values[what] ?? []) : []))
    return values.length > 0 ? median(values) : undefined
  }

  #cell(name: string, what: string): string {
    const [own, raw] = [this.#of(name, what), this.#of(beside, what)]
    const ratio = own !== undefined && raw && name !== beside ? ` (${(own / raw).toFixed(2)} ×)` : ''
    return `${said(own)}${ratio}`
  }

  table(title: string, columns: readonly string[], heads: readonly string[]): string[] {
    const names = [...new Set(this.#runs.map(({ name }) => name))]
    return [
      `#### ${title}`,
      '',
      `| | ${heads.join(' | ')} |`,
      `|---|${heads.map(() => '---').join('|')}|`,
      ...names.map(name => `| ${name} | ${columns.map(what => this.#cell(name, what)).join(' | ')} |`),
      '',
    ]
  }

  failures(): string[] {
    const lines = this.#runs.flatMap(({ name, failed }) => (failed ? [`- ${name}: ${failed}`] : []))
    return lines.length > 0 ? [...new Set(lines), ''] : []
  }
}

function ofSize(runs: readonly Run[], size: number): string[] {
  const tables = new Tables(runs)
  const each = (kind: string) => movements.map(one => `${one} ${kind}`)
  return [
    `### ${size} parties, ${size * 2} relationships`,
    '',
    ...tables.table('A frame, the hand moving in each, frames uncapped, p50', each('free'), movements),
    ...tables.table('A frame, frames capped at 60 a second, p50', each('p50'), movements),
    ...tables.table('A frame, frames capped at 60 a second, p95', each('p95'), movements),
    ...tables.table(
      'Once',
      ['open', 'sharp', 'edit 1', 'edit 60'],
      ['data to first full picture', 'sharp after a zoom', 'one edit', 'sixty edits'],
    ),
    ...tables.failures(),
  ]
}

const machine = () => `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, no graphics card`

/** What was measured, as tables: medians, and ratios to the raw canvas. */
export function tablesOf(runs: readonly Run[], order: readonly string[]): string {
  const sorted = [...runs].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  const sizes = [...new Set(runs.map(({ size }) => size))].sort((a, b) => a - b)
  const days = runs.map(({ on }) => on.slice(0, 10)).sort()
  const loads = runs.map(({ load }) => load)
  return [
    `By \`npm run bench -- canvas\` on ${days.at(-1)}: ${machine()}; load at the end of each run ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}, the browser’s own included. Milliseconds, medians of up to three runs of each, one contender after the other; in brackets the ratio to the raw canvas.`,
    '',
    ...sizes.flatMap(size =>
      ofSize(
        sorted.filter(run => run.size === size),
        size,
      ),
    ),
  ].join('\n')
}
