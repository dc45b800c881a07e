// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { CommentResults } from '@/components/check/comment-results'
import { ComparisonResults } from '@/components/check/comparison-results'
import { editionNames } from '@/components/check/edition-names'
import { HeadlineSentence } from '@/components/check/headline-sentence'
import { NeedResults } from '@/components/check/need-results'
import { PerspectiveResults } from '@/components/check/perspective-results'
import { ThemeResults } from '@/components/check/theme-results'
import { compareRounds } from '@/model/health/compare-rounds'
import type { Headline } from '@/model/health/headline'
import { judgeConstellation } from '@/model/health/judge-constellation'
import { orderByNeed } from '@/model/health/need'
import { aResponse } from '../builders/a-response'
import { answersToAll } from '../builders/an-answer'
import { anEdition } from '../builders/an-edition'
import { draw, nameOf } from './check-screen'

const edition = anEdition()
const names = editionNames(edition, 'en')
const safe = answersToAll(edition, 'in-place')
const judged = (answers: Parameters<typeof aResponse>[0]) =>
  judgeConstellation(edition, [aResponse(answers, edition)])

const sentenceOf = async (headline: Headline, isOne = false) =>
  (await draw(<HeadlineSentence headline={headline} isOne={isOne} themeName={names.theme} />)).textContent

test.each<[Headline, string]>([
  [{ kind: 'nothing-checked' }, 'Nothing has been checked yet'],
  [
    { kind: 'safety-not-in-place', about: 'relationships', subjects: 2, of: 7 },
    'Safety is not in place in 2 of the 7 relationships that were checked',
  ],
  [
    { kind: 'safety-not-in-place', about: 'relationships', subjects: 1, of: 1 },
    'Safety is not in place in the one relationship that was checked',
  ],
  [
    { kind: 'safety-partly', about: 'parties', subjects: 1, of: 3 },
    'Safety is only partly in place for 1 of the 3 parties that were checked',
  ],
  [
    { kind: 'safety-not-known', about: 'mixed', subjects: 2, of: 4 },
    'It is not known whether Safety is in place in 2 of the 4 parts that were checked',
  ],
  [
    { kind: 'safety-not-in-place', about: 'constellation', subjects: 1, of: 1 },
    'Safety is not in place in the constellation as a whole',
  ],
])('CHECK-60 the sentence that stands first speaks of Safety: %o', async (headline, words) => {
  expect(await sentenceOf(headline)).toBe(words)
})

test('CHECK-61 themes are named only where Safety is in place', async () => {
  const contrast = {
    strongest: { themeIds: ['trust', 'choice'], level: 1 },
    weakest: { themeIds: ['culture'], level: 0.5 },
  }
  expect(await sentenceOf({ kind: 'all-safe', about: 'relationships', of: 2, contrast })).toBe(
    'Safety is in place in both relationships that were checkedStrongest: trust and choice. Most room to grow: culture.',
  )
  expect(await sentenceOf({ kind: 'all-safe', about: 'constellation', of: 1, contrast: null }, true)).toBe(
    'Safety is in place hereThe themes stand level.',
  )
})

test('CHECK-62 while Safety is not in place no theme shows a level, and Safety shows its state, never a mean', async () => {
  const { foundation, themes, themesStandBack } = judged({ answers: { ...safe, 'safety-1': 'not-yet' } })
  const place = await draw(
    <ThemeResults
      safety="not-in-place"
      foundation={foundation}
      themes={themes}
      standsBack={themesStandBack}
      names={names}
    />,
  )
  const rows = [...place.querySelectorAll('tbody tr')].map(row => row.lastElementChild?.textContent)
  expect(rows).toEqual(['not in place', ...themes.map(() => 'stands back')])
  expect(place.textContent).not.toMatch(/\d+ of 100/)
})

test('CHECK-63 where Safety is in place the table tells every theme’s answers and level', async () => {
  const { foundation, themes, themesStandBack } = judged({ answers: { ...safe, 'trust-1': 'not-yet' } })
  const place = await draw(
    <ThemeResults
      safety="in-place"
      foundation={foundation}
      themes={themes}
      standsBack={themesStandBack}
      names={names}
    />,
  )
  const trust = [...place.querySelectorAll('tbody tr')][1]
  expect([...(trust?.children ?? [])].map(cell => cell.textContent)).toEqual([
    'trust',
    '2',
    '0',
    '1',
    '0',
    '0',
    '67 of 100',
  ])
})

test('CHECK-64 every table has a caption, header cells for its columns and rows, and a box that keys can scroll', async () => {
  const health = judged({ answers: { ...safe, 'safety-1': 'not-yet' } })
  const place = await draw(<NeedResults needs={orderByNeed(health)} names={names} />)
  for (const table of place.querySelectorAll('table')) {
    expect(table.caption?.textContent).toMatch(/order of need/)
    expect(table.querySelectorAll('thead th[scope="col"]')).toHaveLength(6)
    for (const row of table.querySelectorAll('tbody tr'))
      expect(row.querySelectorAll('th[scope="row"]')).toHaveLength(1)
    const box = table.parentElement
    expect(box?.tabIndex).toBe(0)
    expect(nameOf(box ?? table)).toBe(table.caption?.textContent)
  }
  expect(place.querySelector('tbody th')?.textContent).toContain('Words of')
})

test('CHECK-65 what holds Safety back comes first and says so', async () => {
  const health = judged({ answers: { ...safe, 'safety-2': 'partly', 'trust-1': 'not-yet' } })
  const place = await draw(<NeedResults needs={orderByNeed(health)} names={names} />)
  const first = place.querySelector('tbody th')?.textContent
  expect(first).toBe('Words of safety-2holds Safety back')
})

test('CHECK-65 what is in place is not called a need', async () => {
  const place = await draw(<NeedResults needs={orderByNeed(judged({ answers: safe }))} names={names} />)
  expect(place.querySelector('p')?.textContent).toBe('Everything that applies is in place.')
  expect(place.querySelectorAll('table')).toHaveLength(1)
  expect(place.querySelector('details table')).not.toBeNull()
})

test('CHECK-66 perspectives stand side by side only where more than one answered', async () => {
  const { themes } = judged({ answers: safe })
  const team = { perspective: 'team', responses: 1, safety: 'in-place', standsBack: true, themes } as const
  const one = await draw(<PerspectiveResults seen={[team]} names={names} />)
  expect(one.querySelector('table')).toBeNull()
  const user = { ...team, perspective: 'service-user', safety: 'not-in-place' } as const
  const two = await draw(<PerspectiveResults seen={[user, team]} names={names} />)
  expect([...two.querySelectorAll('tbody th')].map(cell => cell.textContent)).toEqual([
    'Service user',
    'Team',
  ])
  expect(two.textContent).not.toMatch(/\d+ of 100/)
  expect(two.textContent).toContain('The themes stand back.')
})

test('CHECK-67 a change is told with its limits, and a rise over unsafe ground is no good news', async () => {
  const comparison = compareRounds(
    {
      edition,
      responses: [aResponse({ answers: { ...safe, 'safety-1': 'not-yet', 'trust-1': 'not-yet' } }, edition)],
    },
    { edition, responses: [aResponse({ answers: { ...safe, 'safety-1': 'not-yet' } }, edition)] },
  )
  const place = await draw(
    <ComparisonResults
      before="Baseline"
      after="Follow-up"
      move={{ of: 'one', before: 'not-in-place', after: 'not-in-place' }}
      themes={comparison.overall.themes}
      standsBack={comparison.themesStandBack}
      names={names}
    />,
  )
  expect(place.textContent).toContain('Safety was not in place, and still is.')
  expect(place.textContent).toContain('a theme that rose is no good news yet')
  expect(place.textContent).toContain('Different people may have answered.')
  expect(place.textContent).toContain('Higher')
  expect(place.textContent).not.toMatch(/\d+ of 100/)
})

test('CHECK-67 over several subjects Safety is told by how many got better or worse, never by a mean', async () => {
  const move = {
    of: 'many',
    subjects: 11,
    counts: { higher: 6, lower: 0, 'about-the-same': 4, 'not-comparable': 1 },
  } as const
  const place = await draw(
    <ComparisonResults before="A" after="B" move={move} themes={[]} standsBack={false} names={names} />,
  )
  expect(place.querySelector('p')?.textContent).toBe(
    '11 parts were checked in both rounds. Safety is better in 6, worse in none and the same in 4. One cannot be compared.',
  )
})

test('CHECK-67 levels are set side by side only where the themes do not stand back', async () => {
  const round = (answers: Parameters<typeof aResponse>[0]) => ({
    edition,
    responses: [aResponse(answers, edition)],
  })
  const { overall, themesStandBack } = compareRounds(
    round({ answers: { ...safe, 'trust-1': 'not-yet' } }),
    round({ answers: safe }),
  )
  const place = await draw(
    <ComparisonResults
      before="A"
      after="B"
      move={{ of: 'one', before: 'in-place', after: 'in-place' }}
      themes={overall.themes.filter(({ themeId }) => themeId === 'trust')}
      standsBack={themesStandBack}
      names={names}
    />,
  )
  const cells = [...place.querySelectorAll('tbody tr > *')].map(cell => cell.textContent)
  expect(cells).toEqual(['trust', '67 of 100', '100 of 100', 'Higher'])
})

test('CHECK-68 where nothing was checked in both rounds, that is said and nothing compared', async () => {
  const place = await draw(
    <ComparisonResults before="A" after="B" move={null} themes={[]} standsBack={false} names={names} />,
  )
  expect(place.textContent).toContain('Nothing was checked in both rounds')
  expect(place.querySelector('table')).toBeNull()
})

test('CHECK-69 comments stand under their core element, as text, without who wrote them', async () => {
  const comments = [{ elementId: 'safety-1', texts: ['<b>at night</b>', 'same', 'same'] }]
  const place = await draw(<CommentResults comments={comments} names={names} />)
  expect([...place.querySelectorAll('li')].map(item => item.textContent)).toEqual([
    '<b>at night</b>',
    'same',
    'same',
  ])
  expect(place.querySelector('b')).toBeNull()
})
