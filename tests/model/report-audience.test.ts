import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Constellation } from '@/model/constellation/constellation'
import type { Answer } from '@/model/health/answer'
import type { Response } from '@/model/health/response'
import { answersThatLeave } from '@/model/report/answers-that-leave'
import { audiences, outlineFor } from '@/model/report/audience'
import { changeSection, compositionFor, moveSection } from '@/model/report/composition'
import { disclose } from '@/model/report/disclose'
import { leftOutKinds } from '@/model/report/left-out'
import { composeReport } from '@/model/report/outline'
import type { ReportInput } from '@/model/report/report-input'
import { reportWords } from '@/server/pdf/report-words'
import { aConstellation, aConstellationOf, aParty, aRelationship } from '../builders/a-constellation'
import { aReportInput } from '../builders/a-report'
import { anyResponses, aResponse } from '../builders/a-response'
import { anEdition } from '../builders/an-edition'

const words = reportWords('en')
const outside = audiences.filter(audience => outlineFor[audience].leavesTheTeam)
const edition = anEdition()

const own = 'Only the team knows this'
const map: Constellation = aConstellation({
  ...aConstellationOf(6),
  parties: aConstellationOf(6).parties.map(party => ({ ...party, note: `${own}: a note` })),
  relationships: aConstellationOf(6).relationships.map(tie => ({ ...tie, note: `${own}: a tie` })),
  reflections: [{ id: 'f', about: 'constellation', prompt: '', text: `${own}: said`, at: 0 }],
  leftFindings: [{ id: 'no-tie:party:p0001', reason: `${own}: why`, at: 0 }],
})

const said = (input: ReportInput, audience: (typeof audiences)[number]) =>
  JSON.stringify(composeReport(input, words, compositionFor(audience)))

/** So many people answered one element about the whole so, and everything else with `in-place`. */
const answered = (element: string, given: readonly Answer[]): Response[] =>
  given.map(answer =>
    aResponse({ subject: 'constellation', perspective: 'service-user', answers: { [element]: answer } }),
  )
const times = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer)

const withAnswers = (responses: readonly Response[]): ReportInput => {
  const [round] = aReportInput().rounds
  return aReportInput({ rounds: round ? [{ round: round.round, responses }] : [] })
}

describe('what leaves the team', () => {
  test.each(outside)('REPORT-60 nothing the team wrote for itself is in the report for %s', audience => {
    const earlier = { title: 'Before', madeAt: 1, constellation: map }
    const input = aReportInput({ constellation: map, comparedWith: earlier, asOf: earlier })
    expect(said(input, audience)).not.toContain(own)
    expect(said(input, 'team')).toContain(own)
  })

  test.each(outside)('REPORT-61 %s see nothing of what few people answered', audience => {
    const telling = answered('safety-1', [...times(12, 'in-place'), ...times(7, 'not-yet')])
    const silent = answered('safety-1', [...times(7, 'in-place'), ...times(12, 'partly')])
    const strip = (input: ReportInput) => composeReport(input, words, compositionFor(audience)).outline
    expect(strip(withAnswers(telling))).toEqual(strip(withAnswers(silent)))
  })

  test.each(outside)(
    'REPORT-102 while a round is open %s see none of its answers, and read why',
    audience => {
      const [round] = aReportInput().rounds
      if (!round) throw new Error('there is no round')
      const responses = answered('safety-1', [...times(20, 'in-place'), ...times(20, 'partly')])
      const of = (given: readonly Response[], closedAt: number | null) =>
        disclose(
          aReportInput({ rounds: [{ round: { ...round.round, closedAt }, responses: given }] }),
          audience,
        )
      const shown = ({ input }: ReturnType<typeof of>) => input.rounds.flatMap(one => one.responses)
      expect(shown(of(responses, 1))).toHaveLength(40)
      expect(shown(of(responses, null))).toEqual([])
      expect(of(responses, null).leftOut).toContainEqual({ what: 'open-round', count: 1 })
      expect(of(responses, null)).toEqual(of(responses.slice(1), null))
      expect(of(responses, 1).leftOut.map(({ what }) => what)).not.toContain('open-round')
    },
  )

  test('REPORT-61 counts leave where twenty people answered and ten of them did not say the commonest thing', () => {
    const leaves = (given: readonly Answer[]) =>
      answersThatLeave(edition, answered('safety-1', given)).kept === 1
    expect(leaves([...times(10, 'in-place'), ...times(10, 'partly')])).toBe(true)
    expect(leaves([...times(10, 'in-place'), ...times(9, 'partly')])).toBe(false)
    expect(leaves([...times(11, 'in-place'), ...times(9, 'partly')])).toBe(false)
    expect(leaves(times(40, 'in-place'))).toBe(false)
  })

  test('REPORT-61 many answers of a few people about many things are few people', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      aResponse({
        subject: `relationship:r${at % 10}`,
        answers: { 'safety-1': at % 2 === 0 ? 'in-place' : 'not-yet' },
      }),
    )
    expect(answersThatLeave(edition, many)).toMatchObject({ kept: 0, leftOut: 1 })
  })

  test('REPORT-61 no response that leaves says about what, from where, or in own words', () => {
    fc.assert(
      fc.property(anyResponses(edition), responses => {
        const asked = responses.map(one => ({ ...one, comments: { 'safety-1': own } }))
        for (const { subject, perspective, comments } of answersThatLeave(edition, asked).responses) {
          expect([subject, perspective]).toEqual(['constellation', 'team'])
          expect(comments).toEqual({})
        }
      }),
    )
  })

  test.each(outside)('REPORT-62 %s are told no finding about a party of one person', audience => {
    const alone = aConstellation({
      parties: [
        aParty({ id: 'a', kind: 'team-member', size: 'one', name: 'The only advocate' }),
        aParty({ id: 'b', kind: 'service-user', size: 'many', name: 'People' }),
        aParty({ id: 'c', kind: 'team', size: 'some', name: 'Team' }),
      ],
      relationships: [aRelationship({ id: 'r', from: 'b', to: 'a' })],
    })
    const { input, leftOut } = disclose(aReportInput({ constellation: alone, rounds: [] }), audience)
    const about = input.found?.open.flatMap(({ parties, named }) => [
      ...parties,
      ...Object.values(named).flat(),
    ])
    expect(about).not.toContain('a')
    expect(leftOut.map(({ what }) => what)).toContain('findings-about-one')
  })

  test('REPORT-63 what was left out is counted, said, and nothing is left out of the team’s report', () => {
    const input = aReportInput({ constellation: map })
    expect(disclose(input, 'team').leftOut).toEqual([])
    for (const audience of outside) {
      const { leftOut } = composeReport(input, words, compositionFor(audience))
      const kinds = leftOut.map(({ what }) => what)
      expect(kinds).toEqual(expect.arrayContaining(['answers', 'parts', 'reflections', 'notes']))
      for (const { count } of leftOut) expect(count).toBeGreaterThan(0)
    }
    for (const what of leftOutKinds) expect(words(`report.leftOut.${what}`, { count: 2 })).toMatch(/\w/)
    expect(said(input, 'commissioner')).toContain('What is not in this report')
  })

  test('REPORT-76 what was said in a workshop stays in the team: outside it is counted and left out', () => {
    const workshop = {
      id: 'w1',
      name: 'Autumn',
      endedAt: 1,
      people: 9,
      stages: [
        { title: 'Ideas', heaps: [{ heap: null, notes: [{ text: 'SAID THERE', about: null }] }], dots: [] },
      ],
    }
    const input = aReportInput({ workshops: [workshop] })
    expect(said(input, 'team')).toContain('SAID THERE')
    for (const audience of outside) {
      expect(said(input, audience)).not.toContain('SAID THERE')
      expect(disclose(input, audience).leftOut).toContainEqual({ what: 'workshops', count: 1 })
    }
  })

  test('REPORT-64 the participants’ report has its own three sections and no title page', () => {
    const { outline } = composeReport(aReportInput(), words, compositionFor('participants'))
    expect(outline.sections.map(({ id }) => id)).toEqual(['heard', 'will-do', 'about'])
    expect(outline.cover.isCompact).toBe(true)
  })

  test('REPORT-64 where enough people answered, participants are told in words', () => {
    const mixed = answered('trust-1', [...times(14, 'not-yet'), ...times(14, 'in-place')])
    const heard = said(withAnswers(mixed), 'participants')
    expect(heard).toContain('We asked how these connections are.')
    expect(heard).toContain('trust: people say this is partly in place.')
    expect(said(withAnswers([]), 'participants')).toContain('Too few people have answered')
  })
})

describe('putting a report together', () => {
  test('REPORT-65 a section moves by one place and stays at the ends', () => {
    const composition = compositionFor('participants')
    const ids = (of: typeof composition) => of.sections.map(({ id }) => id)
    expect(ids(moveSection(composition, 'about', -1))).toEqual(['heard', 'about', 'will-do'])
    expect(ids(moveSection(composition, 'heard', 1))).toEqual(['will-do', 'heard', 'about'])
    expect(moveSection(composition, 'heard', -1)).toEqual(composition)
    expect(moveSection(composition, 'map', 1)).toEqual(composition)
  })

  test('REPORT-65 a section is left out, and one is introduced with own words', () => {
    const without = changeSection(compositionFor('team'), 'map', { isLeftOut: true })
    const composition = changeSection(without, 'actions', { intro: 'We met twice.\n\nHere is what follows.' })
    const { outline } = composeReport(aReportInput(), words, composition)
    expect(outline.sections.map(({ id }) => id)).not.toContain('map')
    const [first, second] = outline.sections.find(({ id }) => id === 'actions')?.blocks ?? []
    expect([first, second]).toMatchObject([{ text: 'We met twice.' }, { text: 'Here is what follows.' }])
  })

  test('REPORT-65 without the map’s tables nothing points to them', () => {
    const without = changeSection(compositionFor('team'), 'map', { isLeftOut: true })
    const { outline } = composeReport(aReportInput(), words, without)
    expect(JSON.stringify(outline)).not.toContain('The map in full')
    expect(said(aReportInput(), 'team')).toContain('The map in full')
  })

  test('REPORT-66 the map is also shown from a standpoint, with what it reaches in words', () => {
    const standpoint = aReportInput().constellation.parties[0]?.id ?? ''
    const { outline } = composeReport(aReportInput({ standpoint }), words, compositionFor('team'))
    const figures = outline.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'figure')
    expect(figures).toHaveLength(2)
    expect(JSON.stringify(outline)).toContain('As seen from Helpline 1')
    const nobody = composeReport(aReportInput({ standpoint: 'gone' }), words, compositionFor('team'))
    expect(JSON.stringify(nobody.outline)).not.toContain('As seen from')
  })
})
