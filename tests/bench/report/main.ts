import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { toSvg } from '@/model/exchange/write-svg'
import { countPages } from '@/server/pdf/paint-report'
import { unpackOutline } from '@/server/report/pack-outline'
import { pressHere } from '@/server/report/press'
import { aConstellationOf } from '../../builders/a-constellation'
import { bundled } from '../../load/bundled'
import { median } from '../median'
import { type Plain, plainContents } from './contents'
import type { Measured } from './measured'
import { recordPages } from './pages'
import { printedByChromium } from './printed'
import { fillSample, openSample, type Pages, partiesFor, wholeReport } from './sample'

const rounds = 3
const fonts = join(process.cwd(), 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next')
const peers = join(process.cwd(), 'node_modules/.cache/report-peers')
const contenders = ['ours', 'bare', 'pdfmake', 'react-pdf', 'chromium'] as const
type Contender = (typeof contenders)[number]

interface Prepared {
  readonly folder: string
  readonly pages: number
  readonly contents: readonly Plain[]
}

async function prepare(parties: number): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'report-bench-'))
  const database = await openSample(folder)
  const id = await fillSample(database, parties)
  const { outline } = await wholeReport(database, id)
  await database.close()
  const deeds = await recordPages(() => pressHere.print(outline, 'pdf'))
  writeFileSync(join(folder, 'deeds.json'), JSON.stringify(deeds))
  const svg = toSvg(aConstellationOf(parties), {
    title: 'Map',
    nameOf: ({ name }) => name,
    fontFaces: '',
  })
  const whole = unpackOutline(outline)
  const contents = plainContents(whole.sections, svg)
  writeFileSync(join(folder, 'contents.json'), JSON.stringify(contents))
  return { folder, pages: countPages(whole), contents }
}

const said = (command: readonly string[], cwd = process.cwd()): Measured =>
  JSON.parse(
    execFileSync(process.execPath, [...command], { cwd, encoding: 'utf8', timeout: 170_000 })
      .trim()
      .split('\n')
      .at(-1) ?? '',
  ) as Measured

async function measure(
  contender: Contender,
  { folder, contents }: Prepared,
  script: string,
): Promise<Measured> {
  if (contender === 'chromium') return printedByChromium(contents, fonts)
  if (contender === 'ours' || contender === 'bare') return said([script, contender, folder])
  return said([join(peers, 'make.mjs'), contender, join(folder, 'contents.json'), fonts], peers)
}

const middle = (all: readonly Measured[], what: keyof Measured) => median(all.map(one => one[what]))

async function compare(prepared: Prepared, who: readonly Contender[], script: string) {
  const all = new Map<Contender, Measured[]>(who.map(one => [one, []]))
  for (let round = 0; round < rounds; round++)
    for (const one of who) {
      const measured = await measure(one, prepared, script).catch((error: unknown) => {
        process.stderr.write(`${one}: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`)
        return undefined
      })
      if (measured) all.get(one)?.push(measured)
    }
  return all
}

const names: Readonly<Record<Contender, string>> = {
  ours: 'ours, from rows in the database to the last byte',
  bare: 'bare tagged pdfkit, told what to paint where',
  pdfmake: 'pdfmake, untagged',
  'react-pdf': '@react-pdf/renderer, untagged',
  chromium: 'Chromium, printing HTML (browser open already)',
}

function tableOf(all: ReadonlyMap<Contender, readonly Measured[]>): readonly string[] {
  const bare = middle(all.get('bare') ?? [], 'seconds')
  return [
    '| | seconds | × bare | first time in a process | MB at most |',
    '|---|---|---|---|---|',
    ...[...all].map(([one, measured]) =>
      measured.length === 0
        ? `| ${names[one]} | did not finish | | | |`
        : `| ${names[one]} | ${middle(measured, 'seconds').toFixed(2)} | ${(middle(measured, 'seconds') / bare).toFixed(2)} | ${middle(measured, 'first').toFixed(2)} | ${middle(measured, 'peak').toFixed(0)} |`,
    ),
  ]
}

const script = await bundled('tests/bench/report/contender.ts')
copyFileSync('tests/bench/report/peers/make.mjs', join(peers, 'make.mjs'))
const only = process.argv.slice(2).filter((one): one is Contender => contenders.some(known => known === one))
const who = only.length > 0 ? only : contenders
const lines = [
  '# Reports, measured',
  '',
  `By \`npm run bench -- report\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}. Medians of ${rounds} processes a contender, one after the other in turn, each making the same document three times. Read the ratios, not the seconds.`,
  '',
  '“Bare” paints what our painter painted, call for call, written down beforehand: the same text at the same places, the same paths, the same tags. The others are given the same words and tables, and the map as SVG; they are spared the rings and bars that stand in our tables, and what they make is not tagged unless it says so.',
]
const ours: number[] = []
for (const pages of Object.keys(partiesFor).map(Number) as Pages[]) {
  const prepared = await prepare(partiesFor[pages])
  const all = await compare(prepared, who, script)
  ours.push(middle(all.get('ours') ?? [], 'seconds'))
  lines.push('', `## ${prepared.pages} pages (${partiesFor[pages]} parties)`, '', ...tableOf(all))
  rmSync(prepared.folder, { recursive: true })
}
const [short = 1, long = 0] = ours
lines.push('', `The longer report takes ours ${(long / short).toFixed(2)} × as long as the shorter.`, '')
process.stdout.write(`${lines.join('\n')}\n`)
if (only.length === 0) writeFileSync('tests/bench/report/results.md', lines.join('\n'))
rmSync(script)
