import type { betweenRounds } from './near-rounds'
import type { RoundResults } from './round-results'
import { type SafetyShown, safetyShown } from './safety-shown'
import type { Standing } from './standing'

/** The most rounds one trend shows: the last ones. */
export const mostRounds = 20

/** One round of a trend. `isJoined`: it may be held beside the round before it (S-24); else the line is broken there. `sections` are in the order of the newest round. */
export interface TrendPoint {
  readonly roundId: string
  readonly isJoined: boolean
  readonly answered: number | null
  readonly safety: SafetyShown | null
  readonly themesStandBack: boolean
  readonly sections: readonly Standing[]
}

export interface Trend {
  readonly sections: readonly string[]
  readonly points: readonly TrendPoint[]
}

const safetyOf = ({ subjects }: RoundResults) => {
  const states = subjects.map(({ safety }) => safety)
  return safetyShown.find(state => states.includes(state)) ?? null
}

/** A trend over rounds of one questionnaire, the oldest first, over all their subjects. `between` tells of two rounds, by their ids, how near their people are. */
export function trendOf(
  rounds: readonly RoundResults[],
  between: (later: string, earlier: string) => ReturnType<typeof betweenRounds>,
): Trend {
  const newest = rounds.at(-1)
  const id = newest?.round.instrument.id
  const last = rounds.filter(({ round }) => round.instrument.id === id).slice(-mostRounds)
  const sections = newest?.sections.map(({ section }) => section) ?? []
  const points = last.map((results, place): TrendPoint => {
    const earlier = last[place - 1]
    const bySection = new Map(results.sections.map(({ section, standing }) => [section, standing]))
    return {
      roundId: results.round.id,
      isJoined: earlier !== undefined && between(results.round.id, earlier.round.id) === 'apart-enough',
      answered: results.answered,
      safety: safetyOf(results),
      themesStandBack: results.themesStandBack,
      sections: sections.map(section => bySection.get(section) ?? { kind: 'not-known' }),
    }
  })
  return { sections, points }
}
