import type { ResultView, SectionResult } from './round-results'
import { safetyShown } from './safety-shown'
import { poolStandings } from './standing'

const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

function poolSections(sections: readonly SectionResult[], section: string): SectionResult {
  return {
    section,
    standing: poolStandings(sections.map(({ standing }) => standing)),
    known: add(sections.map(({ known }) => known)),
    of: add(sections.map(({ of }) => of)),
    questions: sections.flatMap(({ questions }) => questions),
  }
}

/** What was seen of several subjects as one: the most cautious Safety, the themes pooled; they stand back where one subject's do. All views are of one questionnaire. */
export function pooledView(views: readonly ResultView[]): ResultView {
  const states = views.map(({ safety }) => safety)
  const sections = views[0]?.sections ?? []
  return {
    safety: safetyShown.find(state => states.includes(state)) ?? null,
    themesStandBack: views.some(({ themesStandBack }) => themesStandBack),
    sections: sections.map(({ section }, place) =>
      poolSections(
        views.flatMap(view => view.sections[place] ?? []),
        section,
      ),
    ),
  }
}
