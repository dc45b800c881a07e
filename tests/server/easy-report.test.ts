import { describe, expect, test } from 'vitest'
import type { Action } from '@/model/constellation/action'
import { changeSection, compositionFor, introLimit } from '@/model/report/composition'
import { organisationLimit, plainHouse } from '@/model/report/house-style'
import type { ReportInput } from '@/model/report/report-input'
import { countPages, paintReport } from '@/server/pdf/paint-report'
import { tellReport } from '@/server/report/press-work'
import { aReportInput } from '../builders/a-report'
import { aToldRound } from '../builders/a-told-round'
import { anEdition } from '../builders/an-edition'
import { askAbout } from './pdf-tools'

const composition = compositionFor('participants')
const written = (sentence: string, most: number) =>
  sentence.repeat(Math.ceil(most / sentence.length)).slice(0, most)

const anAction = (at: number, given: Partial<Action> = {}): Action => ({
  id: `a${String(at).padStart(3, '0')}`,
  about: 'constellation',
  text: `Ring back within a day, number ${at}`,
  owner: 'Helpline manager',
  due: `2026-12-${String((at % 28) + 1).padStart(2, '0')}`,
  status: 'to-do',
  at: 0,
  ...given,
})

const withActions = (actions: readonly Action[], given: Partial<ReportInput> = {}): ReportInput => {
  const input = aReportInput({ asked: [aToldRound()], ...given })
  return { ...input, constellation: { ...input.constellation, actions } }
}

const many = Array.from({ length: 60 }, (_, at) => anAction(at, { status: at % 3 ? 'to-do' : 'done' }))

describe('the participants’ report', () => {
  test('REPORT-69 a few actions are told in full', () => {
    const { outline, leftOut } = tellReport({ input: withActions(many.slice(0, 5)), composition })
    expect(JSON.stringify(outline)).toContain('number 4')
    expect(leftOut.map(({ what }) => what)).not.toContain('more-actions')
    expect(countPages(outline)).toBeLessThanOrEqual(2)
  })

  test('REPORT-69 of many actions those due first are told, and how many more there are', () => {
    const { outline, leftOut } = tellReport({ input: withActions(many), composition })
    expect(countPages(outline)).toBeLessThanOrEqual(2)
    const { count } = leftOut.find(({ what }) => what === 'more-actions') ?? { count: 0 }
    expect(count).toBeGreaterThan(30)
    expect(JSON.stringify(outline)).toContain(`And ${count} more things.`)
  })

  test.each(['en', 'cy'] as const)(
    'REPORT-69 the longest that can be written in %s keeps to two pages',
    language => {
      const long = Array.from({ length: 40 }, (_, at) =>
        anAction(at, {
          text: written('Wherever somebody waits for an answer, ', 600),
          owner: written('Manager of the helpline, ', 120),
          status: at % 2 ? 'to-do' : 'done',
        }),
      )
      const house = { ...plainHouse, organisation: written('Llanfairpwllgwyngyll ', organisationLimit) }
      const edition = { ...anEdition(), unreviewed: ['cy' as const] }
      const input = withActions(long, {
        edition,
        language,
        constellationName: written('Mawredd ', 120),
        house,
      })
      const own = composition.sections.reduce(
        (all, { id }) =>
          changeSection(all, id, { intro: written('We met.\n\nIt was good.\n\n', introLimit) }),
        composition,
      )
      expect(countPages(tellReport({ input, composition: own }).outline)).toBeLessThanOrEqual(2)
    },
  )

  test('REPORT-101 however much stands before it, what it ends with stands on one page with its heading', async () => {
    const input = aReportInput({ rounds: [], asked: [] })
    for (let lines = 0; lines < 30; lines++) {
      const own = changeSection(composition, 'heard', { intro: 'We met.\n'.repeat(lines) })
      const { outline } = tellReport({ input, composition: own })
      const pages = askAbout(await paintReport(outline), 'pdftotext', 'FILE', '-').split('\f')
      const ends = pages.filter(page => page.includes('Thank you to everyone who took part.'))
      expect(ends).toHaveLength(1)
      expect(ends[0]).toContain('About this report')
    }
  })

  test('REPORT-69 an empty map gives one page', () => {
    const nothing = aReportInput({ rounds: [], asked: [] })
    const { outline } = tellReport({ input: nothing, composition })
    expect(countPages(outline)).toBe(1)
  })
})
