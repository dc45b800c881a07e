import { rankSubjects } from '../results/needs-shown'
import { letsThemesForth } from '../results/safety-shown'
import type { AskedCheck } from './asked-told'
import { beginningOf } from './beginning'
import type { Block, ListItem, ThemeLine } from './block'
import { leadingCheck, leadingView, standsBack } from './leading'
import { mostInNeed } from './most-in-need'
import { noResults } from './no-results'
import { barNotes, openNeeds, sectionBar } from './results-tables'
import { sectionSays, standingSays } from './results-words'
import type { Telling } from './telling'
import { themeBar, themeCounts } from './theme-bars'
import { themeMark } from './theme-marks'

const barLength = 190
const barHeight = 11
const mostNeeds = 3

function levelSays(level: number | null, telling: Telling): string {
  const { words } = telling
  if (standsBack(telling)) return words('health.standsBack')
  return level === null ? words('health.noLevel') : words('health.level', { level: Math.round(level * 100) })
}

const togetherLines = (telling: Telling): readonly ThemeLine[] =>
  telling.health.themes.map((theme, position) => ({
    mark: themeMark(position),
    name: telling.themeName(theme.themeId),
    bar: themeBar(themeCounts(theme), barLength, barHeight, standsBack(telling)),
    says: levelSays(theme.level, telling),
  }))

function askedLines(check: AskedCheck, telling: Telling): readonly ThemeLine[] {
  const view = leadingView(check, telling)
  return view.sections.slice(1).map(({ section }, position) => ({
    mark: themeMark(position),
    name: check.names.section(section),
    bar: sectionBar(view, position + 1, barLength, barHeight),
    says: sectionSays(telling.words, view, position + 1),
  }))
}

const quiet = (text: string): Block => ({ kind: 'paragraph', look: 'quiet', text })

/** The five themes, a line each, and what their bars mean. */
export function themeLineBlocks(telling: Telling): readonly Block[] {
  const { words, health } = telling
  const check = leadingCheck(telling)
  if (!check && health.checked === 0) return [quiet(noResults(telling))]
  const own = check
    ? barNotes(leadingView(check, telling).sections.slice(1), telling)
    : words('report.summary.themesNote')
  return [
    quiet(standsBack(telling) ? words('report.summary.standBack') : own),
    { kind: 'theme-lines', lines: check ? askedLines(check, telling) : togetherLines(telling) },
  ]
}

/** Where Safety is wanting, by part, as far as several were asked about. */
function partsInNeed({ results }: AskedCheck, { words, subjectName }: Telling): readonly ListItem[] {
  if (results.subjects.length < 2) return []
  return rankSubjects(results).flatMap(({ subject, safety }) =>
    safety === null || letsThemesForth(safety)
      ? []
      : [{ text: beginningOf(subjectName(subject)), quiet: `${words(`resultsPage.safetyIs.${safety}`)}.` }],
  )
}

function elementsInNeed(check: AskedCheck, telling: Telling): readonly ListItem[] {
  const { words, subjectName } = telling
  const isBack = standsBack(telling)
  const isOne = check.results.subjects.length === 1
  const [foundation] = check.round.instrument.sections
  return openNeeds(check)
    .filter(({ section }) => !isBack || (isOne && section === foundation?.id))
    .map(({ question, section, subject, standing, isHoldingSafetyBack }) => {
      const says = isHoldingSafetyBack
        ? words('report.results.needOfSafety')
        : words('report.results.need', {
            theme: check.names.section(section),
            says: standingSays(words, standing, check.names.isHealthCheck),
          })
      return {
        text: beginningOf(check.names.question(question)),
        quiet: isOne ? says : `${beginningOf(subjectName(subject))} · ${says}`,
      }
    })
}

const askedNeeds = (check: AskedCheck, telling: Telling): readonly ListItem[] =>
  [...partsInNeed(check, telling), ...elementsInNeed(check, telling)].slice(0, mostNeeds)

/** The three things most in need, or why none is told. */
export function needsBlock(telling: Telling): Block {
  const { words, health, isOutside } = telling
  const check = leadingCheck(telling)
  const items = check ? askedNeeds(check, telling) : mostInNeed(telling)
  if (items.length > 0) return { kind: 'list', ordered: true, items }
  if (check) return quiet(words(standsBack(telling) ? 'report.results.needsLater' : 'resultsPage.needsNone'))
  if (health.checked > 0) return quiet(words('report.summary.noNeeds'))
  return quiet(words(isOutside ? 'report.outside.needsUnknown' : 'report.summary.needsUnknown'))
}
