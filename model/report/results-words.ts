import { isPerspective } from '../edition/perspective'
import type { Released } from '../health/release-question'
import type { ResultView } from '../results/round-results'
import type { Standing } from '../results/standing'
import type { Breakdown } from '../rounds/round-plan'
import type { ReportAskedRound, ReportWords } from './report-input'

/** Where something stands: a level out of 100, a band by its name, or that it could not be shown. `isHealthCheck`: the scale goes from not yet to in place. */
export function standingSays(words: ReportWords, standing: Standing, isHealthCheck: boolean): string {
  if (standing.kind === 'level') return words('results.level', { level: Math.round(standing.level * 100) })
  if (standing.kind === 'not-known') return words('results.notKnown')
  const band = standing.kind === 'band' ? standing.band : standing.kind
  return words(`results.${isHealthCheck ? 'bands' : 'scaleBands'}.${band}`)
}

/** What was released of a question on one line: its counts, or how many answered, or that there were not enough. */
export function shownSays(
  words: ReportWords,
  shown: Released,
  optionName: (option: string) => string,
): string {
  if (shown.kind === 'not-enough') return words('results.notEnough')
  if (shown.kind === 'answered') return words('results.answeredOnly', { answered: shown.answered })
  if (shown.kind === 'band') return shown.someNotYet ? words('results.someNotYet') : ''
  return Object.entries(shown.counts)
    .filter(([, count]) => count > 0)
    .map(([option, count]) => `${optionName(option)}: ${count}`)
    .join(' · ')
}

/** What is said of a section by its place: Safety has a state and no level, and the themes stand back where it does not let them forth. */
export function sectionSays(
  words: ReportWords,
  { safety, themesStandBack, sections }: ResultView,
  place: number,
): string {
  const section = sections[place]
  if (!section || section.known === 0) return words('results.notKnown')
  if (place === 0 && safety !== null) return words(`results.safety.${safety}`)
  if (themesStandBack) return words('health.standsBack')
  return standingSays(words, section.standing, safety !== null)
}

/** Names a slice of a breakdown, by itself or within a sentence: a perspective in words, a group as it was named. */
export const sliceName =
  (words: ReportWords, { by }: Breakdown, as: 'slices' | 'slicesWithin' = 'slices') =>
  (slice: string): string =>
    by === 'perspective' && isPerspective(slice) ? words(`resultsPage.${as}.${slice}`) : slice

/** The names of rounds, told apart by their day where two are named alike. */
export function roundNames(
  rounds: readonly ReportAskedRound[],
  { words, day }: { readonly words: ReportWords; readonly day: (at: number) => string },
): readonly string[] {
  const names = rounds.map(({ plan }) => plan.name)
  return rounds.map(({ plan: { name }, closedAt }) =>
    names.filter(one => one === name).length === 1
      ? name
      : words('report.results.roundOf', { round: name, day: day(closedAt ?? 0) }),
  )
}
