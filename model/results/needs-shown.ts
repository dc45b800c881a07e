import type { QuestionResult, RoundResults, SubjectResults } from './round-results'
import { letsThemesForth, readSafety, type SafetyShown, safetyShown } from './safety-shown'
import { middleOf, poolStandings, type Standing } from './standing'

/** One question about one subject, where something could be shown of it. `isHoldingSafetyBack`: it is Safety's, and Safety does not let the themes forth. */
export interface NeedShown extends QuestionResult {
  readonly subject: string
  readonly isHoldingSafetyBack: boolean
}

const someSaidNotYet = ({ shown }: QuestionResult) =>
  shown.kind === 'band'
    ? shown.someNotYet === true
    : shown.kind === 'counts' && (shown.counts['not-yet'] ?? 0) > 0

/** What few could say stands just before what is in place: it may need something, and nobody can tell. */
const rank = (standing: Standing) => middleOf(standing) ?? (standing.kind === 'few-could-say' ? 0.99 : 2)

/** Mostly in place, while nobody may be told whether anyone said "not yet": then Safety is not known, but nothing is known against this element. */
const isOnlyUntold = ({ shown }: QuestionResult) =>
  shown.kind === 'band' && shown.band === 'high' && shown.someNotYet === undefined

const holdsBack = (subject: SubjectResults, place: number, one: QuestionResult) =>
  subject.safety !== null &&
  place === 0 &&
  subject.themesStandBack &&
  !letsThemesForth(readSafety([[one.shown]])) &&
  !isOnlyUntold(one)

/**
 * What could be shown, in the order of need: what holds Safety back, then where it stands lowest (a band by the middle of its reach), between equals where somebody said
 * "not yet", then the order of the questionnaire. Options of questions without a scale have no place in it.
 */
export function needsIn({ subjects }: RoundResults): readonly NeedShown[] {
  const needs = subjects.flatMap(subject =>
    subject.sections.flatMap(({ questions }, place) =>
      questions
        .filter(({ standing }) => standing.kind !== 'not-known')
        .map(one => ({
          ...one,
          subject: subject.subject,
          isHoldingSafetyBack: holdsBack(subject, place, one),
        })),
    ),
  )
  return needs.toSorted(
    (one, other) =>
      Number(other.isHoldingSafetyBack) - Number(one.isHoldingSafetyBack) ||
      rank(one.standing) - rank(other.standing) ||
      Number(someSaidNotYet(other)) - Number(someSaidNotYet(one)),
  )
}

/** A subject among the others, with all its themes as one. */
export interface SubjectNeed {
  readonly subject: string
  readonly safety: SafetyShown | null
  readonly themesStandBack: boolean
  readonly themes: Standing
}

const safetyRank = (safety: SafetyShown | null) => (safety === null ? 0 : safetyShown.indexOf(safety))

/** The subjects of a round in the order of need: Safety first, the most cautious state before the others, then where the themes stand lowest. */
export function rankSubjects({ subjects }: RoundResults): readonly SubjectNeed[] {
  return subjects
    .map(({ subject, safety, themesStandBack, sections }) => {
      const themes = safety === null ? sections : sections.slice(1)
      return {
        subject,
        safety,
        themesStandBack,
        themes: poolStandings(themes.map(({ standing }) => standing)),
      }
    })
    .toSorted(
      (one, other) =>
        safetyRank(one.safety) - safetyRank(other.safety) || rank(one.themes) - rank(other.themes),
    )
}

/** Whether something is left to do or to find out about it: a band that says "mostly in place" leaves nothing, unless somebody said "not yet". */
export const isOpenNeed = (need: NeedShown): boolean => {
  const { isHoldingSafetyBack, standing } = need
  return (
    isHoldingSafetyBack ||
    someSaidNotYet(need) ||
    (standing.kind === 'level' && standing.level < 1) ||
    (standing.kind === 'band' && standing.band !== 'high') ||
    standing.kind === 'few-could-say'
  )
}

/** At most `most` of what is open in a round's results, in the order of need; only what holds Safety back where the themes stand back. */
export const firstNeeds = (results: RoundResults, most: number): readonly NeedShown[] =>
  needsIn(results)
    .filter(isOpenNeed)
    .filter(({ isHoldingSafetyBack }) => isHoldingSafetyBack || !results.themesStandBack)
    .slice(0, most)
