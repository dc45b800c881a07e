import type { SafetyState } from '../health/health'
import { pooledView } from '../results/pooled-view'
import { ringOf } from '../results/ring-of'
import type { ResultView } from '../results/round-results'
import type { AskedCheck } from './asked-told'
import type { RingHealth } from './health-ring'
import type { Telling } from './telling'

/** The asked health check, where it is later than what was checked together: then it stands first. */
export function leadingCheck({ asked, round, input }: Telling): AskedCheck | undefined {
  const together = round ? (round.round.closedAt ?? input.madeAt) : Number.NEGATIVE_INFINITY
  return asked.check && (asked.check.round.closedAt ?? 0) >= together ? asked.check : undefined
}

/** States of Safety that let nothing else be good news, the gravest first. */
const graveStates = ['not-in-place', 'partly'] as const
type Grave = (typeof graveStates)[number]

const isGrave = (state: SafetyState): state is Grave => graveStates.some(one => one === state)

/** Where Safety is known to be wanting beside what stands first: in parts checked together where an asked round leads, else in parts that a round asked about. */
export function wantingElsewhere(
  telling: Telling,
): { readonly state: Grave; readonly count: number; readonly by: 'together' | 'asked' } | undefined {
  const by = leadingCheck(telling) ? 'together' : 'asked'
  const states = Object.values(telling.now)
    .filter(health => 'inRound' in health === (by === 'asked'))
    .map(({ safety }) => safety)
    .filter(isGrave)
  const state = graveStates.find(one => states.includes(one))
  return state && { state, count: states.filter(one => one === state).length, by }
}

/** What an asked check shows of everything it asked about; its themes stand back as well where Safety is wanting elsewhere. */
export function leadingView(check: AskedCheck, telling: Telling): ResultView {
  const view = pooledView(check.results.subjects)
  return { ...view, themesStandBack: view.themesStandBack || wantingElsewhere(telling) !== undefined }
}

/** Its ring: the ground is as sound as the least sound part that is known. */
export function leadingRing(check: AskedCheck, telling: Telling): RingHealth | undefined {
  const ring = ringOf(leadingView(check, telling))
  const elsewhere = wantingElsewhere(telling)
  if (!ring || !elsewhere || ring.safety === 'not-in-place') return ring
  return { ...ring, safety: elsewhere.state, isMostly: false }
}

/** Whether the themes of what stands first stand back: Safety is not known to be in place there, or is wanting elsewhere. */
export function standsBack(telling: Telling): boolean {
  const check = leadingCheck(telling)
  if (check) return leadingView(check, telling).themesStandBack
  return telling.health.themesStandBack || wantingElsewhere(telling) !== undefined
}
