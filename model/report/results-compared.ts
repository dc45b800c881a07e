import type { QuestionMove } from '../results/compare-results'
import { type Gap, gapsIn } from '../results/gaps'
import { pooledView } from '../results/pooled-view'
import type { ResultView, RoundResults } from '../results/round-results'
import type { AskedCheck } from './asked-told'
import type { Block, ListItem, Table } from './block'
import { roundNames, sectionSays, sliceName, standingSays } from './results-words'
import type { Telling } from './telling'

const mostGaps = 6
/** More groups than this stand below each other, not side by side. */
const mostBeside = 4

type Views = readonly (readonly [slice: string, view: ResultView])[]

/** Each slice over all that was asked about. */
function slicesOf({ subjects }: RoundResults): Views {
  const slices = [...new Set(subjects.flatMap(({ bySlice }) => [...bySlice.keys()]))]
  return slices.map(slice => [slice, pooledView(subjects.flatMap(({ bySlice }) => bySlice.get(slice) ?? []))])
}

const isShown = ({ sections }: ResultView) => sections.some(({ known }) => known > 0)

function slicesTable({ round, results, names }: AskedCheck, views: Views, { words }: Telling): Table {
  const name = sliceName(words, round.plan.breakdown)
  const sections = results.sections.map(({ section }) => names.section(section))
  const isBeside = views.length <= mostBeside
  const heads = isBeside ? views.map(([slice]) => name(slice)) : sections
  const share = 0.76 / heads.length
  return {
    kind: 'table',
    caption: words('resultsPage.slicesCaption'),
    columns: [
      { header: words(isBeside ? 'resultsPage.theme' : 'resultsPage.group'), share: 0.24 },
      ...heads.map(header => ({ header, share })),
    ],
    rowHeader: 0,
    rows: isBeside
      ? sections.map((text, place) => [
          { text },
          ...views.map(([, view]) => ({ text: sectionSays(words, view, place) })),
        ])
      : views.map(([slice, view]) => [
          { text: name(slice) },
          ...sections.map((_, place) => ({ text: sectionSays(words, view, place) })),
        ]),
  }
}

function gapItem({ question, subject, higher, lower }: Gap, check: AskedCheck, telling: Telling): ListItem {
  const { words, subjectName } = telling
  const { breakdown } = check.round.plan
  const [name, within] = [sliceName(words, breakdown), sliceName(words, breakdown, 'slicesWithin')]
  const says = (side: Gap['higher']) => standingSays(words, side.standing, check.names.isHealthCheck)
  const about = check.results.subjects.length === 1 ? '' : `${subjectName(subject)} · `
  return {
    text: words('results.gap.said', {
      element: check.names.question(question),
      higher: within(higher.slice),
      lower: within(lower.slice),
    }),
    quiet:
      about +
      words('results.gap.sentence', {
        higher: name(higher.slice),
        higherStands: says(higher),
        lower: name(lower.slice),
        lowerStands: says(lower),
      }),
  }
}

/** The groups of the round beside each other, with the gaps named; nothing where the round has no breakdown. */
export function perspectiveBlocks(check: AskedCheck, telling: Telling): readonly Block[] {
  const { words } = telling
  if (check.round.plan.breakdown.by === 'nothing') return []
  const views = slicesOf(check.results)
  const shown = views.filter(([, view]) => isShown(view))
  const gaps = gapsIn(check.results).slice(0, mostGaps)
  const none = words(shown.length < 2 ? 'results.gap.notShown' : 'results.gap.none')
  return [
    { kind: 'heading', level: 2, text: words('results.gap.title') },
    shown.length < 2 || gaps.length === 0
      ? { kind: 'paragraph', look: 'plain', text: none }
      : { kind: 'list', ordered: false, items: gaps.map(gap => gapItem(gap, check, telling)) },
    ...(shown.length > 0 ? [slicesTable(check, views, telling)] : []),
  ]
}

const isClaimed = ({ moved }: QuestionMove) => moved.is === 'higher' || moved.is === 'lower'

const movedKey = ({ moved }: QuestionMove) =>
  moved.is === 'not-comparable'
    ? `results.moved.not-comparable.${moved.because}`
    : `results.moved.${moved.is}`

interface Moves {
  readonly moves: readonly QuestionMove[]
  readonly caption: string
  readonly before: string
  readonly after: string
}

function movesTable({ moves, caption, before, after }: Moves, check: AskedCheck, telling: Telling): Table {
  const { words, subjectName } = telling
  const isOne = check.results.subjects.length === 1
  const stands = (standing: QuestionMove['before']) =>
    standingSays(words, standing, check.names.isHealthCheck)
  return {
    kind: 'table',
    caption,
    columns: [
      { header: words('resultsPage.element'), share: isOne ? 0.36 : 0.28 },
      ...(isOne ? [] : [{ header: words('resultsPage.about'), share: 0.18 }]),
      { header: before, share: isOne ? 0.2 : 0.16 },
      { header: after, share: isOne ? 0.2 : 0.16 },
      { header: words('resultsPage.change'), share: isOne ? 0.24 : 0.22 },
    ],
    rowHeader: 0,
    rows: moves.map(move => [
      { text: check.names.question(move.question) },
      ...(isOne ? [] : [{ text: subjectName(move.subject) }]),
      { text: stands(move.before) },
      { text: stands(move.after) },
      { text: words(movedKey(move)) },
    ]),
  }
}

function comparedBlocks(check: AskedCheck, telling: Telling): readonly Block[] {
  const { words, subjectName } = telling
  if (check.before?.comparison.people !== 'apart-enough') return []
  const { comparison, round } = check.before
  const isOne = check.results.subjects.length === 1
  const [before = '', after = ''] = roundNames([round, check.round], telling)
  const claimed = comparison.questions.filter(isClaimed)
  const safety = comparison.safety.map(({ subject, moved, ...states }) => {
    const [then, now] = [words(`results.safety.${states.before}`), words(`results.safety.${states.after}`)]
    const said = words(`results.safetyMoved.${moved}`, { before: then, after: now })
    return { text: isOne ? said : `${subjectName(subject)}: ${said}` }
  })
  const caption = words('resultsPage.changedCaption')
  return [
    ...(safety.length > 0 ? [{ kind: 'list', ordered: false, items: safety } as const] : []),
    ...(check.results.themesStandBack
      ? [{ kind: 'paragraph', look: 'plain', text: words('resultsPage.changedStandBack') } as const]
      : []),
    claimed.length > 0
      ? movesTable({ moves: claimed, caption, before, after }, check, telling)
      : { kind: 'paragraph', look: 'plain', text: words('resultsPage.noChange') },
    { kind: 'paragraph', look: 'quiet', text: words('results.method.change') },
  ]
}

/** What changed since the round before, Safety first, and no more than can be said of it; nothing where there is no round before. */
export function changedBlocks(check: AskedCheck, telling: Telling): readonly Block[] {
  const { words } = telling
  if (!check.before) return []
  const { round, comparison } = check.before
  return [
    {
      kind: 'heading',
      level: 2,
      text: words('resultsPage.changed', { round: round.plan.name }),
    },
    { kind: 'paragraph', look: 'plain', text: words(`results.people.${comparison.people}`) },
    ...comparedBlocks(check, telling),
  ]
}
