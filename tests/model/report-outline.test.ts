import { describe, expect, test } from 'vitest'
import { emptyConstellation } from '@/model/constellation/constellation'
import type { Party } from '@/model/constellation/party'
import { judgeConstellation } from '@/model/health/judge-constellation'
import type { Block, Section, Table } from '@/model/report/block'
import { reportOutline } from '@/model/report/outline'
import type { ReportInput, ReportWorkshop } from '@/model/report/report-input'
import { reportWords } from '@/server/pdf/report-words'
import { aConstellation, aConstellationOf, aParty } from '../builders/a-constellation'
import { aReportInput, aReportRound } from '../builders/a-report'

const outlineOf = (given: Partial<ReportInput> = {}) => {
  const input = aReportInput(given)
  return reportOutline(input, reportWords(input.language))
}

const sectionIds = [
  'summary',
  'picture',
  'findings',
  'results',
  'themes',
  'subjects',
  'reflections',
  'actions',
  'map',
  'method',
]

function section(given: Partial<ReportInput>, id: string): Section {
  const found = outlineOf(given).sections.find(one => one.id === id)
  if (!found) throw new Error(`no section ${id}`)
  return found
}

const isTable = (block: Block): block is Table => block.kind === 'table'
const tablesIn = ({ blocks }: Section) => blocks.filter(isTable)
const textsIn = ({ blocks }: Section) => blocks.flatMap(block => ('text' in block ? [block.text] : []))
const cells = (table: Table | undefined) => table?.rows.map(row => row.map(({ text }) => text)) ?? []

const aHeldWorkshop: ReportWorkshop = {
  id: 'w1',
  name: 'Autumn workshop',
  endedAt: Date.UTC(2026, 9, 1, 12),
  people: 14,
  stages: [
    {
      title: 'Add what is missing',
      heaps: [
        { heap: 'Ways in', notes: [{ text: 'A text line at night', about: 'constellation' }] },
        { heap: null, notes: [{ text: 'Landlords', about: null }] },
      ],
      dots: [],
    },
    { title: 'Decide', heaps: [], dots: [{ text: 'A text line', dots: 9 }] },
    { title: 'Look', heaps: [], dots: [] },
  ],
}

const nothing: Partial<ReportInput> = { constellation: emptyConstellation, rounds: [], constellationName: '' }

describe('sections', () => {
  test.each([
    ['an empty', nothing],
    ['an ordinary', {}],
    ['a very large', { constellation: aConstellationOf(300) }],
  ])('REPORT-20 every section is there for %s constellation', (_, given) => {
    expect(outlineOf(given).sections.map(({ id }) => id)).toEqual(sectionIds)
  })

  test('REPORT-20 an empty section says so in a sentence', () => {
    for (const { id, blocks } of outlineOf(nothing).sections) {
      const said = blocks.filter(block => block.kind === 'paragraph' && /\w.*\.$/.test(block.text))
      expect(said.length, id).toBeGreaterThan(0)
      if (id !== 'method') expect(blocks.filter(isTable), id).toEqual([])
    }
  })

  test('REPORT-21 the headline sentence comes first', () => {
    const [first] = section({}, 'summary').blocks
    expect(first).toEqual({
      kind: 'paragraph',
      look: 'lead',
      text: 'Safety is not in place in 1 of the 2 relationships that were checked',
    })
  })

  test('REPORT-21 while Safety is not in place the themes are hollow and told without levels', () => {
    const lines = section({}, 'summary').blocks.flatMap(block =>
      block.kind === 'theme-lines' ? block.lines : [],
    )
    expect(lines).toHaveLength(5)
    for (const { bar, says } of lines) {
      expect(bar.segments.some(({ filled }) => filled)).toBe(false)
      expect(says).toBe('stands back')
    }
    const unsafe = cells(tablesIn(section({}, 'subjects'))[0])[0]
    expect(unsafe?.slice(1)).toEqual(['Not in place', '1', 'The themes stand back.'])
  })

  test('REPORT-21 with Safety in place the themes are told with their levels', () => {
    const rounds = [aReportRound(['constellation'], 'in-place', { 'trust-1': 'not-yet' })]
    expect(textsIn(section({ rounds }, 'summary')).slice(0, 2)).toEqual([
      'Safety is in place in the constellation as a whole',
      expect.stringMatching(/^Strongest: .*Most room to grow: trust\.$/),
    ])
    const lines = section({ rounds }, 'summary').blocks.flatMap(block =>
      block.kind === 'theme-lines' ? block.lines : [],
    )
    expect(lines[0]?.says).toBe('67 of 100')
    expect(cells(tablesIn(section({ rounds }, 'subjects'))[0])[0]?.[3]).toContain('trust\u00a067')
  })
})

describe('numbers', () => {
  test('REPORT-22 the counts of each element are those of the judged health', () => {
    const input = aReportInput()
    const health = judgeConstellation(
      input.edition,
      input.rounds.flatMap(({ responses }) => responses),
    )
    const judged = [health.foundation, ...health.themes].map(({ elements }) =>
      elements.map(({ counts }) => Object.values(counts).map(String)),
    )
    const told = tablesIn(section({}, 'themes')).map(table => cells(table).map(([, ...counts]) => counts))
    expect(told).toEqual(judged)
  })

  test('REPORT-22 the results are those of the latest round that holds answers', () => {
    const answered = aReportRound(['constellation'], 'in-place')
    const waiting = { round: { ...answered.round, id: 'round-2', name: 'Next' }, responses: [] }
    expect(textsIn(section({ rounds: [answered, waiting] }, 'themes'))[0]).toContain('“Where we start”')
  })

  test('REPORT-23 what is most in need names Safety first', () => {
    const [list] = section({}, 'summary').blocks.filter(block => block.kind === 'list')
    const [first] = list?.items ?? []
    expect(first?.quiet).toBe('Safety is not in place: “Words of safety-2”.')
  })
})

describe('what stands out', () => {
  const alone = { ...aConstellationOf(2).parties[1], id: 'alone', name: 'Landlords', kind: 'other' }
  const withAlone = (leftFindings: { id: string; reason: string; at: number }[] = []) => {
    const map = aConstellationOf(12)
    return { constellation: { ...map, parties: [...map.parties, alone as Party], leftFindings } }
  }
  const said = (given: Partial<ReportInput>) =>
    section(given, 'findings').blocks.flatMap(block =>
      block.kind === 'list'
        ? block.items.flatMap(({ text, quiet = '' }) => [text, quiet])
        : 'text' in block
          ? [block.text]
          : [],
    )
  const sentence = 'Landlords is on the map and not connected to anyone.'

  test('FIND-40 every open finding stands there, with its relationships by number and why it matters', () => {
    const texts = said({ ...withAlone(), findingWhys: { 'no-tie': 'Perhaps only the line is missing.' } })
    expect(texts).toContain(sentence)
    expect(texts).toContain('Perhaps only the line is missing.')
    expect(texts).toContain('Safety first')
    const unsafe = texts.findIndex(text => text.startsWith('By the latest check, Safety is not in place'))
    expect(texts[unsafe + 1]).toBe('Relationship 1 of “The map in full”.')
    expect(texts.join()).toContain('not a diagnosis')
  })

  test('FIND-40 what was left stands apart with its reason', () => {
    const left = { id: 'no-tie:party:alone', reason: 'They join in May.', at: Date.UTC(2026, 9, 3) }
    const texts = said(withAlone([left]))
    expect(texts.indexOf(sentence)).toBeGreaterThan(texts.indexOf('Known and left'))
    expect(texts).toContain('Left on 3 October 2026: They join in May.')
    expect(texts.filter(text => text === sentence)).toHaveLength(1)
  })

  test('FIND-41 what was left and is found no longer stands nowhere', () => {
    const gone = { id: 'no-tie:party:gone', reason: 'Long ago.', at: 1 }
    expect(said(withAlone([gone])).join()).not.toMatch(/Long ago|Known and left/)
  })

  test('FIND-40 of very many of one kind the rest is counted', () => {
    const map = aConstellationOf(300)
    expect(said({ constellation: map }).join()).toMatch(/\d+ more of this kind stand in the findings/)
    expect(said({ constellation: map }).length).toBeLessThan(260)
  })

  test('FIND-38 where nothing stands out the report says so', () => {
    expect(said(nothing)).toEqual(['Nothing stands out on the map or in its checks.'])
  })
})

describe('the map and the method', () => {
  test('REPORT-24 the tables hold every party, and every relationship with its sizes in words', () => {
    const constellation = aConstellationOf(300)
    const [parties, relationships] = tablesIn(section({ constellation }, 'map'))
    expect(cells(parties).map(([name]) => name)).toEqual(constellation.parties.map(({ name }) => name))
    expect(cells(relationships).map(([number]) => number)).toEqual(
      constellation.relationships.map((_, at) => String(at + 1)),
    )
    expect(cells(relationships).map(row => row[2])).toEqual(
      constellation.relationships.map(({ fromSize, toSize }) => `${fromSize} to ${toSize}`),
    )
  })

  test('REPORT-24 the table of parties says what each is a part of', () => {
    const constellation = aConstellation({
      parties: [
        aParty({ id: 'p1', name: 'Refuge team', within: 'p2', note: 'Open at night' }),
        aParty({ id: 'p2', name: 'Harbour House' }),
      ],
    })
    const [parties] = tablesIn(section({ constellation }, 'map'))
    expect(parties?.rows.map(([name]) => name?.quiet)).toEqual([
      'Part of Harbour House\nOpen at night',
      undefined,
    ])
  })

  test('REPORT-24 the picture says in words what it shows', () => {
    const [figure] = section({}, 'picture').blocks
    expect(figure?.kind === 'figure' && figure.alt).toMatch(
      /^A map of 12 parties and 18 relationships: .*2 teams/,
    )
  })

  test('REPORT-25 the method page carries the edition, the rounds, and that the check was not anonymous', () => {
    const method = section({}, 'method')
    const said = [
      ...textsIn(method),
      ...method.blocks.flatMap(block => (block.kind === 'list' ? block.items.map(({ text }) => text) : [])),
    ]
    expect(said).toContain('A small edition, version 1.')
    expect(said).toEqual(
      expect.arrayContaining(['for tests', 'the Model', 'by a real one', 'A source. A publisher, 2022.']),
    )
    expect(said.join(' ')).toContain('were not anonymous')
    expect(cells(tablesIn(method)[0])).toEqual([
      ['Where we start', '1 September 2026', '15 September 2026', '2'],
    ])
  })

  test('REPORT-25 answers to another edition are named, not judged', () => {
    const round = aReportRound(['constellation'], 'in-place')
    const [response] = round.responses
    const rounds = [
      { ...round, responses: response ? [response, { ...response, editionId: 'another' }] : [] },
    ]
    expect(textsIn(section({ rounds }, 'method')).join(' ')).toContain(
      '1 response was given to another edition',
    )
    expect(cells(tablesIn(section({ rounds }, 'themes'))[0])[0]?.[1]).toBe('1')
  })
})

describe('words', () => {
  test.each(['en', 'cy'] as const)('REPORT-26 every word of a report in %s is there', language => {
    for (const given of [nothing, {}, { rounds: [] }])
      expect(() => outlineOf({ ...given, language })).not.toThrow()
  })

  test('REPORT-26 a word that is not there stops the report', () => {
    expect(() => reportWords('en')('report.no-such-word')).toThrow()
  })

  test('REPORT-27 braces and tags in what people wrote stay as they are', () => {
    const outline = outlineOf({ constellationName: "{page} <b>ours</b> # '{x}'" })
    expect(outline.cover.title).toBe("{page} <b>ours</b> # '{x}'")
    expect(outline.footer).toBe("{page} <b>ours</b> # '{x}' · 22 November 2026")
  })
})

test('REPORT-75 workshops that are over tell the notes that were shown, what they are pinned to, and what was voted for; where none was held there is no such section', () => {
  const held = section({ workshops: [aHeldWorkshop] }, 'workshops')
  const texts = JSON.stringify(held)
  for (const told of ['Autumn workshop', '14 people', 'Ways in', 'A text line at night', 'Landlords'])
    expect(texts).toContain(told)
  expect(cells(tablesIn(held)[0])).toEqual([['A text line', '9']])
  expect(texts).not.toContain('Look')
  expect(outlineOf({ workshops: [] }).sections.map(({ id }) => id)).not.toContain('workshops')
})
