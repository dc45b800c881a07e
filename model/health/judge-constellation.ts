import type { Edition } from '../edition/edition'
import { hasAnswered } from './has-answered'
import type { SafetyState, SubjectHealth, ThemeHealth } from './health'
import { judgeSubject } from './judge-subject'
import { judgeTheme } from './judge-theme'
import type { Response } from './response'

/**
 * All that was checked in a constellation. `checked` subjects have an answer, and `safetyCounts` adds up to them. The foundation
 * and themes pool every answer, so a subject answered by more people weighs more. Themes stand back unless Safety is in place in every checked subject.
 */
export interface ConstellationHealth {
  readonly bySubject: ReadonlyMap<string, SubjectHealth>
  readonly checked: number
  readonly safetyCounts: Readonly<Record<SafetyState, number>>
  readonly themesStandBack: boolean
  readonly foundation: ThemeHealth
  readonly themes: readonly ThemeHealth[]
}

/** Each subject that somebody answered anything about, by its key, in the order of the keys. */
export function judgeAll(
  edition: Edition,
  responses: readonly Response[],
): ReadonlyMap<string, SubjectHealth> {
  const subjects = groupBySubject(responses.filter(response => hasAnswered(edition, response)))
  const keys = [...subjects.keys()].sort()
  return new Map(keys.map(key => [key, judgeSubject(edition, key, subjects.get(key) ?? [])]))
}

/** The whole constellation from every response of a round. Applies no threshold for anonymity. */
export function judgeConstellation(edition: Edition, responses: readonly Response[]): ConstellationHealth {
  const bySubject = judgeAll(edition, responses)
  const counting = responses.filter(response => hasAnswered(edition, response))
  const safetyCounts = countSafety([...bySubject.values()])
  return {
    bySubject,
    checked: bySubject.size,
    safetyCounts,
    themesStandBack: bySubject.size === 0 || safetyCounts['in-place'] < bySubject.size,
    foundation: judgeTheme(edition.foundation, counting),
    themes: edition.themes.map(theme => judgeTheme(theme, counting)),
  }
}

function groupBySubject(responses: readonly Response[]): ReadonlyMap<string, readonly Response[]> {
  const groups = new Map<string, Response[]>()
  for (const response of responses) {
    const group = groups.get(response.subject)
    if (group) group.push(response)
    else groups.set(response.subject, [response])
  }
  return groups
}

function countSafety(subjects: readonly SubjectHealth[]): Record<SafetyState, number> {
  const counts = { 'in-place': 0, partly: 0, 'not-in-place': 0, 'not-known': 0, 'not-checked': 0 }
  for (const { safety } of subjects) counts[safety] += 1
  return counts
}
