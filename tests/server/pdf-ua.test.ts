import { beforeAll, describe, expect, test } from 'vitest'
import { audiences } from '@/model/report/audience'
import { compositionFor } from '@/model/report/composition'
import { paintReport } from '@/server/pdf/paint-report'
import { tellReport } from '@/server/report/press-work'
import { exampleDay, exampleReport } from '../builders/the-example-report'
import { everyTag, type PdfObjects, paintedOn, readObjects, readTags, type Tagged } from './pdf-objects'

// What PDF/UA-1 (ISO 14289-1) asks for and a machine can tell, read back with qpdf; the clauses are its own.

const standard = new Set([
  ...['Document', 'Part', 'Sect', 'Div', 'P', 'H1', 'H2', 'H3', 'H4', 'L', 'LI', 'Lbl', 'LBody', 'Caption'],
  ...['Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Figure', 'Link', 'Span', 'TOC', 'TOCI', 'Reference'],
])
const within: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
}

const held = (tag: Tagged): readonly string[] => [...tag.marked, ...tag.children.flatMap(held)]
const textOf = (value: unknown) => String(value ?? '').replace(/^u:/, '')
const span = (cell: Tagged): number =>
  Number((cell.about['/A'] as Record<string, unknown> | undefined)?.['/ColSpan'] ?? 1)

const cases = audiences.flatMap(audience =>
  (['en', 'cy'] as const).map(language => [audience, language] as const),
)

describe.each(cases)('the report for %s in %s', (audience, language) => {
  let objects: PdfObjects
  let tags: readonly Tagged[]

  beforeAll(async () => {
    const input = exampleReport({
      language,
      workshops: [
        {
          id: 'w1',
          name: 'Autumn workshop',
          endedAt: exampleDay,
          people: 9,
          stages: [{ title: 'Decide', heaps: [], dots: [{ text: 'A text line', dots: 4 }] }],
        },
      ],
    })
    const { outline } = tellReport({ input, composition: compositionFor(audience) })
    objects = readObjects(await paintReport(outline))
    tags = everyTag(readTags(objects))
  })

  test('REPORT-52 says what it is: language, title, that it is tagged and meant to be PDF/UA (7.1, 7.2, 5)', () => {
    const { catalogue, dict, data } = objects
    expect(textOf(catalogue['/Lang'])).toBe(language === 'en' ? 'en-GB' : 'cy')
    expect(dict(catalogue['/MarkInfo'])).toMatchObject({ '/Marked': true })
    expect(dict(catalogue['/MarkInfo'])['/Suspects'] ?? false).toBe(false)
    expect(dict(catalogue['/ViewerPreferences'])).toMatchObject({ '/DisplayDocTitle': true })
    const metadata = data(catalogue['/Metadata'])
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(metadata).toMatch(/<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">[^<]{5,}/)
  })

  test('REPORT-53 all that is painted is either in the structure, once, or an artefact (7.1)', () => {
    const inStructure = tags.flatMap(({ marked }) => marked)
    expect(new Set(inStructure).size).toBe(inStructure.length)
    const onPages = objects.pages.flatMap(({ reference, painted }) => {
      const { numbers, loose, open } = paintedOn(painted)
      expect({ loose, open }).toEqual({ loose: [], open: 0 })
      return numbers.map(number => `${reference}:${number}`)
    })
    expect([...onPages].sort()).toEqual([...inStructure].sort())
  })

  test('REPORT-53 no element is empty, of an unknown kind, or where its kind does not belong (7.1, 7.5, 7.6)', () => {
    expect([...new Set(tags.map(({ kind }) => kind))].filter(kind => !standard.has(kind))).toEqual([])
    for (const { kind, children } of tags)
      for (const child of children)
        expect(within[kind] ?? [child.kind], `${child.kind} in ${kind}`).toContain(child.kind)
    const empty = tags.filter(tag => held(tag).length === 0 && tag.objects.length === 0)
    expect(empty.map(({ kind }) => kind).filter(kind => kind !== 'TD')).toEqual([])
  })

  test('REPORT-54 figures have alternative text and a place; header cells a scope; every row as many cells (7.3, 7.5)', () => {
    for (const { kind, about } of tags) {
      if (kind === 'Figure') expect(textOf(about['/Alt']).length).toBeGreaterThan(10)
      if (kind === 'TH') expect(JSON.stringify(objects.list(about['/A']).map(objects.at))).toContain('/Scope')
    }
    for (const table of tags.filter(({ kind }) => kind === 'Table')) {
      const rows = everyTag([table]).filter(({ kind }) => kind === 'TR')
      const widths = new Set(rows.map(({ children }) => children.reduce((sum, cell) => sum + span(cell), 0)))
      expect(widths.size).toBe(1)
      expect(rows[0]?.children.every(({ kind }) => kind === 'TH')).toBe(true)
    }
  })

  test('REPORT-54 headings begin with the first level and skip none (7.4)', () => {
    const levels = tags.flatMap(({ kind }) => (/^H\d$/.test(kind) ? [Number(kind.slice(1))] : []))
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('REPORT-55 links stand in the structure, say where they lead, and are reached in its order (7.18)', () => {
    const linked = new Map(
      tags.filter(({ kind }) => kind === 'Link').flatMap(tag => tag.objects.map(one => [one, tag] as const)),
    )
    for (const { page } of objects.pages) {
      const annotations = objects.list(page['/Annots'])
      if (annotations.length > 0) expect(page['/Tabs']).toBe('/S')
      for (const annotation of annotations) {
        const about = objects.dict(annotation)
        expect(about['/Subtype']).toBe('/Link')
        expect(textOf(about['/Contents']).length).toBeGreaterThan(2)
        expect(about['/StructParent']).toBeTypeOf('number')
        expect(linked.get(String(annotation))?.marked.length).toBeGreaterThan(0)
      }
    }
  })
})

test('REPORT-53 what is painted outside of the structure is noticed, and what is within is not', () => {
  const within = '/P << /MCID 3 >> BDC BT <0024> Tj ET EMC /Artifact BMC 0 0 m 1 1 l S EMC'
  expect(paintedOn(within)).toEqual({ numbers: [3], loose: [], open: 0 })
  expect(paintedOn(`${within} (a \\) BDC) Tj`).loose).toEqual(['Tj'])
  expect(paintedOn('/Span << /ActualText (x) >> BDC 0 0 1 1 re f').loose).toEqual(['f'])
})
