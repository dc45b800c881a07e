import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { countPages } from '@/server/pdf/paint-report'
import { unpackOutline } from '@/server/report/pack-outline'
import { pressHere } from '@/server/report/press-here'
import { bundled } from '../../load/bundled'
import { askAbout } from '../../server/pdf-tools'
import { median } from '../median'
import { plainContents, type WholePlain } from './contents'
import type { Measured } from './measured'
import { paintBare, recordPages } from './pages'
import { printedByChromium } from './printed'
import { missingWords } from './said-words'
import { fillSample, openSample, type Pages, partiesFor, wholeReport } from './sample'

const rounds = 3
const fonts = join(process.cwd(), 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next')
const peers = join(process.cwd(), 'node_modules/.cache/report-peers')
/** How the server is started. */
const asServed = '--max-semi-space-size=4'
const contenders = ['ours', 'bare', 'pdfmake', 'react-pdf', 'chromium'] as const
type Contender = (typeof contenders)[number]

interface Prepared {
  readonly folder: string
  readonly pages: number
  readonly contents: WholePlain
}

/** Every tag of a PDF with the text in it, as poppler reads them. */
const readBack = (pdf: Uint8Array) => askAbout(pdf, 'pdfinfo', '-struct-text', 'FILE')

async function prepare(parties: number): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'report-bench-'))
  const database = await openSample(folder)
  const id = await fillSample(database, parties)
  const { outline } = await wholeReport(database, id, pressHere)
  await database.close()
  let printed: Uint8Array = new Uint8Array()
  const deeds = await recordPages(async () => {
    printed = await pressHere.print(outline, 'pdf')
  })
  const [own, bare] = [printed, await paintBare(deeds)].map(readBack)
  if (own !== bare) throw new Error('The bare pages do not say the same under the same tags.')
  writeFileSync(join(folder, 'deeds.json'), JSON.stringify(deeds))
  const whole = unpackOutline(outline)
  const contents = plainContents(whole)
  sameWords('ours', contents, printed)
  writeFileSync(join(folder, 'contents.json'), JSON.stringify(contents))
  return { folder, pages: countPages(whole), contents }
}

/** Of a hundred words one may be read otherwise: a long one is broken, a letter of a picture stands alone. */
const mostMissing = 0.01

function sameWords(who: string, contents: WholePlain, pdf: Uint8Array): void {
  const missing = missingWords(contents, pdf)
  process.stderr.write(`${who}: ${(missing * 100).toFixed(2)} of a hundred words not read back\n`)
  if (missing > mostMissing) throw new Error(`${who} does not say the same`)
}

const said = (command: readonly string[], cwd = process.cwd()): Measured =>
  JSON.parse(
    execFileSync(process.execPath, [...command], { cwd, encoding: 'utf8', timeout: 170_000 })
      .trim()
      .split('\n')
      .at(-1) ?? '',
  ) as Measured

interface Scripts {
  readonly ours: string
  readonly bare: string
  readonly thread: string
}

async function measure(
  contender: Contender,
  { folder, contents }: Prepared,
  scripts: Scripts,
): Promise<Measured> {
  if (contender === 'ours') return said([asServed, scripts.ours, folder, scripts.thread])
  if (contender === 'bare') return said([asServed, scripts.bare, folder])
  if (contender === 'chromium') {
    const { pdf, ...measured } = await printedByChromium(contents, fonts)
    sameWords(contender, contents, pdf)
    return measured
  }
  const kept = join(folder, `${contender}.pdf`)
  const given = [contender, join(folder, 'contents.json'), fonts, kept]
  const measured = said([join(peers, 'make.mjs'), ...given], peers)
  sameWords(contender, contents, readFileSync(kept))
  return measured
}

const middle = (all: readonly Measured[], what: keyof Measured) => median(all.map(one => one[what]))

async function compare(prepared: Prepared, who: readonly Contender[], scripts: Scripts) {
  const all = new Map<Contender, Measured[]>(who.map(one => [one, []]))
  for (let round = 0; round < rounds; round++)
    for (const one of who) {
      const measured = await measure(one, prepared, scripts).catch((error: unknown) => {
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

const scripts: Scripts = {
  ours: await bundled('tests/bench/report/ours.ts'),
  bare: await bundled('tests/bench/report/bare.ts'),
  thread: await bundled('app/press/press-thread.ts'),
}
copyFileSync('tests/bench/report/peers/make.mjs', join(peers, 'make.mjs'))
const only = process.argv.slice(2).filter((one): one is Contender => contenders.some(known => known === one))
const who = only.length > 0 ? only : contenders
const lengths = (Object.keys(partiesFor).map(Number) as Pages[]).filter(
  pages => !process.argv.slice(2).some(Number) || process.argv.includes(String(pages)),
)
const lines = [
  '# Reports, measured',
  '',
  `By \`npm run bench -- report\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}. Medians of ${rounds} processes a contender, one after the other in turn, each making the same document three times. Read the ratios, not the seconds.`,
  '',
  'Ours is made as the server makes it: rows are read in one thread, and everything else is done in another; the process is started as the server is, and so is bare pdfkit’s. “Bare” paints what our painter painted, call for call, written down beforehand: the same text at the same places, the same paths, the same tags, links and bookmarks. Before anything is measured, poppler reads both files back, and has to find the same text under the same tags. The others are given the same words, tables and pictures, with the rings and bars in tables and the legend as SVG (@react-pdf: as its own elements), a list of sections with links, bookmarks of the sections, and the foot of the pages; poppler reads each of their files back too, and has to find at least 99 of a hundred words as often as they stand in the report. Still spared are tags (but for Chromium), page labels, pages laid across, and, by @react-pdf, heads of tables on every page: it fails where a repeated head stands over rows with pictures.',
]
const ours: number[] = []
for (const pages of lengths) {
  const prepared = await prepare(partiesFor[pages])
  const all = await compare(prepared, who, scripts)
  ours.push(middle(all.get('ours') ?? [], 'seconds'))
  lines.push('', `## ${prepared.pages} pages (${partiesFor[pages]} parties)`, '', ...tableOf(all))
  rmSync(prepared.folder, { recursive: true })
}
const [short = 1, long = 0] = ours
lines.push('', `The longer report takes ours ${(long / short).toFixed(2)} × as long as the shorter.`, '')
process.stdout.write(`${lines.join('\n')}\n`)
if (only.length === 0 && lengths.length > 1) writeFileSync('tests/bench/report/results.md', lines.join('\n'))
for (const script of Object.values(scripts)) rmSync(script)
