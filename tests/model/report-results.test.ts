import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers } from '@/model/health/answer'
import { type Audience, audiences, outlineFor } from '@/model/report/audience'
import type { Block, Table } from '@/model/report/block'
import { compositionFor } from '@/model/report/composition'
import { composeReport } from '@/model/report/outline'
import type { ReportAskedRound, ReportInput } from '@/model/report/report-input'
import { reportWords } from '@/server/pdf/report-words'
import { aConstellation, aParty, aRelationship } from '../builders/a-constellation'
import { aQuestionnaire } from '../builders/a-release'
import { aReportInput, aReportRound } from '../builders/a-report'
import { aToldRound, differing, type Says } from '../builders/a-told-round'

const words = reportWords('en')
const outside = audiences.filter(audience => outlineFor[audience].leavesTheTeam)

const composed = (input: ReportInput, audience: Audience = 'team') =>
  composeReport(input, words, compositionFor(audience))

const asking = (asked: readonly ReportAskedRound[], given: Partial<ReportInput> = {}) =>
  aReportInput({ rounds: [], asked, ...given })

function blocksOf(input: ReportInput, section: string, audience: Audience = 'team'): readonly Block[] {
  return composed(input, audience).outline.sections.find(({ id }) => id === section)?.blocks ?? []
}
const textsOf = (blocks: readonly Block[]) => blocks.flatMap(block => ('text' in block ? [block.text] : []))
const tablesIn = (blocks: readonly Block[]) =>
  blocks.filter((block): block is Table => block.kind === 'table')
const said = (value: unknown) => JSON.stringify(value)

const safety = 3
const isGround = (statement: number) => statement < safety

/** Safety as `ground` says of each person, and everything else as it differs. */
const withGround =
  (ground: (person: number) => string): Says =>
  (person, statement, slice, subject) =>
    isGround(statement) ? ground(person) : differing(person, statement, slice, subject)

const unsafe = withGround(person => (person % 3 === 0 ? 'not-yet' : 'in-place'))
const safe = withGround(() => 'in-place')
const few: Says = person => (person < 4 ? 'not-yet' : undefined)

const followUp = (given: Parameters<typeof aToldRound>[0] = {}) =>
  aToldRound({
    id: 'autumn',
    openedAt: Date.UTC(2026, 8, 1),
    closedAt: Date.UTC(2026, 8, 20),
    beside: { spring: 'apart-enough' },
    ...given,
    plan: { name: 'Autumn', kind: 'follow-up', ...given.plan },
  })

describe('what people answered', () => {
  test('REPORT-30 the sentence about Safety comes first, and hollow themes stand back without levels', () => {
    const blocks = blocksOf(asking([aToldRound({ says: unsafe })]), 'results')
    expect(blocks[0]).toMatchObject({ look: 'lead', text: 'Safety is not in place: somebody said “not yet”' })
    const [sections] = tablesIn(blocks)
    expect(sections?.rows.map(([, stands]) => stands?.text)).toEqual([
      'not in place',
      ...Array.from({ length: 5 }, () => 'stands back'),
    ])
    expect(sections?.rows.slice(1).every(([name]) => name?.bar?.segments.every(one => !one.filled))).toBe(
      true,
    )
    expect(said(blocks)).toContain('The themes stand back while Safety is not known to be in place')
  })

  test('REPORT-30 with Safety mostly in place each theme stands with its level', () => {
    const [sections] = tablesIn(blocksOf(asking([aToldRound({ says: safe })]), 'results'))
    expect(sections?.rows[0]?.[1]?.text).toBe('mostly in place, and nobody said “not yet”')
    expect(sections?.rows[1]?.[1]?.text).toMatch(/^\d+ of 100$|mostly|mixed/)
  })

  test('REPORT-30 groups stand beside each other, and every statement stands with what was shown', () => {
    const warm: Says = (person, statement, slice, subject) =>
      !isGround(statement) && slice === 'service-user'
        ? (['not-yet', 'partly', 'not-yet'] as const)[person % 3]
        : safe(person, statement, slice, subject)
    const round = aToldRound({ people: { team: 30, 'service-user': 30 }, says: warm })
    const blocks = blocksOf(asking([round]), 'results')
    expect(said(blocks)).toMatch(/the team say it is more in place than people who use the service do/)
    const groups = tablesIn(blocks).find(({ caption }) => caption.includes('as each group sees it'))
    expect(groups?.columns.map(({ header }) => header)).toEqual([
      'Theme',
      'The team',
      'People who use the service',
    ])
    const statements = tablesIn(blocks).filter(({ caption }) =>
      caption.includes('answers to each core element'),
    )
    expect(statements.flatMap(({ rows }) => rows)).toHaveLength(18)
  })

  test('REPORT-30 several parts stand in the order of need, with a ring each', () => {
    const subjects = ['relationship:r0001', 'relationship:r0002']
    const says: Says = (person, statement, slice, subject) =>
      (subject === 1 ? unsafe : safe)(person, statement, slice, subject)
    const parts = tablesIn(blocksOf(asking([aToldRound({ plan: { subjects }, says })]), 'results')).at(-1)
    expect(parts?.rows.map(([, state]) => state?.text)).toEqual([
      'not in place',
      'mostly in place, and nobody said “not yet”',
    ])
    expect(parts?.rows.every(([name]) => name?.ring)).toBe(true)
  })

  test('REPORT-103 a report says “mostly” of bands, and nothing of all being in place while Safety is not known', () => {
    const calm: Says = () => 'in-place'
    const themesOnly: Says = (_, statement) => (isGround(statement) ? undefined : 'in-place')
    const told = (says: Says) => said(composed(asking([aToldRound({ says })])).outline.sections)
    const everything = 'Everything that could be shown is in place, or mostly in place.'
    expect(told(calm).split(everything)).toHaveLength(3)
    expect(told(calm)).not.toContain('Everything that was answered is in place')
    expect(told(themesOnly).split(everything)).toHaveLength(2)
    expect(told(themesOnly)).toContain(`${everything} But Safety is not known`)
  })

  const better: Says = (person, statement, slice, subject) =>
    isGround(statement) || person % 5 < 4 ? 'in-place' : differing(person, statement, slice, subject)
  const worse: Says = (person, statement) =>
    isGround(statement) ? 'in-place' : (['not-yet', 'partly', 'not-yet'] as const)[person % 3]

  test('REPORT-31 a change that is more than chance is claimed, with both rounds and how it was tested', () => {
    const blocks = blocksOf(
      asking([
        aToldRound({ people: { everyone: 60 }, says: worse }),
        followUp({ people: { everyone: 60 }, says: differing }),
      ]),
      'results',
    )
    const changed = tablesIn(blocks).find(({ caption }) =>
      caption.startsWith('What changed by more than chance'),
    )
    expect(changed?.columns.map(({ header }) => header)).toEqual([
      'Core element',
      'Spring',
      'Autumn',
      'Change',
    ])
    expect(changed?.rows.length).toBeGreaterThan(0)
    expect(changed?.rows.every(row => row.at(-1)?.text === 'higher than before')).toBe(true)
    expect(said(blocks)).toContain('permutation test')
  })

  test('REPORT-31 the trend is drawn with a line only between rounds that may be held beside each other', () => {
    const pictureOf = (beside: ReportAskedRound['people']) => {
      const rounds = [aToldRound({ says: safe }), followUp({ says: safe, beside })]
      const figure = blocksOf(asking(rounds), 'results').find(block => block.kind === 'figure')
      return figure?.kind === 'figure' && figure.picture.kind === 'trend' ? figure.picture.picture.fields : []
    }
    const joined = pictureOf({ spring: 'apart-enough' })
    expect(joined).toHaveLength(5)
    expect(joined.some(({ lines }) => lines !== '')).toBe(true)
    expect(
      pictureOf({ spring: 'near' }).every(({ lines, dots, bands }) => lines === '' && dots + bands !== ''),
    ).toBe(true)
    const back = [aToldRound({ says: unsafe }), followUp({ says: unsafe })]
    expect(blocksOf(asking(back), 'results').filter(({ kind }) => kind === 'figure')).toEqual([])
  })

  test('REPORT-31 almost the same people are not compared, and the trend says so', () => {
    const rounds = [aToldRound({ says: worse }), followUp({ says: better, beside: { spring: 'near' } })]
    const blocks = blocksOf(asking(rounds), 'results')
    expect(said(blocks)).toContain('Almost the same people were asked, but not quite')
    expect(said(blocks)).not.toContain('higher than before')
    const trend = tablesIn(blocks).find(({ caption }) => caption.startsWith('Where each theme stood'))
    expect(trend?.rows[2]?.map(({ text }) => text)).toEqual([
      'Beside the round before',
      'the first',
      'not compared',
    ])
  })
})

describe('what stands first', () => {
  const together = aReportRound(['relationship:r0001'], 'in-place', { 'safety-1': 'not-yet' })
  const leadOf = (input: ReportInput) => textsOf(blocksOf(input, 'summary'))[0]

  test('REPORT-32 the later of the two stands first', () => {
    const early = aToldRound({ says: unsafe })
    expect(leadOf(asking([early], { rounds: [aReportRound(['constellation'], 'in-place')] }))).toBe(
      'Safety is in place in the constellation as a whole',
    )
    const late = followUp({ says: unsafe })
    expect(leadOf(asking([late], { rounds: [aReportRound(['constellation'], 'in-place')] }))).toBe(
      'Safety is not in place: somebody said “not yet”',
    )
  })

  test('REPORT-32 where Safety is wanting in the other, that comes first and the themes stand back', () => {
    const late = followUp({ says: safe })
    const summary = blocksOf(asking([late], { rounds: [together] }), 'summary')
    expect(textsOf(summary)[0]).toBe('Safety is not in place in one part that the team checked itself')
    const lines = summary.find(block => block.kind === 'theme-lines')
    expect(lines?.kind === 'theme-lines' && lines.lines.map(({ says }) => says)).toEqual(
      Array.from({ length: 5 }, () => 'stands back'),
    )
  })

  test('REPORT-32 rings and findings know what rounds released', () => {
    const late = followUp({ plan: { subjects: ['relationship:r0001'] }, says: unsafe })
    const { outline } = composed(asking([late]))
    expect(said(outline.sections.find(({ id }) => id === 'findings'))).toContain('Safety is not in place')
    const figure = blocksOf(asking([late]), 'picture').find(block => block.kind === 'figure')
    const picture =
      figure?.kind === 'figure' && figure.picture.kind === 'constellation' && figure.picture.picture
    expect(picture ? picture.relationships.some(({ ring }) => ring?.state === 'not-in-place') : false).toBe(
      true,
    )
  })
})

describe('how it came about', () => {
  test('REPORT-33 each round is named with what may be told of it, and every rule', () => {
    const rounds = [
      aToldRound({ people: { everyone: 4 }, plan: { name: 'Too few' } }),
      followUp({ promise: { kind: 'confidential', because: 'too-few-asked' } }),
    ]
    const blocks = blocksOf(asking(rounds), 'method')
    const table = tablesIn(blocks).find(({ caption }) => caption === 'Rounds that people were asked in')
    expect(table?.rows.map(row => row.slice(2).map(({ text }) => text))).toEqual([
      ['Anonymous', '8', 'not enough answers to say'],
      ['Confidential', '34', '30'],
    ])
    const text = said(blocks)
    for (const rule of [
      'permutation test',
      'Their edges are drawn by chance',
      'one “not yet” means',
      '“Confidential” means',
    ])
      expect(text).toContain(rule)
  })

  test('REPORT-36 a round that could show nothing is named, and the last that could is told', () => {
    const blocks = blocksOf(asking([aToldRound({ says: safe }), followUp({ says: few })]), 'results')
    expect(said(blocks)).toContain(
      'The round “Autumn” closed on 20 September 2026. Nothing of it can be shown here.',
    )
    expect(said(blocks)).toContain('From the round “Spring”')
  })

  test('REPORT-36 another questionnaire is told question by question', () => {
    const says: Says = (person, place) =>
      place === 0 ? (person % 2 ? 'yes' : 'no') : place === 1 ? (person % 2 ? 'chat' : 'phone') : undefined
    const round = aToldRound({ instrument: aQuestionnaire(), plan: { subjects: [] }, says })
    const blocks = blocksOf(asking([round]), 'results')
    expect(textsOf(blocks)).toContain('Evaluation')
    const [table] = tablesIn(blocks)
    expect(table?.rows.map(row => row.map(({ text }) => text))).toEqual([
      ['I felt heard.', 'Yes: 15 · No: 15'],
      ['What did you use?', 'Chat: 15 of 30\nPhone: 15 of 30'],
    ])
  })

  const own = 'They always ring back'
  const spoken = aToldRound({
    says: safe,
    told: [{ subject: 'constellation', question: 'trust-1', text: own }],
  })

  test.each(audiences)('REPORT-35 own words in the report for %s', audience => {
    expect(said(composed(asking([spoken]), audience)).includes(own)).toBe(audience === 'team')
  })
})

describe('what leaves the team', () => {
  test.each(outside)('REPORT-67 for %s answers of fewer than ten leave no trace', audience => {
    const subjects = ['constellation', 'relationship:r0001']
    const round = (given: readonly (string | undefined)[]) =>
      aToldRound({ plan: { threshold: 5, subjects }, people: { everyone: 9 }, says: person => given[person] })
    const nine = fc.array(fc.option(fc.constantFrom(...answers), { nil: undefined }), {
      minLength: 9,
      maxLength: 9,
    })
    fc.assert(
      fc.property(fc.tuple(nine, nine), ([one, other]) => {
        const [a, b] = [one, other].map(given => composed(asking([round(given)]), audience))
        expect(a).toEqual(b)
      }),
      { numRuns: 40 },
    )
  })

  test.each(outside)('REPORT-67 %s see what ten or more answered, and what is left out is said', audience => {
    const input = asking([
      aToldRound({ people: { team: 12, 'service-user': 6 }, plan: { threshold: 5 }, says: unsafe }),
    ])
    const { outline, leftOut } = composed(input, audience)
    expect(said(outline)).toContain(
      audience === 'participants' ? 'is not in place for everyone yet' : 'Safety is not in place',
    )
    expect(said(outline)).not.toContain('as each group sees it')
    expect(leftOut).toContainEqual({ what: 'asked-few', count: 1 })
  })

  test.each(outside)(
    'REPORT-67 %s are told nothing about a part in which one person alone stands',
    audience => {
      const map = aConstellation({
        parties: [
          aParty({ id: 'a', kind: 'team-member', size: 'one', name: 'The only advocate' }),
          aParty({ id: 'b', kind: 'service-user', size: 'many', name: 'People' }),
          aParty({ id: 'c', kind: 'team', size: 'some', name: 'Team' }),
        ],
        relationships: [
          aRelationship({ id: 'alone', from: 'b', to: 'a' }),
          aRelationship({ id: 'many', from: 'b', to: 'c' }),
        ],
      })
      const subjects = ['relationship:alone', 'relationship:many', 'relationship:gone']
      const says: Says = (person, statement, slice, subject) =>
        (subject === 1 ? safe : unsafe)(person, statement, slice, subject)
      const input = asking([aToldRound({ plan: { subjects }, says })], { constellation: map })
      const { outline, leftOut } = composed(input, audience)
      expect(leftOut).toContainEqual({ what: 'asked-about-one', count: 2 })
      const told = outline.sections.filter(({ id }) =>
        ['summary', 'results', 'findings', 'heard'].includes(id),
      )
      expect(said(told)).not.toContain('The only advocate')
      expect(said(told)).not.toContain('is not in place:')
    },
  )

  test('REPORT-68 participants are told in words, Safety by its most cautious answer', () => {
    const ground = (person: number) => {
      if (person === 0) return 'not-yet'
      return person % 2 ? 'partly' : 'in-place'
    }
    const themes = (person: number) => (person % 2 ? 'in-place' : 'partly')
    const heardOf = (says: Says) => said(blocksOf(asking([aToldRound({ says })]), 'heard', 'participants'))
    const items = heardOf((person, statement) => (isGround(statement) ? ground(person) : themes(person)))
    expect(items).toContain('safety: this is not in place for everyone yet.')
    expect(items).not.toContain('trust: ')
    expect(items).toContain('we name nothing else as good news')
    const safe = heardOf((person, statement) => (isGround(statement) ? 'in-place' : themes(person)))
    expect(safe).toContain('trust: most people say this is in place.')
    expect(safe).not.toContain('good news')
    expect(items).toContain('30 people answered our questions.')
    expect(items).not.toMatch(/of 100/)
  })
})
