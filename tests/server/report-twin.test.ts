import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { drawReport, inPieces } from '@/app/press/draw-report'
import { audiences } from '@/model/report/audience'
import { compositionFor } from '@/model/report/composition'
import { composeReport, type ReportOutline } from '@/model/report/outline'
import type { ReportInput } from '@/model/report/report-input'
import { editionInUse } from '@/server/edition'
import { paintReport } from '@/server/pdf/paint-report'
import { reportWords } from '@/server/pdf/report-words'
import { aReportInput } from '../builders/a-report'
import { aToldRound, differing, type Says } from '../builders/a-told-round'
import { exampleRounds } from '../builders/the-example-report'
import { plain, structureOf } from './pdf-structure'
import { askAbout } from './pdf-tools'

/** The package carries no types of its own. */
interface Jsdom {
  readonly JSDOM: new (html: string) => { readonly window: { readonly document: Document } }
}
const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom

const pageOf = async (outline: ReportOutline) =>
  new JSDOM((await drawReport(outline)).pieces.join('')).window.document

const standpoint = aReportInput().constellation.parties[0]?.id ?? ''
const before = {
  title: 'Before',
  madeAt: 1,
  constellation: { ...aReportInput().constellation, relationships: [] },
}
const asked = exampleRounds()
const inputs: Partial<ReportInput> = { standpoint, comparedWith: before, asked, edition: editionInUse() }

test.each(audiences)(
  'REPORT-85 the page and the PDF for %s have the same headings, cells and pictures',
  async audience => {
    const { outline } = composeReport(aReportInput(inputs), reportWords('en'), compositionFor(audience))
    const structure = structureOf(await paintReport(outline))
    const page = await pageOf(outline)
    const texts = (tags: readonly string[]) => structure.filter(({ tag }) => tags.includes(tag))
    const shown = (selector: string) => [...page.querySelectorAll(selector)]
    expect(texts(['H1', 'H2', 'H3', 'H4']).map(({ tag, text }) => `${tag} ${text}`)).toEqual(
      shown('h1, h2, h3, h4').map(one => `${one.tagName} ${plain(one.textContent)}`),
    )
    const compact = (text: string) => text.replace(/\s/g, '')
    const said = (cell: Element) =>
      compact(
        [...cell.querySelectorAll('span')].map(one => one.textContent).join('') || (cell.textContent ?? ''),
      )
    expect(texts(['TH', 'TD']).map(({ text }) => compact(text))).toEqual(shown('th, td').map(said))
    expect(texts(['Table'])).toHaveLength(shown('table').length)
    expect(texts(['Figure'])).toHaveLength(shown('svg[role=img]').length)
  },
)

test('REPORT-85 a trend is a picture on both, and says each of its points', async () => {
  const edition = editionInUse()
  const safety = edition.foundation.elements.length
  const safe: Says = (person, statement, slice, subject) =>
    statement < safety ? 'in-place' : differing(person, statement, slice, subject)
  const rounds = [
    aToldRound({ edition, says: safe }),
    aToldRound({
      edition,
      id: 'autumn',
      says: safe,
      closedAt: Date.UTC(2026, 9, 1),
      plan: { name: 'Autumn' },
    }),
  ]
  const input = aReportInput({ asked: rounds, edition, rounds: [] })
  const { outline } = composeReport(input, reportWords('en'), compositionFor('commissioner'))
  const figures = structureOf(await paintReport(outline)).filter(({ tag }) => tag === 'Figure')
  const pictures = [...(await pageOf(outline)).querySelectorAll('svg[role=img]')]
  expect(figures).toHaveLength(pictures.length)
  expect(pictures.map(one => one.getAttribute('aria-label'))).toContainEqual(
    expect.stringMatching(/^Trust: Spring, [^;]+; Autumn, [^;]+\. Choice: /),
  )
})

test.each(audiences)(
  'REPORT-86 what the outline for %s says can be read in the PDF in its order',
  async audience => {
    const { outline } = composeReport(aReportInput(inputs), reportWords('en'), compositionFor(audience))
    const text = plain(askAbout(await paintReport(outline), 'pdftotext', 'FILE', '-'))
    let at = 0
    for (const block of outline.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'paragraph' && block.kind !== 'heading') continue
      const words = plain(block.text).split(' ').slice(0, 6).join(' ')
      const next = text.indexOf(words, at)
      expect(next, words).toBeGreaterThanOrEqual(at)
      at = next
    }
  },
)

test('REPORT-100 a drawn page is the same in pieces, and says every character there is', async () => {
  const { outline } = composeReport(
    aReportInput({ constellationName: 'Tŷ Môr 🌊 “&#233;”' }),
    reportWords('en'),
    compositionFor('team'),
  )
  const { pieces } = await drawReport(outline)
  expect(pieces.join('')).toMatch(/^[\0-\x7f]+$/)
  expect((await pageOf(outline)).querySelector('h1')?.textContent).toContain('Tŷ Môr 🌊 “&#233;”')
  expect(inPieces('seventeen letters', 5).join('')).toBe('seventeen letters')
  expect(inPieces('')).toEqual([])
})
