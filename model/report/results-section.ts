import { pooledView } from '../results/pooled-view'
import { ringOf } from '../results/ring-of'
import type { AskedCheck, AskedRoundTold } from './asked-told'
import { outlineFor } from './audience'
import type { Block, Section, Table } from './block'
import { healthRing } from './health-ring'
import { noResults } from './no-results'
import { changedBlocks, perspectiveBlocks } from './results-compared'
import { resultsHeadline } from './results-headline-words'
import { barNotes, needsTable, openNeeds, partsTable, sectionsTable, statementBlocks } from './results-tables'
import { trendBlocks } from './results-trend'
import { shownSays } from './results-words'
import type { Telling } from './telling'

const plain = (text: string): Block => ({ kind: 'paragraph', look: 'plain', text })
const quiet = (text: string): Block => ({ kind: 'paragraph', look: 'quiet', text })
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })

const mostNeeds = 8

/** How many were asked and answered, as far as that may be told (S-27), and what came later or on paper. */
export function howMany({ results: { asked, answered, round } }: AskedRoundTold, { words }: Telling): string {
  const late = round.releases.length - 1
  return [
    answered === null
      ? words('results.howManyUnknown', { asked })
      : words('results.howMany', { asked, answered }),
    ...(late > 0 ? [words('results.late', { count: late })] : []),
    ...(round.releases.some(({ hasPaper }) => hasPaper) ? [words('results.paper')] : []),
  ].join(' ')
}

/** From which round, closed when, asked of how many, and what they were promised. */
function fromRound(told: AskedRoundTold, telling: Telling): string {
  const { words, day } = telling
  const { plan, closedAt, promise } = told.round
  return [
    words('report.results.from', {
      round: plan.name,
      kind: words(`common.roundKinds.${plan.kind}`),
      day: day(closedAt ?? 0),
    }),
    howMany(told, telling),
    ...(promise ? [words(`report.results.promise.${promise.kind}`)] : []),
  ].join(' ')
}

function groundNotice({ results }: AskedCheck, { words }: Telling): readonly Block[] {
  const view = pooledView(results.subjects)
  const ring = ringOf(view)
  if (!ring || !view.safety) return []
  const safety = words('report.results.ground', { safety: words(`results.safety.${view.safety}`) })
  const text = view.themesStandBack ? `${safety} ${words('results.standBack')}` : safety
  return [{ kind: 'notice', text, ring: healthRing(ring, 34), alt: text }]
}

function needBlocks(check: AskedCheck, telling: Telling): readonly Block[] {
  const { words } = telling
  const table = needsTable(check, mostNeeds, telling)
  const rest = openNeeds(check).length - mostNeeds
  const none = words(`resultsPage.${check.results.themesStandBack ? 'needsNotKnown' : 'needsNone'}`)
  return [
    heading(words('resultsPage.needs')),
    table ?? plain(none),
    ...(rest > 0 ? [quiet(words('report.results.moreNeeds', { count: rest }))] : []),
  ]
}

/** One part: every statement about it, for those who are given the evidence. Several: each part in a row. */
function partBlocks(check: AskedCheck, telling: Telling): readonly Block[] {
  const { words, audience } = telling
  if (check.results.subjects.length > 1)
    return [heading(words('resultsPage.subjects')), partsTable(check, telling)]
  if (!outlineFor[audience].hasEvidence) return []
  return [heading(words('resultsPage.everyQuestion')), ...statementBlocks(check, telling)]
}

function checkBlocks(check: AskedCheck, telling: Telling): readonly Block[] {
  const { words } = telling
  const { lead, contrast } = resultsHeadline(check, telling)
  return [
    { kind: 'paragraph', look: 'lead', text: lead },
    ...(contrast ? [plain(contrast)] : []),
    plain(fromRound(check, telling)),
    ...groundNotice(check, telling),
    heading(words('resultsPage.themes')),
    sectionsTable(check, telling),
    quiet(barNotes(pooledView(check.results.subjects).sections, telling)),
    ...needBlocks(check, telling),
    ...perspectiveBlocks(check, telling),
    ...changedBlocks(check, telling),
    ...trendBlocks(check, telling),
    ...partBlocks(check, telling),
  ]
}

/** Rounds that closed and could show nothing are told as that, never how many answered (S-27). */
const silentBlocks = ({ asked, words, day }: Telling): readonly Block[] =>
  asked.silent.map(({ round }) =>
    plain(words('report.results.silent', { round: round.plan.name, day: day(round.closedAt ?? 0) })),
  )

function ownWordBlocks({ asked, words, isOutside }: Telling): readonly Block[] {
  const told = asked.all.flatMap(({ round, names }) => round.told.map(one => ({ ...one, round, names })))
  if (isOutside || told.length === 0) return []
  const keys = [...new Set(told.map(({ round, question }) => JSON.stringify([round.id, question])))]
  return [
    heading(words('results.told.title')),
    quiet(words('results.told.lead')),
    ...keys.flatMap((key): readonly Block[] => {
      const own = told.filter(({ round, question }) => JSON.stringify([round.id, question]) === key)
      const [first] = own
      if (!first) return []
      const text = words('report.results.inWords', {
        question: first.names.question(first.question),
        round: first.round.plan.name,
      })
      return [
        { kind: 'heading', level: 3, text },
        { kind: 'list', ordered: false, items: own.map(one => ({ text: one.text })) },
      ]
    }),
  ]
}

/** Another questionnaire question by question; the options of one that takes several stand in one cell. */
function questionsTable({ results, names, round }: AskedRoundTold, { words, subjectName }: Telling): Table {
  const isOne = results.subjects.length === 1
  const rows = results.subjects.flatMap(({ subject, sections }) => {
    const questions = sections.flatMap(one => one.questions)
    return [...new Set(questions.map(({ question }) => question))].map(id => {
      const parts = questions.filter(({ question }) => question === id)
      const said = parts.map(({ option, shown }) => {
        if (option === undefined) return shownSays(words, shown, answer => names.option(id, answer))
        const ticked =
          shown.kind === 'counts'
            ? words('resultsPage.ticked', { yes: shown.counts.yes ?? 0, answered: shown.answered })
            : words(`resultsPage.${shown.kind === 'answered' ? 'optionAlike' : 'optionNotShown'}`)
        return `${names.option(id, option)}: ${ticked}`
      })
      return { subject, id, said: said.filter(text => text !== '').join('\n') }
    })
  })
  return {
    kind: 'table',
    caption: words('report.results.questions', { round: round.plan.name }),
    columns: [
      { header: words('report.results.question'), share: 0.5 },
      { header: words('resultsPage.answers'), share: 0.5 },
    ],
    rowHeader: 0,
    rows: rows.map(({ subject, id, said }) => [
      { text: names.question(id), ...(isOne ? {} : { quiet: subjectName(subject) }) },
      { text: said },
    ]),
  }
}

const otherBlocks = (telling: Telling): readonly Block[] =>
  telling.asked.others.flatMap((told): readonly Block[] => [
    heading(told.names.title),
    plain(fromRound(told, telling)),
    questionsTable(told, telling),
  ])

/** What people answered in rounds, each told from what it released alone: Safety first, then the themes, what needs attention, where people differ, and what changed. */
export function resultsSection(telling: Telling): Section {
  const { words, asked } = telling
  const none = words(asked.all.length > 0 ? 'report.results.nothing' : 'report.results.none')
  const empty = telling.isOutside && asked.all.length === 0 ? noResults(telling) : none
  const blocks = [
    ...(asked.check ? checkBlocks(asked.check, telling) : []),
    ...silentBlocks(telling),
    ...otherBlocks(telling),
    ...ownWordBlocks(telling),
  ]
  return {
    id: 'results',
    title: words('report.results.title'),
    orientation: 'portrait',
    blocks: blocks.length > 0 ? blocks : [quiet(empty)],
  }
}
