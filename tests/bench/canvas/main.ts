import { readFileSync, writeFileSync } from 'node:fs'
import { median } from '../median'
import { buildPages } from './build-pages'
import { measure, parts } from './measure'
import { keepRun, type Run, readRuns } from './record'
import { servePages } from './serve-pages'
import { tablesOf } from './tables'

const contenders = {
  ours: 'tests/bench/canvas/pages/ours.tsx',
  'raw-canvas': 'tests/bench/canvas/pages/raw-canvas.ts',
  'naive-flow': 'tests/bench/canvas/pages/naive-flow.tsx',
  cytoscape: 'tests/bench/canvas/peers/cytoscape.ts',
  sigma: 'tests/bench/canvas/peers/sigma.ts',
  excalidraw: 'tests/bench/canvas/peers/excalidraw.tsx',
  tldraw: 'tests/bench/canvas/peers/tldraw.tsx',
} as const
type Name = keyof typeof contenders

const results = 'tests/bench/canvas/results.md'
const measuredHead = '## Measured\n'
const rounds = 3

const all = Object.keys(contenders) as Name[]

/** What is asked for: `npm run bench -- canvas [name,…] [size,…] [rounds] [part,…]`, so that a long measurement can be made in pieces. A part is a movement with a hyphen, or `once`. */
function asked([names, sizes, many, wanted]: readonly string[]) {
  const chosen = names && names !== 'all' ? names.split(',') : all
  return {
    names: all.filter(name => chosen.includes(name)),
    sizes: sizes ? sizes.split(',').map(Number) : [1000, 3000],
    many: Number(many ?? rounds),
    wanted: wanted ? parts.filter(one => wanted.split(',').includes(one.replace(' ', '-'))) : parts,
  }
}

function writeTables(): void {
  const [words = ''] = readFileSync(results, 'utf8').split(measuredHead)
  writeFileSync(results, `${words}${measuredHead}\n${tablesOf(readRuns(), all)}`)
}

/** The medians of what was measured in part only, which is not kept: the tables stand for whole runs. */
function medians(runs: readonly Run[]): string {
  const lines = names.flatMap(name =>
    sizes.map(size => {
      const own = runs.filter(run => run.name === name && run.size === size)
      const whats = [...new Set(own.flatMap(({ values }) => Object.keys(values)))]
      const said = whats.map(
        what => `${what} ${median(own.flatMap(({ values }) => values[what] ?? [])).toFixed(1)}`,
      )
      return `${name} ${size}: ${said.join(' · ')} (medians of ${own.length})`
    }),
  )
  return `${lines.join('\n')}\n`
}

const { names, sizes, many, wanted } = asked(process.argv.slice(2))
await buildPages(
  {
    ...Object.fromEntries(names.map(name => [name, contenders[name]])),
    styles: 'tests/bench/canvas/pages/styles.ts',
  },
  ['node_modules/.cache/canvas-peers/node_modules'],
)
const { url, server } = await servePages()
const isWhole = wanted.length === parts.length
const runs: Run[] = []
for (const size of sizes)
  for (let round = 0; round < many; round++)
    for (const name of names) {
      const run = await measure(`${url}/page/${name}`, name, size, wanted)
      runs.push(run)
      if (isWhole) keepRun(run, rounds)
      process.stdout.write(`${JSON.stringify(run)}\n`)
    }
if (isWhole) writeTables()
else process.stdout.write(medians(runs))
server.close()
process.exit(0)
