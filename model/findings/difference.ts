import type { Perspective } from '../edition/perspective'
import type { SafetyState, SubjectHealth } from '../health/health'
import type { ConstellationHealth } from '../health/judge-constellation'
import { isApart } from '../health/level'

/** That perspectives see one subject differently: in Safety, or where that is alike, in a theme. Whose they are, not who said what. */
export interface Difference {
  readonly of: 'safety' | 'themes'
  readonly perspectives: readonly Perspective[]
}

/** From how far apart two perspectives’ levels of a theme differ: a whole answer step (not yet → partly → in place are steps of ½). */
const farApart = 0.5

type Seen = readonly (readonly [Perspective, SubjectHealth])[]

const isKnown = (state: SafetyState) => state === 'in-place' || state === 'partly' || state === 'not-in-place'

function inSafety(seen: Seen): Difference | undefined {
  const known = seen.filter(([, { safety }]) => isKnown(safety))
  const states = new Set(known.map(([, { safety }]) => safety))
  return states.size > 1
    ? { of: 'safety', perspectives: known.map(([perspective]) => perspective) }
    : undefined
}

function isThemeApart(one: SubjectHealth, other: SubjectHealth): boolean {
  return one.themes.some(({ level }, place) => {
    const theirs = other.themes[place]?.level ?? null
    return level !== null && theirs !== null && isApart(level, theirs, farApart)
  })
}

function inThemes(seen: Seen): Difference | undefined {
  const apart = seen.filter(([, one]) => seen.some(([, other]) => isThemeApart(one, other)))
  return apart.length > 1
    ? { of: 'themes', perspectives: apart.map(([perspective]) => perspective) }
    : undefined
}

/** Whether the perspectives of one round see a subject differently; what a perspective does not know differs from nothing. */
export function differenceIn(
  subject: string,
  seen: ReadonlyMap<Perspective, ConstellationHealth>,
): Difference | undefined {
  const own: Seen = [...seen].flatMap(([perspective, { bySubject }]) => {
    const health = bySubject.get(subject)
    return health ? [[perspective, health] as const] : []
  })
  return inSafety(own) ?? inThemes(own)
}
