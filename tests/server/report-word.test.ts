import { strFromU8, unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { compositionFor } from '@/model/report/composition'
import { composeReport } from '@/model/report/outline'
import type { ReportInput } from '@/model/report/report-input'
import { editionInUse } from '@/server/edition'
import { reportWords } from '@/server/pdf/report-words'
import { writeWord } from '@/server/report/write-word'
import { aConstellation, aParty } from '../builders/a-constellation'
import { aReportInput } from '../builders/a-report'
import { exampleRounds } from '../builders/the-example-report'

async function wordOf(given: Partial<ReportInput> = {}) {
  const { outline } = composeReport(aReportInput(given), reportWords('en'), compositionFor('team'))
  const files = unzipSync(await writeWord(outline))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return {
    outline,
    files: Object.keys(files),
    body: part('word/document.xml'),
    core: part('docProps/core.xml'),
  }
}

test.each([
  ['of what was checked together', {}],
  ['of asked rounds', { asked: exampleRounds(), edition: editionInUse() }],
])('REPORT-80 the Word file holds the headings, tables and lists of a report %s', async (_, given) => {
  const { outline, body, core } = await wordOf(given)
  for (const { title } of outline.sections) expect(body).toContain(title)
  const blocks = outline.sections.flatMap(section => section.blocks)
  const count = (kind: string) => blocks.filter(block => block.kind === kind).length
  expect(body.match(/<w:tbl>/g)).toHaveLength(count('table'))
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(count('table'))
  expect(body.match(/w:val="Heading1"/g)).toHaveLength(outline.sections.length)
  const headings = blocks.flatMap(block => (block.kind === 'heading' ? [block.level] : []))
  for (const level of [2, 3])
    expect(body.match(new RegExp(`w:val="Heading${level}"`, 'g')) ?? []).toHaveLength(
      headings.filter(one => one === level).length,
    )
  expect(body).toContain('w:numPr')
  expect(core).toContain(outline.title)
})

test('REPORT-80 in place of a picture stands what it says', async () => {
  const { body, files } = await wordOf()
  expect(body).toContain('A map of 12 parties and 18 relationships')
  expect(files.some(name => name.startsWith('word/media/'))).toBe(false)
})

test('REPORT-81 control characters and markup in what people wrote stay words', async () => {
  const name = 'A\u0007 <w:p/> & “team” 😀 \u202eright to left \ufffe\uffff'
  const { body } = await wordOf({ constellation: aConstellation({ parties: [aParty({ name })] }) })
  expect(body).toContain('&lt;w:p/&gt; &amp; “team” 😀')
  for (const invisible of ['\u0007', '\u202e', '\ufffe', '\uffff']) expect(body).not.toContain(invisible)
})

test('REPORT-82 the same outline gives the same bytes, whenever the file is written', async () => {
  const { outline } = composeReport(aReportInput(), reportWords('en'), compositionFor('team'))
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1), toFake: ['Date'] })
  const one = await writeWord(outline)
  vi.setSystemTime(Date.UTC(2027, 5, 5))
  const other = await writeWord(outline)
  vi.useRealTimers()
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  expect(strFromU8(unzipSync(one)['docProps/core.xml'] ?? new Uint8Array())).toContain(
    new Date(outline.madeAt).toISOString(),
  )
})
