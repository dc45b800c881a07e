import type { Edition } from '../edition/edition'
import { type Answer, answerScale } from '../health/answer'
import { countAnswers } from '../health/counts'
import { partsOf } from '../health/parts'
import { leastForCounts, releaseQuestion } from '../health/release-question'
import type { Response } from '../health/response'
import { leastThreshold } from '../health/threshold'

const threshold = leastThreshold({ asksLivedExperience: false, leavesTheTeam: true })

/** At least so many people answered: one person gives one answer about one subject from one perspective, and perhaps more about others. */
function leastPeople(responses: readonly Response[], element: string): number {
  const groups = new Map<string, number>()
  for (const { subject, perspective, answers } of responses) {
    if (answers[element] === undefined) continue
    const key = `${perspective} ${subject}`
    groups.set(key, (groups.get(key) ?? 0) + 1)
  }
  return Math.max(0, ...groups.values())
}

/** Whether the counts of an element's answers may be seen outside the team: enough people, and none told apart by what the others said (S-21, S-25). */
function mayLeave(responses: readonly Response[], element: string): boolean {
  const answers = responses.flatMap(response => response.answers[element] ?? [])
  if (leastPeople(responses, element) < leastForCounts) return false
  // Bands would have to be drawn once and kept; a report is made again and again, so what is no count stays inside.
  const rules = { threshold, isCoarse: false, hearsNotYet: false, near: 'nothing', draw: () => 0.5 } as const
  return (
    releaseQuestion(new Map([['', { ...countAnswers(answers) }]]), answerScale, rules).whole.kind === 'counts'
  )
}

/** What may be seen of a round outside the team: every response about the whole, from no perspective in particular, with those answers alone that may leave. */
export function answersThatLeave(
  edition: Edition,
  responses: readonly Response[],
): { readonly responses: readonly Response[]; readonly kept: number; readonly leftOut: number } {
  const own = responses.filter(({ editionId }) => editionId === edition.id)
  const elements = partsOf(edition).flatMap(({ elements }) => elements.map(({ id }) => id))
  const answered = elements.filter(id => own.some(({ answers }) => answers[id] !== undefined))
  const leaving = new Set(answered.filter(id => mayLeave(own, id)))
  const pooled = own.map(({ editionId, editionVersion, answers }): Response => {
    const kept = Object.entries(answers).filter(([id]) => leaving.has(id))
    return {
      subject: 'constellation',
      perspective: 'team',
      editionId,
      editionVersion,
      answers: Object.fromEntries(kept) as Record<string, Answer>,
      comments: {},
    }
  })
  return { responses: pooled, kept: leaving.size, leftOut: answered.length - leaving.size }
}
