import { beforeAll, describe, expect, test } from 'vitest'
import { emptyConstellation } from '@/model/constellation/constellation'
import type { Table } from '@/model/report/block'
import { reportOutline } from '@/model/report/outline'
import { paper } from '@/model/report/paper'
import type { ReportInput } from '@/model/report/report-input'
import { editionInUse } from '@/server/edition'
import { paintReport } from '@/server/pdf/paint-report'
import { reportFileName } from '@/server/pdf/report-file-name'
import { reportWords } from '@/server/pdf/report-words'
import { aConstellation, aConstellationOf, aParty } from '../builders/a-constellation'
import { aReportInput } from '../builders/a-report'
import { exampleReport, exampleRounds } from '../builders/the-example-report'
import { askAbout } from './pdf-tools'

const outlineOf = (given: Partial<ReportInput> = {}) => {
  const input = aReportInput(given)
  return reportOutline(input, reportWords(input.language))
}
const paint = (given: Partial<ReportInput> = {}) => paintReport(outlineOf(given))

const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(2)
const hardInput: Partial<ReportInput> = {
  constellationName: `${long} ${long}`,
  constellation: aConstellation({
    ...aConstellationOf(9),
    parties: aConstellationOf(9).parties.map(party => ({
      ...party,
      name: long,
      note: `${long} `.repeat(30),
    })),
    actions: Array.from({ length: 6 }, (_, at) => ({
      id: `a${at}`,
      about: `party:p000${at + 1}`,
      text: 'word '.repeat(120),
      owner: long,
      due: '2026-12-01',
      status: 'to-do' as const,
      at: 0,
    })),
    reflections: [{ id: 'f1', about: 'theme:trust', prompt: '', text: 'line\n'.repeat(300), at: 0 }],
  }),
}

const cases: Readonly<Record<string, Partial<ReportInput>>> = {
  'an empty': { constellation: emptyConstellation, rounds: [], constellationName: '' },
  'an ordinary': {},
  'a hard-to-set': hardInput,
  'a very large': { constellation: aConstellationOf(300) },
  'an asked': { asked: exampleRounds(), edition: editionInUse() },
}

describe.each(Object.keys(cases))('%s report', name => {
  let pdf: Buffer
  // Each section has its title, and its line among the contents.
  const sections = outlineOf(cases[name]).sections.length
  beforeAll(async () => {
    pdf = await paint(cases[name])
  })

  test('REPORT-40 is sound, tagged, and has a title and a language', () => {
    expect(askAbout(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors')
    const info = askAbout(pdf, 'pdfinfo', 'FILE')
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Title:\s+\S.*: Reflection report/)
    expect(info).toMatch(/JavaScript:\s+no/)
    const catalogue = askAbout(pdf, 'qpdf', '--json', '--json-key=qpdf', 'FILE')
    expect(catalogue).toContain('"/Lang": "u:en-GB"')
    expect(catalogue).toContain('"/DisplayDocTitle": true')
    expect(askAbout(pdf, 'pdfinfo', '-meta', 'FILE')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('REPORT-41 embeds every typeface, readable as text', () => {
    const fonts = askAbout(pdf, 'pdffonts', 'FILE').trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/AtkinsonHyperlegibleNext.*Identity-H\s+yes yes yes/)
  })

  test('REPORT-42 headings run without a gap', () => {
    const levels = [...askAbout(pdf, 'pdfinfo', '-struct', 'FILE').matchAll(/^ *H(\d) /gm)].map(([, level]) =>
      Number(level),
    )
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(levels.filter(level => level === 1).length).toBe(1)
    expect(levels.filter(level => level === 2).length).toBe(sections)
  })

  test('REPORT-42 header cells have a scope and figures alternative text', () => {
    const structure = askAbout(pdf, 'pdfinfo', '-struct', 'FILE')
    const count = (pattern: RegExp) => structure.match(pattern)?.length ?? 0
    expect(count(/^ *TH\b/gm)).toBe(count(/\/Scope/g))
    const objects = askAbout(pdf, 'qpdf', '--json', '--json-key=qpdf', 'FILE')
    expect(objects.match(/"\/S": "\/Figure"/g)?.length).toBe(objects.match(/"\/Alt": "u:[^"]{20}/g)?.length)
  })

  test('REPORT-46 holds no link outwards, script or attachment', () => {
    const objects = askAbout(pdf, 'qpdf', '--json', '--json-key=qpdf', 'FILE')
    expect(objects.match(/"\/(URI|JavaScript|JS|EmbeddedFiles|Launch|GoToR)"/)?.[0]).toBeUndefined()
    expect(objects.match(/"\/S": "\/GoTo"/g)).toHaveLength(sections)
  })

  test('REPORT-48 nothing is painted outside the margins', () => {
    const boxes = askAbout(pdf, 'pdftotext', '-bbox', 'FILE', '-')
    for (const page of boxes.split('<page ').slice(1)) {
      const [width, height] = [...page.matchAll(/(?:width|height)="([\d.]+)"/g)].map(([, size]) =>
        Number(size),
      )
      for (const [word, x, , right, bottom] of page.matchAll(
        /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/g,
      )) {
        expect(Number(x), word).toBeGreaterThanOrEqual(paper.side - 1)
        expect(Number(right), word).toBeLessThanOrEqual((width ?? 0) - paper.side + 1)
        expect(Number(bottom), word).toBeLessThanOrEqual((height ?? 0) - 24)
      }
    }
  })

  test('REPORT-48 the page that says it all is one page', () => {
    const text = askAbout(pdf, 'pdftotext', '-f', '2', '-l', '2', 'FILE', '-')
    for (const heading of ['At a glance', 'The five themes', 'Most in need', 'Next actions'])
      expect(text).toContain(heading)
  })
})

describe('a report', () => {
  test.each([
    ['en', ['At a glance', 'The five themes', 'Most in need', 'Next actions']],
    ['cy', ['Cipolwg', 'Y pum thema', 'Lle mae’r angen mwyaf', 'Y camau nesaf']],
  ] as const)(
    'REPORT-48 the page that says it all is one page, however much it says, in %s',
    async (language, headings) => {
      const outline = reportOutline(exampleReport({ language }), reportWords(language))
      const pdf = await paintReport(outline)
      expect(askAbout(pdf, 'pdftotext', '-f', '3', '-l', '3', 'FILE', '-')).not.toContain(headings[3])
      const text = askAbout(pdf, 'pdftotext', '-f', '2', '-l', '2', 'FILE', '-')
      for (const heading of headings) expect(text).toContain(heading)
    },
  )

  test('REPORT-41 gives Welsh letters back as text', async () => {
    const text = askAbout(
      await paint({ workspaceName: 'Tŷ Gŵyr Ŵyl Ŷd', language: 'cy' }),
      'pdftotext',
      'FILE',
      '-',
    )
    expect(text).toContain('Tŷ Gŵyr Ŵyl Ŷd')
    expect(text).toContain('Adroddiad myfyrio')
  })

  test('REPORT-43 the same outline gives the same bytes', async () => {
    const [one, other] = [await paint(), await paint()]
    expect(one.equals(other)).toBe(true)
    expect((await paint({ madeAt: aReportInput().madeAt + 1000 })).equals(one)).toBe(false)
  })

  test('REPORT-44 every number of the results is in the text', async () => {
    const outline = outlineOf()
    const text = askAbout(await paintReport(outline), 'pdftotext', '-layout', 'FILE', '-')
    const themes = outline.sections.find(({ id }) => id === 'themes')
    const rows =
      themes?.blocks.filter((block): block is Table => block.kind === 'table').flatMap(({ rows }) => rows) ??
      []
    expect(rows).toHaveLength(18)
    for (const row of rows) {
      const line = row.map(({ text }) => text).join('\\s+')
      expect(text).toMatch(new RegExp(`^\\s*${line}\\s*$`, 'm'))
    }
  })

  test('REPORT-45 shows what the typeface lacks as a box, and says so', async () => {
    const constellation = aConstellation({ parties: [aParty({ name: 'Тест\u0007 😀 team' })] })
    const text = askAbout(await paint({ constellation }), 'pdftotext', 'FILE', '-')
    expect(text).toContain('□□□□')
    expect(text).toMatch(/(?<!□)□(?!□)/)
    expect(text).not.toContain('\u0007')
    expect(text.replace(/\s+/g, ' ')).toContain('are not in this report’s typeface')
    const plain = askAbout(await paint(), 'pdftotext', 'FILE', '-')
    expect(plain.replace(/\s+/g, ' ')).not.toContain('are not in this report’s typeface')
  })

  test('REPORT-47 has a name that tells the day and nothing else', () => {
    expect(reportFileName(Date.UTC(2026, 10, 22, 10))).toBe('report-2026-11-22.pdf')
    expect(reportFileName(Date.UTC(2026, 6, 1, 23, 30), 'docx', 'Europe/London')).toBe(
      'report-2026-07-02.docx',
    )
  })
})
