import { leavingThreshold } from '../results/leaving'
import type { AskedRoundTold } from './asked-told'
import type { Cell, Table } from './block'
import type { Telling } from './telling'

function askedRow({ round, results, names }: AskedRoundTold, { words, day }: Telling): readonly Cell[] {
  const { plan, instrument, openedAt, closedAt, promise } = round
  const { asked, answered } = results
  return [
    {
      text: plan.name,
      quiet: [
        words(`common.roundKinds.${plan.kind}`),
        words('resultsPage.facts.version', { title: names.title, version: instrument.version }),
      ].join('\n'),
    },
    {
      text: words('report.results.until', {
        from: openedAt === null ? '' : day(openedAt),
        to: closedAt === null ? '' : day(closedAt),
      }),
    },
    { text: promise ? words(`resultsPage.facts.promises.${promise.kind}`) : '–' },
    { text: String(asked) },
    // Below the threshold nothing says how many (S-27).
    { text: answered === null ? words('results.notKnown') : String(answered) },
  ]
}

/** The rounds that people were asked in: when, of how many, how many answered as far as that may be told, and what they were promised. */
export function askedRoundsTable(telling: Telling): Table {
  const { words, asked } = telling
  return {
    kind: 'table',
    caption: words('report.results.rounds'),
    columns: [
      { header: words('report.method.round'), share: 0.3 },
      { header: words('report.results.when'), share: 0.26 },
      { header: words('resultsPage.facts.promise'), share: 0.16 },
      { header: words('report.results.askedColumn'), share: 0.1, align: 'end' },
      { header: words('resultsPage.answeredColumn'), share: 0.18, align: 'end' },
    ],
    rowHeader: 0,
    rows: asked.all.map(one => askedRow(one, telling)),
  }
}

/** Each rule that the results were shown under, as on their page; outside the team the threshold of what leaves. */
export function resultsMethod({ words, asked, isOutside }: Telling): readonly string[] {
  const plans = asked.all.map(({ round }) => round.plan)
  const least = Math.min(...plans.map(({ threshold }) => threshold))
  const threshold = isOutside ? Math.max(leavingThreshold, least) : least
  const hasSlices = plans.some(({ breakdown }) => breakdown.by !== 'nothing')
  const isLate = asked.all.some(({ round }) => round.releases.length > 1)
  const say = (key: string) => words(`results.method.${key}`, { threshold })
  return [
    say('counts'),
    say('threshold'),
    ...(isOutside ? [words('report.results.leaves', { threshold: leavingThreshold })] : []),
    ...(hasSlices ? [say('slices')] : []),
    say('bands'),
    ...(asked.check ? [say('safety')] : []),
    ...(hasSlices ? [say('gaps')] : []),
    ...(asked.check?.before ? [say('change'), say('people')] : []),
    ...(isLate ? [say('late')] : []),
    ...promises(asked.all, words),
  ]
}

/** What the promises mean that were given: the words that people were told before they answered. */
function promises(all: Telling['asked']['all'], words: Telling['words']): readonly string[] {
  const kinds = new Set(all.flatMap(({ round }) => round.promise?.kind ?? []))
  return (['anonymous', 'confidential'] as const)
    .filter(kind => kinds.has(kind))
    .map(kind => words(`report.results.promised.${kind}`))
}
