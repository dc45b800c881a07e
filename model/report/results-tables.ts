import { wordsIn } from '../edition/words-in'
import { isOpenNeed, type NeedShown, needsIn, rankSubjects } from '../results/needs-shown'
import { pooledView } from '../results/pooled-view'
import { ringOf } from '../results/ring-of'
import type { QuestionResult, ResultView, SectionResult } from '../results/round-results'
import { sectionCounts } from '../results/section-counts'
import type { Standing } from '../results/standing'
import type { AskedCheck, AskedRoundTold } from './asked-told'
import { bandBar } from './band-bar'
import type { Block, Cell, Column, Table } from './block'
import { healthRing } from './health-ring'
import { sectionSays, shownSays, standingSays } from './results-words'
import type { Telling } from './telling'
import { type Bar, themeBar } from './theme-bars'

const barLength = 172
const barHeight = 8

/** Safety's steps follow its state: most of it in place would hide the one answer that says it is not. */
function safetySteps(safety: ResultView['safety']): Standing {
  if (safety === null || safety === 'not-known') return { kind: 'not-known' }
  if (safety === 'not-in-place') return { kind: 'band', band: 'low' }
  return { kind: 'band', band: safety === 'partly' ? 'mixed' : 'high' }
}

/** A section's bar: of its answers where they could be counted, in steps where only a band could be shown. */
export function sectionBar(
  { safety, themesStandBack, sections }: ResultView,
  place: number,
  width: number,
  height: number,
): Bar {
  const section = sections[place]
  const counts = section && sectionCounts(section.questions)
  const standsBack = place > 0 && themesStandBack
  if (counts) return themeBar(counts, width, height, standsBack)
  const standing = section?.standing ?? { kind: 'not-known' as const }
  return bandBar(place === 0 ? safetySteps(safety) : standing, width, height, standsBack)
}

const hasCounts = ({ questions }: SectionResult) => sectionCounts(questions) !== null

/** What the bars of sections mean: those of answers, those in steps, or both. */
export const barNotes = (sections: readonly SectionResult[], { words }: Pick<Telling, 'words'>): string =>
  [
    ...(sections.some(hasCounts) ? [words('resultsPage.barsNote')] : []),
    ...(sections.every(hasCounts) ? [] : [words('resultsPage.stepsNote')]),
  ].join(' ')

/** Safety and each theme: where it stands, and how many of its statements could be shown. */
export function sectionsTable({ results, names }: AskedCheck, { words }: Telling): Table {
  const view = pooledView(results.subjects)
  return {
    kind: 'table',
    caption: words('resultsPage.themesCaption'),
    columns: [
      { header: words('resultsPage.theme'), share: 0.46 },
      { header: words('resultsPage.stands'), share: 0.34 },
      { header: words('resultsPage.shown'), share: 0.2, align: 'end' },
    ],
    rowHeader: 0,
    rows: view.sections.map(({ section, known, of }, place) => [
      { text: names.section(section), bar: sectionBar(view, place, barLength, barHeight) },
      { text: sectionSays(words, view, place) },
      { text: words('results.known', { known, of }) },
    ]),
  }
}

/** What was shown in the order of need, without what is in place. */
export const openNeeds = ({ results }: AskedCheck): readonly NeedShown[] =>
  needsIn(results).filter(isOpenNeed)

const statementColumns = (isOne: boolean, { words }: Telling): readonly Column[] => [
  { header: words('resultsPage.element'), share: isOne ? 0.42 : 0.32 },
  ...(isOne ? [] : [{ header: words('resultsPage.about'), share: 0.22 }]),
  { header: words('resultsPage.stands'), share: isOne ? 0.23 : 0.18 },
  { header: words('resultsPage.answers'), share: isOne ? 0.35 : 0.28 },
]

function statementCells(
  { question, shown, standing }: QuestionResult,
  { names }: AskedRoundTold,
  { words }: Telling,
): readonly [Cell, Cell] {
  const says = shownSays(words, shown, answer => names.option(question, answer))
  const said =
    shown.kind === 'band'
      ? `${words('resultsPage.answeredBy', { answered: shown.answered })} ${says}`.trim()
      : says
  const stands = standingSays(words, standing, names.isHealthCheck)
  return [{ text: shown.kind === 'not-enough' ? '–' : stands }, { text: said }]
}

/** What needs attention first, as a table; undefined where nothing does. */
export function needsTable(check: AskedCheck, most: number, telling: Telling): Table | undefined {
  const { words, subjectName } = telling
  const needs = openNeeds(check).slice(0, most)
  const isOne = check.results.subjects.length === 1
  if (needs.length === 0) return undefined
  return {
    kind: 'table',
    caption: words('resultsPage.needsCaption'),
    columns: statementColumns(isOne, telling),
    rowHeader: 0,
    rows: needs.map(need => [
      {
        text: check.names.question(need.question),
        ...(need.isHoldingSafetyBack ? { quiet: words('resultsPage.holdsSafetyBack') } : {}),
      },
      ...(isOne ? [] : [{ text: subjectName(need.subject) }]),
      ...statementCells(need, check, telling),
    ]),
  }
}

/** Every statement with what could be shown of it, under its theme and why that matters. */
export const statementBlocks = (check: AskedCheck, telling: Telling): readonly Block[] => {
  const { words, input } = telling
  const [subject] = check.results.subjects
  const whys = new Map(check.round.instrument.sections.map(({ id, why }) => [id, why]))
  return (subject?.sections ?? []).flatMap(({ section, questions }): readonly Block[] => {
    const why = whys.get(section)
    const name = check.names.section(section)
    return [
      { kind: 'heading', level: 3, text: name },
      ...(why ? [{ kind: 'paragraph', look: 'concept', ...wordsIn(why, input.language) } as const] : []),
      {
        kind: 'table',
        caption: words('report.themes.caption', { theme: name }),
        columns: statementColumns(true, telling),
        rowHeader: 0,
        rows: questions.map(one => [
          { text: check.names.question(one.question) },
          ...statementCells(one, check, telling),
        ]),
      },
    ]
  })
}

/** Each part that was asked about, in the order of need. */
export function partsTable({ results, names }: AskedCheck, { words, subjectName }: Telling): Table {
  const byKey = new Map(results.subjects.map(one => [one.subject, one]))
  const themes = results.sections.slice(1)
  const says = (view: ResultView): string =>
    view.themesStandBack
      ? words('report.subjects.standBack')
      : themes
          .map(({ section }, place) =>
            words('report.results.themeSays', {
              theme: names.section(section),
              says: sectionSays(words, view, place + 1),
            }),
          )
          .join(' · ')
  return {
    kind: 'table',
    caption: words('resultsPage.subjects'),
    columns: [
      { header: words('report.subjects.subject'), share: 0.36 },
      { header: words('report.subjects.safety'), share: 0.22 },
      { header: words('report.results.themes'), share: 0.42 },
    ],
    rowHeader: 0,
    rows: rankSubjects(results).flatMap(({ subject }) => {
      const view = byKey.get(subject)
      const ring = view && ringOf(view)
      if (!view || !ring) return []
      return [
        [
          { text: subjectName(subject), ring: healthRing(ring, 14) },
          { text: sectionSays(words, view, 0) },
          { text: says(view) },
        ],
      ]
    }),
  }
}
