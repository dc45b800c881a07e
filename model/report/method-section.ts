import { perspectives } from '../edition/perspective'
import { wordsIn } from '../edition/words-in'
import type { Block, Section } from './block'
import { leftOutWords } from './left-out-words'
import { askedRoundsTable, resultsMethod } from './results-method'
import type { Telling } from './telling'

const paragraph = (text: string): Block => ({ kind: 'paragraph', look: 'plain', text })

function togetherTable({ input, words, day, isOutside }: Telling): Block {
  // How many answered would tell of rounds that too few did (S-27).
  const responsesColumn = { header: words('report.method.responses'), share: 0.18, align: 'end' } as const
  return {
    kind: 'table',
    caption: words('report.method.rounds'),
    columns: [
      { header: words('report.method.round'), share: 0.34 },
      { header: words('report.method.opened'), share: 0.24 },
      { header: words('report.method.closed'), share: isOutside ? 0.42 : 0.24 },
      ...(isOutside ? [] : [responsesColumn]),
    ],
    rowHeader: 0,
    rows: input.rounds.map(({ round, responses }) => [
      {
        text: round.name || words(`common.roundKinds.${round.kind}`),
        quiet: words(`common.roundKinds.${round.kind}`),
      },
      { text: day(round.openedAt) },
      { text: round.closedAt === null ? words('report.method.stillOpen') : day(round.closedAt) },
      ...(isOutside ? [] : [{ text: String(responses.length) }]),
    ]),
  }
}

function whoAnswered({ round, words, list, isOutside }: Telling): readonly Block[] {
  if (!round || isOutside) return []
  const counted = perspectives.flatMap(perspective => {
    const count = round.responses.filter(response => response.perspective === perspective).length
    return count > 0 ? [words(`report.method.perspectives.${perspective}`, { count })] : []
  })
  return [paragraph(words('report.method.answeredFrom', { perspectives: list(counted) }))]
}

/** Answers to other versions are matched by element; answers to other editions are not judged at all. */
function otherEditions({ input, round, words, isOutside }: Telling): readonly Block[] {
  if (isOutside) return []
  const { id, version } = input.edition
  const asGiven = input.rounds.find(one => one.round.id === round?.round.id)?.responses ?? []
  const elsewhere = asGiven.filter(({ editionId }) => editionId !== id).length
  const versions = round?.responses.filter(({ editionVersion }) => editionVersion !== version).length ?? 0
  return [
    ...(versions > 0 ? [paragraph(words('report.method.otherVersion', { count: versions }))] : []),
    ...(elsewhere > 0 ? [paragraph(words('report.method.otherEdition', { count: elsewhere }))] : []),
  ]
}

function editionBlocks({ input, words }: Telling): readonly Block[] {
  const { edition, language } = input
  return [
    { kind: 'heading', level: 2, text: words('report.method.edition') },
    paragraph(
      words('report.method.editionIs', {
        name: wordsIn(edition.name, language).text,
        version: edition.version,
      }),
    ),
    ...(['is', 'isNot', 'replace'] as const).map(
      (part): Block => ({ kind: 'paragraph', look: 'plain', ...wordsIn(edition.note[part], language) }),
    ),
    ...(edition.unreviewed?.includes(language) ? [paragraph(words('common.welshNeedsReview'))] : []),
    { kind: 'heading', level: 2, text: words('report.method.sources') },
    {
      kind: 'list',
      ordered: false,
      items: edition.sources.map(({ title, publisher, year }) => ({
        text:
          year === undefined
            ? words('report.method.source', { title, publisher })
            : words('report.method.sourceOfYear', { title, publisher, year: String(year) }),
      })),
    },
  ]
}

const pointsOf = ({ isOutside }: Telling): readonly string[] =>
  isOutside
    ? ['level', 'standBack', 'outside', 'unknown']
    : ['safety', 'level', 'standBack', 'pooled', 'unknown', 'change']

/** How the numbers came about: those of rounds that people were asked in, and those of what was checked together. */
function numbers(telling: Telling): readonly Block[] {
  const { words, asked, input, isOutside, health } = telling
  const isAsked = asked.all.length > 0
  const hasTogether = isOutside ? health.checked > 0 : input.rounds.length > 0
  const together: readonly Block[] = [
    {
      kind: 'list',
      ordered: false,
      items: pointsOf(telling).map(point => ({ text: words(`report.method.points.${point}`) })),
    },
  ]
  if (!isAsked) return [{ kind: 'heading', level: 2, text: words('report.method.numbers') }, ...together]
  return [
    { kind: 'heading', level: 2, text: words('results.method.title') },
    { kind: 'list', ordered: false, items: resultsMethod(telling).map(text => ({ text })) },
    ...(hasTogether
      ? [{ kind: 'heading', level: 2, text: words('report.method.numbersTogether') } as const, ...together]
      : []),
  ]
}

/** When people were asked and when it was checked together. */
function rounds(telling: Telling): readonly Block[] {
  const { words, input, asked } = telling
  const isAsked = asked.all.length > 0
  const none: Block = { kind: 'paragraph', look: 'quiet', text: words('report.method.noRounds') }
  return [
    ...(isAsked
      ? [
          { kind: 'heading', level: 2, text: words('report.results.rounds') } as const,
          askedRoundsTable(telling),
        ]
      : []),
    ...(input.rounds.length > 0 || !isAsked
      ? [
          { kind: 'heading', level: 2, text: words('report.method.rounds') } as const,
          input.rounds.length > 0 ? togetherTable(telling) : none,
        ]
      : []),
  ]
}

/** Outside the team, what was left out for this audience and why (S-34). */
function notGiven({ input, words }: Telling): readonly Block[] {
  if (!input.leftOut || input.leftOut.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words('report.leftOut.title') },
    {
      kind: 'list',
      ordered: false,
      items: leftOutWords(input.leftOut, words).map(text => ({ text })),
    },
  ]
}

/** How the report was made and what it cannot say; with the edition's note and sources. */
export function methodSection(telling: Telling): Section {
  const { input, words, asked, isOutside, health } = telling
  const isAsked = asked.all.length > 0
  return {
    id: 'method',
    title: words('report.method.title'),
    orientation: 'portrait',
    blocks: [
      ...numbers(telling),
      { kind: 'heading', level: 2, text: words('report.method.care') },
      ...((isOutside ? health.checked > 0 : input.rounds.some(({ responses }) => responses.length > 0))
        ? [paragraph(words(`report.method.${isAsked ? 'togetherNotAnonymous' : 'notAnonymous'}`))]
        : []),
      paragraph(words('report.method.roles')),
      ...rounds(telling),
      ...whoAnswered(telling),
      ...otherEditions(telling),
      ...notGiven(telling),
      ...editionBlocks(telling),
    ],
  }
}
