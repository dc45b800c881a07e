import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { type Browser, chromium, type Page } from '@playwright/test'
import { median } from '../median'
import { buildPages } from './build-pages'
import { edit, make, movements, sharpAgain } from './movements'
import { servePages } from './serve-pages'

const contenders = {
  ours: 'tests/bench/canvas/pages/ours.tsx',
  'raw-canvas': 'tests/bench/canvas/pages/raw-canvas.ts',
  cytoscape: 'tests/bench/canvas/peers/cytoscape.ts',
  sigma: 'tests/bench/canvas/peers/sigma.ts',
  'naive-flow': 'tests/bench/canvas/pages/naive-flow.tsx',
} as const
type Name = keyof typeof contenders

const sizes = process.argv[2] ? [Number(process.argv[2])] : [1000, 3000]
const rounds = Number(process.argv[3] ?? 3)
const patience = 60_000
const asked = process.argv[4]?.split(',')

/** All, or those asked for by name. */
const measured = (Object.keys(contenders) as Name[]).filter(name => !asked || asked.includes(name))

/** Measured values by what was measured, of one contender and size. */
type Notes = Record<string, number[]>

const notes = new Map<string, Notes>()
const note = (name: Name, size: number, what: string, values: readonly number[]) => {
  const key = `${name} ${size}`
  const own = notes.get(key) ?? {}
  own[what] = [...(own[what] ?? []), ...values]
  notes.set(key, own)
}

const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const free = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

const launch = (isCapped: boolean): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: isCapped ? flags : [...flags, ...free],
  })

const share = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN

async function opened(page: Page, url: string, name: Name, size: number): Promise<number> {
  await page.goto(`${url}/page/${name}`)
  await page.waitForFunction(() => window.contender)
  return page.evaluate(async parties => {
    await window.contender.open(parties)
    return performance.now() - (performance.getEntriesByName('data')[0]?.startTime ?? 0)
  }, size)
}

async function measure(url: string, name: Name, size: number, isCapped: boolean) {
  const browser = await launch(isCapped)
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  page.setDefaultTimeout(patience)
  try {
    const took = await opened(page, url, name, size)
    if (isCapped) note(name, size, 'open', [took])
    for (const movement of movements) {
      const { all, moved } = await make(page, movement)
      if (isCapped) {
        note(name, size, `${movement} p50`, [share(all, 0.5)])
        note(name, size, `${movement} p95`, [share(all, 0.95)])
      } else note(name, size, `${movement} free`, [share(moved, 0.5)])
    }
    if (isCapped) {
      note(name, size, 'sharp', [await sharpAgain(page)])
      await page.waitForTimeout(600)
      for (const many of [1, 60]) {
        await edit(page, many)
        await page.waitForTimeout(300)
        note(name, size, `edit ${many}`, [await edit(page, many)])
        await page.waitForTimeout(300)
      }
    }
  } catch (error) {
    process.stderr.write(`${name} at ${size}: ${error instanceof Error ? error.message : error}\n`)
  }
  await browser.close()
}

const said = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 1 : 0)
const of = (name: Name, size: number, what: string) => {
  const values = notes.get(`${name} ${size}`)?.[what]
  return values && values.length > 0 ? median(values) : undefined
}

function table(size: number, title: string, columns: readonly string[], heads: readonly string[]): string[] {
  const rows = measured.map(name => {
    const cells = columns.map(what => {
      const [own, raw] = [of(name, size, what), of('raw-canvas', size, what)]
      const ratio = own !== undefined && raw && name !== 'raw-canvas' ? ` (${(own / raw).toFixed(2)} ×)` : ''
      return `${said(own)}${ratio}`
    })
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return [
    `### ${title}`,
    '',
    `| | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '---').join('|')}|`,
    ...rows,
    '',
  ]
}

const results = () =>
  [
    '# The canvas, side by side',
    '',
    `By \`npm run bench -- canvas\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, no graphics card, load ${loadavg()[0]?.toFixed(1)} at the end (others worked on the same machine). Medians of ${rounds} interleaved rounds, milliseconds; in brackets the ratio to the raw canvas.`,
    '',
    ...sizes.flatMap(size => [
      `## ${size} parties, ${size * 2} relationships`,
      '',
      ...table(
        size,
        'A frame within which the hand moved, frames uncapped, p50',
        movements.map(one => `${one} free`),
        movements,
      ),
      ...table(
        size,
        'A frame, frames capped at 60 a second, p50',
        movements.map(one => `${one} p50`),
        movements,
      ),
      ...table(
        size,
        'A frame, frames capped at 60 a second, p95',
        movements.map(one => `${one} p95`),
        movements,
      ),
      ...table(
        size,
        'Once',
        ['open', 'sharp', 'edit 1', 'edit 60'],
        ['data to first full picture', 'sharp after a zoom', 'one edit', 'sixty edits'],
      ),
    ]),
  ].join('\n')

await buildPages({ ...contenders, styles: 'tests/bench/canvas/pages/styles.ts' }, [
  'node_modules/.cache/canvas-peers/node_modules',
])
const { url, server } = await servePages()
for (const size of sizes)
  for (let round = 0; round < rounds; round++)
    for (const name of measured) {
      for (const isCapped of [true, false]) await measure(url, name, size, isCapped)
      writeFileSync('tests/bench/canvas/results.md', results())
      process.stdout.write(`${size} round ${round + 1} ${name}\n`)
    }
process.stdout.write(results())
server.close()
process.exit(0)
