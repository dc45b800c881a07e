import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const debianPackage = {
  qpdf: 'qpdf',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdftoppm: 'poppler-utils',
} as const
export type PdfTool = keyof typeof debianPackage

/** Runs a tool; names the Debian package where it is missing. */
export function runTool(tool: PdfTool, args: readonly string[]): string {
  try {
    return execFileSync(tool, args, {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${tool} is missing. On Debian: apt-get install ${debianPackage[tool]}`)
    }
    throw error
  }
}

/** What a tool says about a PDF; its place is given where `FILE` stands among the arguments. Names the Debian package where the tool is missing. */
export function askAbout(pdf: Uint8Array, tool: PdfTool, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const file = join(folder, 'report.pdf')
  try {
    writeFileSync(file, pdf)
    return runTool(
      tool,
      args.map(argument => (argument === 'FILE' ? file : argument)),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
