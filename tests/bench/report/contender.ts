import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { median } from '../median'
import { type Deed, paintBare } from './pages'
import { openSample, wholeReport } from './sample'

const times = 3

/** Makes the same pages a few times in this process, and says how long the middle one took and how much memory there was at most. */
const [kind = '', folder = ''] = process.argv.slice(2)

async function making(): Promise<() => Promise<unknown>> {
  if (kind === 'bare') {
    const deeds = JSON.parse(readFileSync(join(folder, 'deeds.json'), 'utf8')) as readonly Deed[]
    return () => paintBare(deeds)
  }
  const database = await openSample(folder)
  return () => wholeReport(database, 'sample')
}

const make = await making()
const taken: number[] = []
for (let round = 0; round < times; round++) {
  const since = performance.now()
  await make()
  taken.push(performance.now() - since)
}
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024
process.stdout.write(
  `${JSON.stringify({ seconds: median(taken) / 1000, first: (taken[0] ?? 0) / 1000, peak })}\n`,
)
process.exit(0)
