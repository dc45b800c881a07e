import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { measureFindings } from './findings-time'
import { measureEdit } from './one-edit'
import { measureReports } from './report-time'
import { measureScripts } from './script-sizes'
import { measureStarts } from './starts'
import { measureWaysToLook } from './ways-to-look'

const machine = () =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`

const parts = [measureStarts, measureScripts, measureEdit, measureReports, measureFindings, measureWaysToLook]

const written: string[] = []
for (const part of parts) {
  const text = await part()
  process.stdout.write(`${text}\n\n`)
  written.push(text)
}

writeFileSync(
  'tests/bench/results.md',
  [
    '# What was measured',
    `By \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}. Absolute times are of that machine; read them beside the ratios.`,
    ...written,
    '',
  ].join('\n\n'),
)
process.exit(0)
