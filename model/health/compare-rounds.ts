import type { Edition } from '../edition/edition'
import { type Change, safetyChange } from './change'
import { compareHealth, type HealthComparison } from './compare-health'
import type { SafetyState, SubjectHealth } from './health'
import { type ConstellationHealth, judgeConstellation } from './judge-constellation'
import type { Response } from './response'

/** A round's responses with the edition version they answered. */
export interface AnsweredRound {
  readonly edition: Edition
  readonly responses: readonly Response[]
}

/** One subject in both rounds. `themesStandBack` as in the later round: a theme that rose over unsafe ground is no good news. */
export interface SubjectComparison extends HealthComparison {
  readonly subject: string
  readonly safety: { readonly before: SafetyState; readonly after: SafetyState; readonly change: Change }
  readonly themesStandBack: boolean
}

/**
 * Two rounds side by side. `overall` pools only the subjects checked in both; `safetyChanges` counts how those moved. Subjects of one round alone
 * are named and not compared. `themesStandBack` is the later round's, over all it checked. Rounds of different editions share no subject.
 */
export interface RoundComparison {
  readonly bySubject: ReadonlyMap<string, SubjectComparison>
  readonly onlyBefore: readonly string[]
  readonly onlyAfter: readonly string[]
  readonly safetyChanges: Readonly<Record<Change, number>>
  readonly overall: HealthComparison
  readonly themesStandBack: boolean
}

/** A baseline against a follow-up, each judged by its own edition version and matched by element id. No statistical claim: see `leastChange`. Applies no threshold for anonymity. */
export function compareRounds(before: AnsweredRound, after: AnsweredRound): RoundComparison {
  const earlier = judgeConstellation(before.edition, before.responses)
  const later = judgeConstellation(after.edition, after.responses)
  const isSameEdition = before.edition.id === after.edition.id
  const bySubject = isSameEdition
    ? compareShared(earlier.bySubject, later.bySubject)
    : new Map<string, SubjectComparison>()
  return {
    bySubject,
    onlyBefore: [...earlier.bySubject.keys()].filter(key => !bySubject.has(key)),
    onlyAfter: [...later.bySubject.keys()].filter(key => !bySubject.has(key)),
    safetyChanges: countChanges([...bySubject.values()]),
    overall: compareHealth(judgeOnly(before, bySubject), judgeOnly(after, bySubject)),
    themesStandBack: later.themesStandBack,
  }
}

/** One subject of one edition, in two rounds. */
export function compareSubject(before: SubjectHealth, after: SubjectHealth): SubjectComparison {
  return {
    subject: after.subject,
    safety: {
      before: before.safety,
      after: after.safety,
      change: safetyChange(before.safety, after.safety),
    },
    themesStandBack: after.themesStandBack,
    ...compareHealth(before, after),
  }
}

function compareShared(
  earlier: ConstellationHealth['bySubject'],
  later: ConstellationHealth['bySubject'],
): ReadonlyMap<string, SubjectComparison> {
  const shared = new Map<string, SubjectComparison>()
  for (const [key, after] of later) {
    const before = earlier.get(key)
    if (before) shared.set(key, compareSubject(before, after))
  }
  return shared
}

const judgeOnly = ({ edition, responses }: AnsweredRound, subjects: ReadonlyMap<string, unknown>) =>
  judgeConstellation(
    edition,
    responses.filter(({ subject }) => subjects.has(subject)),
  )

function countChanges(subjects: readonly SubjectComparison[]): Record<Change, number> {
  const counts = { higher: 0, lower: 0, 'about-the-same': 0, 'not-comparable': 0 }
  for (const { safety } of subjects) counts[safety.change] += 1
  return counts
}
