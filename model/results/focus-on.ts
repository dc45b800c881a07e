import type { RoundResults } from './round-results'

/** The results with one subject alone, by its key; all of them where none is named or the round did not ask about it. */
export function focusOn(results: RoundResults, subject: string | undefined): RoundResults {
  const one = results.subjects.find(each => each.subject === subject)
  if (!one) return results
  return { ...results, subjects: [one], sections: one.sections, themesStandBack: one.themesStandBack }
}
