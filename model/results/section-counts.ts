import { answers } from '../health/answer'
import type { Counts } from '../health/health'
import { numberOf } from '../health/tally'
import type { QuestionResult } from './round-results'

/** The answers of several elements of a health check added up; null where not every one that could be shown shows its counts. */
export function sectionCounts(questions: readonly QuestionResult[]): Counts | null {
  const shown = questions.map(one => one.shown).filter(({ kind }) => kind !== 'not-enough')
  const tallies = shown.flatMap(one => (one.kind === 'counts' ? [one.counts] : []))
  if (tallies.length === 0 || tallies.length < shown.length) return null
  const sum = (answer: string) => tallies.reduce((total, tally) => total + numberOf(tally, answer), 0)
  return Object.fromEntries(answers.map(answer => [answer, sum(answer)])) as unknown as Counts
}
