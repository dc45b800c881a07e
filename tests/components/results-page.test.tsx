// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { LateAnswers } from '@/components/results/late-answers'
import { NeedsInOrder } from '@/components/results/needs-in-order'
import { QuestionResults } from '@/components/results/question-results'
import { ResultsSentence } from '@/components/results/results-sentence'
import { SafetyAndThemes } from '@/components/results/safety-and-themes'
import { SideBySide } from '@/components/results/side-by-side'
import { WhatChanged } from '@/components/results/what-changed'
import { instrumentNames } from '@/model/instrument/instrument-names'
import { compareResults } from '@/model/results/compare-results'
import { gapsIn } from '@/model/results/gaps'
import { needsIn } from '@/model/results/needs-shown'
import { pooledView } from '@/model/results/pooled-view'
import { headlineOf } from '@/model/results/results-headline'
import { resultsOf } from '@/model/results/round-results'
import { aQuestionnaire, aRelease } from '../builders/a-release'
import { all, resultsFrom, safetyElements, themeElements } from '../builders/a-released-round'
import { aHealthCheck, aPlan } from '../builders/an-asked-round'
import { anEdition } from '../builders/an-edition'
import { draw } from './check-screen'

const names = instrumentNames(aHealthCheck(), anEdition(), 'en')
const many = [20, 8, 7]
const everyElement = [...safetyElements, ...themeElements]
const textOf = async (...given: Parameters<typeof draw>) =>
  (await draw(...given)).textContent?.replace(/\s+/g, ' ') ?? ''

test('RPAGE-1 the sentence speaks of Safety, and of themes only where Safety lets them forth', async () => {
  const sentence = (results: ReturnType<typeof resultsFrom>) =>
    textOf(<ResultsSentence headline={headlineOf(results)} sectionName={names.section} />)
  expect(await sentence(resultsFrom(all(everyElement, many)))).toBe(
    'Safety is not in place: somebody said “not yet”',
  )
  expect(await sentence(resultsFrom(all(everyElement, [1])))).toContain('not enough answers')
})

test('RPAGE-4 every bar stands beside its words and again in a table', async () => {
  const view = pooledView(resultsFrom(all(everyElement, many)).subjects)
  const page = await draw(<SafetyAndThemes view={view} names={names} />)
  expect(page.querySelectorAll('tbody tr')).toHaveLength(6)
  expect(page.querySelectorAll('svg:not([aria-hidden])')).toHaveLength(0)
  expect(page.textContent).toContain('stands back')
})

test('RPAGE-47 where nothing is left to do, bands say “mostly”, and not a word of it stands without Safety', async () => {
  const page = (results: ReturnType<typeof resultsFrom>) =>
    textOf(
      <NeedsInOrder
        needs={needsIn(results)}
        themesStandBack={results.themesStandBack}
        names={names}
        subjectName={undefined}
      />,
    )
  const everything = 'Everything that could be shown is in place, or mostly in place.'
  const known = await page(resultsFrom(all(everyElement, [9])))
  expect(known).toContain(everything)
  expect(known).not.toContain('Safety is not known')
  const themesOnly = await page(resultsFrom(all(themeElements, [9])))
  expect(themesOnly).toContain(`${everything} But Safety is not known to be in place everywhere`)
})

test('RPAGE-6 a gap is named with its statement, and too few groups are said', async () => {
  const sided = resultsFrom({
    team: all(everyElement, [25, 3, 7]),
    'service-user': all(everyElement, [5, 3, 25]),
  })
  const views = sided.subjects[0]?.bySlice ?? new Map()
  const page = (gaps: ReturnType<typeof gapsIn>, seen: typeof views) =>
    textOf(
      <SideBySide
        views={seen}
        gaps={gaps}
        names={names}
        sliceName={slice => (slice === 'team' ? 'The team' : 'People')}
        sliceWithin={slice => (slice === 'team' ? 'the team' : 'people')}
        subjectName={undefined}
      />,
    )
  expect(await page(gapsIn(sided), views)).toContain('the team say it is more in place than people do.')
  expect(await page([], new Map())).toContain('Too few answers')
})

test('RPAGE-7 rounds that may not be held beside each other show no numbers of one another', async () => {
  const results = resultsFrom(all(everyElement, many))
  const page = (people: 'near' | 'apart-enough') =>
    textOf(
      <WhatChanged
        comparison={compareResults(results, results, people)}
        before="Spring"
        after="Summer"
        standsBack={false}
        names={names}
        subjectName={undefined}
      />,
    )
  expect(await page('near')).toContain('the rounds are not compared')
  expect(await page('near')).not.toMatch(/of 100/)
  expect(await page('apart-enough')).toContain('No change can be claimed')
})

test('RPAGE-10 a question is shown with counts, or that they cannot be shown, or that there were too few', async () => {
  const instrument = aQuestionnaire()
  const plan = { ...aPlan({ subjects: [], threshold: 5 }) }
  const tally = (option: string, count: number, question = 'felt') => ({
    subject: '',
    question,
    slice: 'everyone',
    option,
    count,
  })
  const shown = (tallies: ReturnType<typeof tally>[]) => {
    const release = aRelease({ instrument, plan, tallies })
    const results = resultsOf({ id: 'one', plan, instrument, closedAt: 1, releases: [release] })
    const own = instrumentNames(instrument, anEdition(), 'en')
    return textOf(<QuestionResults sections={results.subjects[0]?.sections ?? []} names={own} />)
  }
  expect(await shown([tally('yes', 18), tally('no', 12)])).toContain('30 people answered.')
  expect(await shown([tally('yes', 8), tally('no', 1)])).toContain('mostly high')
  expect(await shown([tally('yes', 2)])).toContain('Not enough answers')
  expect(await shown([tally('chat', 18, 'used'), tally('*', 30, 'used')])).toContain('18 of 30')
})

test('RPAGE-46 beside late answers Safety is said of each release, and only the themes stand back', async () => {
  const close = resultsFrom(all(everyElement, many))
  const rows = (await draw(<LateAnswers batches={[close, close]} names={names} />)).querySelectorAll(
    'tbody tr',
  )
  const cells = [...rows].map(row => [...row.querySelectorAll('td')].map(({ textContent }) => textContent))
  expect(cells[1]).toEqual(['not in place', 'not in place'])
  expect(cells[2]).toEqual(['stands back', 'stands back'])
})
