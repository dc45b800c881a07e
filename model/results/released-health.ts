import { isPerspective } from '../edition/perspective'
import type { Difference } from '../findings/difference'
import type { SafetyState, SubjectHealth } from '../health/health'
import { gapBetween } from './gaps'
import { ringOf } from './ring-of'
import type { ResultView, SubjectResults } from './round-results'
import type { SafetyShown } from './safety-shown'

/** A subject's health as a round released it, in the place of what was checked together: without a single count. `inRound` is the round's name. */
export interface ReleasedHealth extends SubjectHealth {
  readonly isMostly: boolean
  readonly inRound: string
}

const asState = (safety: SafetyShown): SafetyState => (safety === 'mostly-in-place' ? 'in-place' : safety)

const isShown = ({ sections }: ResultView) => sections.some(({ known }) => known > 0)

/** What a round's results say of a subject's health; undefined where it is no health check or nothing could be shown. */
export function releasedHealth(results: SubjectResults, inRound: string): ReleasedHealth | undefined {
  const ring = ringOf(results)
  const [foundation] = results.sections
  if (!ring || !foundation || !isShown(results)) return undefined
  return {
    subject: results.subject,
    responses: 0,
    safety: ring.safety,
    isMostly: ring.isMostly ?? false,
    themesStandBack: ring.themesStandBack,
    foundation: { themeId: foundation.section, level: null, elements: [] },
    themes: ring.themes.map(theme => ({ ...theme, elements: [] })),
    inRound,
  }
}

type Seen = readonly (readonly [string, ResultView])[]

const perspectivesOf = (seen: Seen) => seen.map(([slice]) => slice).filter(isPerspective)

function isApart(one: ResultView, other: ResultView): boolean {
  return one.sections.some(({ standing }, place) => {
    const theirs = other.sections[place]?.standing
    return (
      theirs !== undefined &&
      place > 0 &&
      (gapBetween(standing, theirs) !== null || gapBetween(theirs, standing) !== null)
    )
  })
}

/** Whether perspectives see a subject differently, by what was released of each: in Safety, or where that is alike, in a theme. Groups of other names are no perspectives. */
export function releasedDifference({ bySlice }: SubjectResults): Difference | undefined {
  const seen: Seen = [...bySlice].filter(([slice, view]) => isPerspective(slice) && isShown(view))
  const known = seen.filter(([, { safety }]) => safety !== null && safety !== 'not-known')
  const states = new Set(known.map(([, { safety }]) => safety && asState(safety)))
  if (states.size > 1) return { of: 'safety', perspectives: perspectivesOf(known) }
  const apart = seen.filter(([, one]) => seen.some(([, other]) => isApart(one, other)))
  return apart.length > 1 ? { of: 'themes', perspectives: perspectivesOf(apart) } : undefined
}
