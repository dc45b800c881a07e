import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { wrapLabel } from '@/model/report/wrap-label'
import { PaperDocument } from '@/server/pdf/paper-document'
import { wrapWords } from '@/server/pdf/wrap-words'

const options = { autoFirstPage: false, compress: false, font: null } as unknown as PDFKit.PDFDocumentOptions
const paper = new PaperDocument(options)
const cuts = ['regular', 'bold', 'italic'] as const

const letters = paper.cuts.regular.face.font.characterSet
  .filter(code => code > 32)
  .map(code => String.fromCodePoint(code))
const word = fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 })
const text = fc.array(word, { maxLength: 5 }).map(words => words.join(' '))

interface Position {
  readonly xAdvance: number
  readonly advanceWidth: number
}

/** Every shape with how far the next one stands from it, as pdfkit sets them. */
function asPdfkitSets(given: string, cut: (typeof cuts)[number]): readonly (readonly [string, number])[] {
  const [shapes, positions] = paper.cuts[cut].font.encode(given)
  return shapes.map((shape, place) => {
    const at = (positions as readonly Position[])[place]
    return [shape, (at?.xAdvance ?? 0) - (at?.advanceWidth ?? 0)]
  })
}

/** The same of what PDF is told. */
function asTold(shown: string): readonly (readonly [string, number])[] {
  const pieces = shown.slice(1, -1).split(/\s*<([0-9a-f]*)>\s*/)
  const all: [string, number][] = []
  pieces.forEach((piece, place) => {
    if (place % 2 === 1)
      all.push(...(piece.match(/.{4}/g) ?? []).map((shape): [string, number] => [shape, 0]))
    const last = all.at(-1)
    if (place % 2 === 0 && piece !== '' && last) last[1] = -Number(piece)
  })
  return all
}

test('REPORT-92 words are as wide, and their letters stand, as the typeface has them', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...cuts), (given, cut) => {
      const set = paper.cuts[cut]
      expect(set.widthOf(given)).toBeCloseTo(set.font.widthOfString(given, 1000), 6)
      const shown = set.shown(given)
      if (shown !== null) expect(asTold(shown)).toEqual(asPdfkitSets(given, cut))
    }),
    { numRuns: 2000 },
  )
})

test('REPORT-92 plain words are set letter by letter, and marks that stand on others are left to the package', () => {
  expect(paper.cuts.regular.shown('Tŷ AVATAR, 1½ “fflat” – Wē')).not.toBeNull()
  expect(paper.cuts.regular.shown('e\u0301')).toBeNull()
})

test('REPORT-93 lines break where labels do', () => {
  const given = fc.string({ unit: fc.constantFrom('a', 'W', 'é', 'i', ' ', '  ', '\u00a0', '-') })
  fc.assert(
    fc.property(given, fc.integer({ min: 1, max: 9000 }), (line, room) => {
      const measure = (one: string) => paper.cuts.regular.widthOf(one)
      const lines = wrapLabel(line, 1, room, Number.POSITIVE_INFINITY, measure)
      expect(wrapWords(line, room, measure)).toEqual(lines)
    }),
  )
})

/** What is written on the last page of a document, in single words. */
function writtenOn(document: PDFKit.PDFDocument, paint: () => void): readonly string[] {
  document.addPage({ size: 'A4', margin: 0 })
  paint()
  const { content } = document.page as unknown as { content: { buffer: Uint8Array[] } }
  document.addPage()
  return Buffer.concat(content.buffer).toString('latin1').trim().split(/\s+/)
}

const buffered = { ...options, bufferPages: true }
const [ours, theirs] = [new PaperDocument(buffered), new PDFDocument(buffered)]

test('REPORT-94 a path is painted as pdfkit paints it', () => {
  const number = fc.integer({ min: -99999, max: 99999 }).map(value => String(value / 100))
  const step = fc
    .constantFrom(
      ['M', 2] as const,
      ['L', 2] as const,
      ['Q', 4] as const,
      ['C', 6] as const,
      ['Z', 0] as const,
    )
    .chain(([letter, count]) =>
      fc.array(number, { minLength: count, maxLength: count }).map(numbers => letter + numbers.join(' ')),
    )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      const path = `M0 0${steps.join('')}`
      const paint = (document: PDFKit.PDFDocument) =>
        writtenOn(document, () => document.path(path).fill('#123456', 'even-odd'))
      expect(paint(ours)).toEqual(paint(theirs))
      expect(paint(ours)).toEqual(paint(theirs))
    }),
    { numRuns: 50 },
  )
})

test('REPORT-94 a path that is not of ours is left to the package', () => {
  const path = 'M10 10h5a4 4 0 0 1 8 0s1 1 2 2z'
  const paint = (document: PDFKit.PDFDocument) => writtenOn(document, () => document.path(path).stroke())
  expect(paint(ours)).toEqual(paint(theirs))
})

test('REPORT-94 a colour is said again where it is another: after it was put back, and on every page', () => {
  const colours = (paint: () => void) => writtenOn(ours, paint).filter(one => one === 'scn').length
  const box = () => ours.rect(0, 0, 9, 9)
  const same = () => box().fill('#102030')
  expect(colours(() => [same(), same()])).toBe(1)
  expect(colours(() => [same(), box().fill('#405060'), same()])).toBe(3)
  expect(colours(() => [same(), ours.save(), box().fill('#405060'), ours.restore(), same()])).toBe(2)
  expect(colours(() => [ours.save(), same(), ours.restore(), same()])).toBe(2)
})
