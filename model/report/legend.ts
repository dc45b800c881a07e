import { type PartyKind, partyKinds } from '../constellation/party'
import { type RelationshipState, relationshipStates } from '../constellation/relationship'
import { type Size, sizes } from '../constellation/size'
import type { SafetyState } from '../health/health'
import { bentBetween } from './bend'
import { type HealthRing, healthRing } from './health-ring'
import { partyShape } from './party-shape'
import { drawnLine, strokeOfState } from './relationship-line'
import { stars, starsPath } from './stars'

/** One sample: stroke outlines and lines, fill stars; all about 0,0, lines within 56 units, the others within 100 × 84. */
export type LegendSample =
  | { readonly kind: 'shape'; readonly outline: string }
  | { readonly kind: 'stars'; readonly path: string }
  | {
      readonly kind: 'line'
      readonly path: string
      readonly dash: readonly number[] | null
      readonly width: number
      readonly roundCap: boolean
    }
  | { readonly kind: 'ring'; readonly ring: HealthRing }

export interface LegendEntry {
  readonly sample: LegendSample
  readonly word: string
}

/** What shapes, stars, lines and rings mean, group by group. */
export interface Legend {
  readonly groups: readonly { readonly title: string; readonly entries: readonly LegendEntry[] }[]
}

export interface LegendWords {
  readonly hasRings: boolean
  /** What a thin ground means, where some ring stands on one. */
  readonly mostly?: string
  readonly titles: {
    readonly kinds: string
    readonly sizes: string
    readonly states: string
    readonly rings: string
  }
  readonly kind: (kind: PartyKind) => string
  readonly size: (size: Size) => string
  readonly state: (state: RelationshipState) => string
  readonly safety: (state: SafetyState) => string
}

const shownSafety: readonly SafetyState[] = ['in-place', 'partly', 'not-in-place', 'not-known', 'not-checked']
const sampleLevels = [1, 0.75, 0.5, 1, 0.75]

function sampleRing(safety: SafetyState, isMostly = false): HealthRing {
  const themes = sampleLevels.map((level, position) => ({ themeId: String(position), level }))
  return healthRing({ safety, isMostly, themesStandBack: safety !== 'in-place', themes }, 30)
}

const sampleLine = (state: RelationshipState): LegendSample => ({
  kind: 'line',
  path: drawnLine(bentBetween([-28, 0], [28, 0], 0), state),
  ...strokeOfState[state],
})

function ringsIn({ titles, safety: word, mostly }: LegendWords) {
  const [inPlace, ...others] = shownSafety.map(
    (safety): LegendEntry => ({ sample: { kind: 'ring', ring: sampleRing(safety) }, word: word(safety) }),
  )
  const thin: readonly LegendEntry[] =
    mostly === undefined
      ? []
      : [{ sample: { kind: 'ring', ring: sampleRing('in-place', true) }, word: mostly }]
  return { title: titles.rings, entries: [...(inPlace ? [inPlace] : []), ...thin, ...others] }
}

/** The legend of the constellation's picture, from the same paths. */
export function legend(words: LegendWords): Legend {
  const { titles } = words
  return {
    groups: [
      {
        title: titles.kinds,
        entries: partyKinds.map(kind => ({
          sample: { kind: 'shape', outline: partyShape(kind).path },
          word: words.kind(kind),
        })),
      },
      {
        title: titles.sizes,
        entries: sizes.map(size => ({
          sample: { kind: 'stars', path: starsPath(stars(size), [0, 0], 1.5) },
          word: words.size(size),
        })),
      },
      {
        title: titles.states,
        entries: relationshipStates.map(state => ({ sample: sampleLine(state), word: words.state(state) })),
      },
      ...(words.hasRings ? [ringsIn(words)] : []),
    ],
  }
}
