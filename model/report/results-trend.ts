import { reachOf } from '../results/standing'
import type { AskedCheck } from './asked-told'
import type { Block, BlockOf, Cell, Table } from './block'
import { contentSize } from './paper'
import { roundNames, standingSays } from './results-words'
import type { Telling } from './telling'
import { themeMark } from './theme-marks'
import { type TrendOfTheme, trendPicture } from './trend-picture'

/** Rounds that have room beside each other. */
const mostBeside = 4

interface Row {
  readonly header: string
  readonly says: (at: number) => string
}

function rowsOf({ trend: { of, rounds }, names }: AskedCheck, { words, day }: Telling): readonly Row[] {
  const joined = (at: number) => (at === 0 ? 'first' : of.points[at]?.isJoined ? 'yes' : 'no')
  const stands = (place: number, at: number) => {
    const point = of.points[at]
    if (point?.themesStandBack) return words('health.standsBack')
    return standingSays(words, point?.sections[place] ?? { kind: 'not-known' }, true)
  }
  return [
    { header: words('resultsPage.trend.closed'), says: at => day(rounds[at]?.closedAt ?? 0) },
    {
      header: words('resultsPage.trend.answered'),
      says: at => String(of.points[at]?.answered ?? words('results.notKnown')),
    },
    {
      header: words('resultsPage.trend.joined'),
      says: at => words(`resultsPage.trend.${joined(at)}`),
    },
    {
      header: words('resultsPage.trend.safety'),
      says: at => words(`results.safety.${of.points[at]?.safety ?? 'not-known'}`),
    },
    ...of.sections.slice(1).map((id, theme) => ({
      header: names.section(id),
      says: (at: number) => stands(theme + 1, at),
    })),
  ]
}

function trendTable(check: AskedCheck, places: readonly number[], telling: Telling): Table {
  const { words } = telling
  const names = roundNames(check.trend.rounds, telling)
  const share = 0.72 / Math.max(2, places.length)
  return {
    kind: 'table',
    caption: words('resultsPage.trend.caption'),
    columns: [
      { header: words('resultsPage.theme'), share: 1 - share * places.length },
      ...places.map(at => ({ header: names[at] ?? '', share })),
    ],
    rowHeader: 0,
    rows: rowsOf(check, telling).map(({ header, says }): readonly Cell[] => [
      { text: header },
      ...places.map(at => ({ text: says(at) })),
    ]),
  }
}

const notKnown = { kind: 'not-known' } as const

/** Each theme over all rounds; what stands back is not drawn. */
const trendsOf = ({ trend: { of }, names }: AskedCheck): readonly TrendOfTheme[] =>
  of.sections.slice(1).map((id, theme) => ({
    name: names.section(id),
    mark: themeMark(theme),
    points: of.points.map(({ sections, themesStandBack, isJoined }) => ({
      isJoined,
      standing: (!themesStandBack && sections[theme + 1]) || notKnown,
    })),
  }))

/** The themes' trends as a picture, where there is anything to draw; its words say each of its points. */
function trendFigure(check: AskedCheck, telling: Telling): BlockOf<'figure'> | undefined {
  const { words } = telling
  const themes = trendsOf(check)
  const isShown = themes.some(({ points }) => points.some(({ standing }) => reachOf(standing) !== null))
  if (!isShown) return undefined
  const names = roundNames(check.trend.rounds, telling)
  const alt = themes.map(({ name, points }) =>
    words('resultsPage.trend.lineLabel', {
      section: name,
      steps: points
        .map(({ standing }, at) => `${names[at] ?? ''}, ${standingSays(words, standing, true)}`)
        .join('; '),
    }),
  )
  return {
    kind: 'figure',
    alt: `${alt.join('. ')}.`,
    caption: words('resultsPage.trend.lineNote'),
    picture: { kind: 'trend', picture: trendPicture(themes, contentSize('portrait').width) },
  }
}

/** Safety and each theme over the last rounds, some rounds beside each other in each table; nothing where there is one round. */
export function trendBlocks(check: AskedCheck, telling: Telling): readonly Block[] {
  const { words } = telling
  const places = check.trend.of.points.map((_, at) => at)
  if (places.length < 2) return []
  const figure = trendFigure(check, telling)
  const starts = places.filter(at => at % mostBeside === 0)
  return [
    { kind: 'heading', level: 2, text: words('resultsPage.trend.title') },
    ...(figure ? [figure] : []),
    ...starts.map(start => trendTable(check, places.slice(start, start + mostBeside), telling)),
    { kind: 'paragraph', look: 'quiet', text: words('results.trend.broken') },
  ]
}
