import type { Theme } from '../edition/edition'
import { wordsIn } from '../edition/words-in'
import { countAll } from '../health/counts'
import type { ThemeHealth } from '../health/health'
import { partsOf } from '../health/parts'
import type { Block, Cell, Section, Table } from './block'
import { leadingCheck, standsBack } from './leading'
import { noResults } from './no-results'
import type { Telling } from './telling'
import { themeBar } from './theme-bars'
import { foundationMark, themeMark } from './theme-marks'

const barLength = 172
const barHeight = 8
const shown = ['in-place', 'partly', 'not-yet', 'dont-know', 'not-applicable'] as const

function elementsTable(theme: Theme, health: ThemeHealth, hollow: boolean, telling: Telling): Table {
  const { words, input } = telling
  const rows = theme.elements.map((element, index): readonly Cell[] => {
    const counts = health.elements[index]?.counts
    const name = wordsIn(element.name, input.language)
    const bar = counts ? { bar: themeBar(counts, barLength, barHeight, hollow) } : {}
    const isWithheld = telling.isOutside && (!counts || countAll(counts) === 0)
    return [
      {
        text: name.text,
        language: name.language,
        ...(isWithheld ? { quiet: words('report.outside.notEnough') } : bar),
      },
      ...shown.map(answer => ({ text: isWithheld ? '–' : String(counts?.[answer] ?? 0) })),
    ]
  })
  return {
    kind: 'table',
    caption: words('report.themes.caption', { theme: telling.themeName(theme.id) }),
    columns: [
      { header: words('report.themes.element'), share: 0.45 },
      ...shown.map(answer => ({
        header: words(`common.answers.${answer}`),
        share: 0.11,
        align: 'end' as const,
      })),
    ],
    rowHeader: 0,
    rows,
  }
}

function themeBlocks(theme: Theme, position: number, telling: Telling): readonly Block[] {
  const { health, words, input } = telling
  const isFoundation = position < 0
  const judged = isFoundation ? health.foundation : health.themes[position]
  const concept = wordsIn(theme.concept, input.language)
  const name = wordsIn(theme.name, input.language)
  const hollow = !isFoundation && (health.themesStandBack || (!leadingCheck(telling) && standsBack(telling)))
  return [
    {
      kind: 'heading',
      level: 2,
      ...name,
      mark: isFoundation ? foundationMark : themeMark(position),
    },
    { kind: 'paragraph', look: 'concept', ...concept },
    ...(hollow
      ? [{ kind: 'paragraph', look: 'quiet', text: words('report.themes.standsBack') } as const]
      : []),
    ...(judged ? [elementsTable(theme, judged, hollow, telling)] : []),
  ]
}

/** What was checked together: Safety and the five themes, why each matters, and every element with its answers. Nothing where people were asked in rounds alone, or outside the team where no answer may leave. */
export function themesSection(telling: Telling): Section | undefined {
  const { words, health, input, round, day, asked } = telling
  if (health.checked === 0 && (telling.isOutside || asked.all.length > 0)) return undefined
  const [foundation, ...themes] = partsOf<Theme>(input.edition)
  const intro = round
    ? words(telling.isOutside ? 'report.outside.themesIntro' : 'report.themes.intro', {
        round: round.round.name || words(`common.roundKinds.${round.round.kind}`),
        day: day(round.round.openedAt),
        responses: round.responses.length,
      })
    : noResults(telling)
  const blocks =
    health.checked === 0 || !foundation
      ? []
      : [
          themeBlocks(foundation, -1, telling),
          ...themes.map((theme, at) => themeBlocks(theme, at, telling)),
        ].flat()
  return {
    id: 'themes',
    title: words('report.themes.title'),
    orientation: 'portrait',
    blocks: [{ kind: 'paragraph', look: round ? 'plain' : 'quiet', text: intro }, ...blocks],
  }
}
