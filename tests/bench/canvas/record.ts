import { readFileSync, writeFileSync } from 'node:fs'

/** One contender opened and moved once, at one size. */
export interface Run {
  readonly name: string
  readonly size: number
  readonly on: string
  /** How many processes waited for a processor, at the end. */
  readonly load: number
  /** Milliseconds, by what was measured. */
  readonly values: Readonly<Record<string, number>>
  /** Why what is missing is missing. */
  readonly failed?: string
}

const file = 'tests/bench/canvas/measured.json'

/** All runs that are kept, oldest first. */
export function readRuns(): readonly Run[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Run[]
  } catch {
    return []
  }
}

/** Adds a run; of each contender and size the newest few are kept. */
export function keepRun(run: Run, most: number): void {
  const isSame = ({ name, size }: Run) => name === run.name && size === run.size
  const all = readRuns()
  const own = [...all.filter(isSame), run].slice(-most)
  const kept = [...all.filter(one => !isSame(one)), ...own]
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
}
