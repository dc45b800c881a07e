import { readFileSync, writeFileSync } from 'node:fs'
import { buildPages } from './build-pages'
import { measure } from './measure'
import { keepRun, readRuns } from './record'
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

/** What is asked for: `npm run bench -- canvas [name,…] [size,…] [rounds]`, so that a long measurement can be made in pieces. */
function asked([names, sizes, many]: readonly string[]) {
  const chosen = names && names !== 'all' ? names.split(',') : all
  return {
    names: all.filter(name => chosen.includes(name)),
    sizes: sizes ? sizes.split(',').map(Number) : [1000, 3000],
    many: Number(many ?? rounds),
  }
}

function writeTables(): void {
  const [words = ''] = readFileSync(results, 'utf8').split(measuredHead)
  writeFileSync(results, `${words}${measuredHead}\n${tablesOf(readRuns(), all)}`)
}

const { names, sizes, many } = asked(process.argv.slice(2))
await buildPages(
  {
    ...Object.fromEntries(names.map(name => [name, contenders[name]])),
    styles: 'tests/bench/canvas/pages/styles.ts',
  },
  ['node_modules/.cache/canvas-peers/node_modules'],
)
const { url, server } = await servePages()
for (const size of sizes)
  for (let round = 0; round < many; round++)
    for (const name of names) {
      const run = await measure(`${url}/page/${name}`, name, size)
      keepRun(run, rounds)
      process.stdout.write(`${JSON.stringify(run)}\n`)
    }
writeTables()
server.close()
process.exit(0)
