import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { runTool } from './pdf-tools'

/** Small enough to be kept beside the tests, large enough that a line of text out of its place shows. */
const dotsPerInch = '24'

/** The pages of a PDF as small pictures, the first first; as many as asked for. */
export function pagesOf(pdf: Uint8Array, most = 100): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, pdf)
    runTool('pdftoppm', ['-png', '-r', dotsPerInch, '-l', String(most), file, join(folder, 'page')])
    const pages = readdirSync(folder).filter(name => name.endsWith('.png'))
    return pages.sort().map(name => readFileSync(join(folder, name)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The share of two pictures’ points that differ to the eye, 0 to 1; 1 where they are not of one size. Edges that another version of poppler smooths otherwise are passed over. */
export function differenceOf(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  if (a.width !== b.width || a.height !== b.height) return 1
  const options = { threshold: 0.2, includeAA: false }
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, options) / (a.width * a.height)
}
