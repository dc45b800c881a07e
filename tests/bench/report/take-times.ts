import { readFileSync } from 'node:fs'
import { median } from '../median'
import type { Measured } from './measured'

const times = 3

/** Makes the same pages a few times in this process, says how long the middle one took and how much memory there was at most, and ends. */
export async function takeTimes(make: () => Promise<unknown>): Promise<never> {
  const taken: number[] = []
  for (let round = 0; round < times; round++) {
    const since = performance.now()
    await make()
    taken.push(performance.now() - since)
  }
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024
  const measured: Measured = { seconds: median(taken) / 1000, first: (taken[0] ?? 0) / 1000, peak }
  process.stdout.write(`${JSON.stringify(measured)}\n`)
  process.exit(0)
}
