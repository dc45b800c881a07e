import { appliesToNobody } from './counts'
import type { ElementHealth, SubjectHealth, ThemeHealth } from './health'
import type { ConstellationHealth } from './judge-constellation'
import { partsOf } from './parts'

export interface ElementNeed extends ElementHealth {
  readonly themeId: string
  /** It keeps Safety from being in place, for this subject or for one of the constellation's. */
  readonly isHoldingSafetyBack: boolean
}

/**
 * The elements in order of need: what holds Safety back while it is not in place, then the lowest level, then what has none (nobody could say, nobody answered),
 * last what is in place; between equals most "don't know" first, then the edition's order. What applies to nobody is left out, unless it holds Safety back.
 */
export function orderByNeed(health: SubjectHealth | ConstellationHealth): readonly ElementNeed[] {
  const subjects = 'bySubject' in health ? [...health.bySubject.values()] : [health]
  const holding = new Set(subjects.flatMap(holdingSafetyBack))
  const needs = partsOf(health).flatMap(theme => needsOf(theme, holding))
  return needs.filter(need => need.isHoldingSafetyBack || !appliesToNobody(need.counts)).sort(compareNeed)
}

const needsOf = ({ themeId, elements }: ThemeHealth, holding: ReadonlySet<string>): readonly ElementNeed[] =>
  elements.map(element => ({ ...element, themeId, isHoldingSafetyBack: holding.has(element.elementId) }))

function holdingSafetyBack({ safety, foundation }: SubjectHealth): readonly string[] {
  if (safety === 'in-place') return []
  const open = foundation.elements.filter(element => !isSettled(element))
  // Where no element is open, every one was said not to apply: then all of them are the question.
  return (open.length > 0 ? open : foundation.elements).map(({ elementId }) => elementId)
}

const isSettled = ({ counts, level }: ElementHealth): boolean =>
  appliesToNobody(counts) || (level === 1 && counts['dont-know'] === 0)

function compareNeed(one: ElementNeed, other: ElementNeed): number {
  return (
    Number(other.isHoldingSafetyBack) - Number(one.isHoldingSafetyBack) ||
    compareLevels(one.level, other.level) ||
    other.counts['dont-know'] - one.counts['dont-know']
  )
}

/** What has no level stands just before what is in place: it may need something, and nobody can say. */
const compareLevels = (one: number | null, other: number | null): number =>
  (one ?? 1) - (other ?? 1) || Number(one !== null) - Number(other !== null)
