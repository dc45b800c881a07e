import { leastThreshold } from './threshold'

/** Why a round cannot promise that nobody's answer can be worked out. */
export type PromiseFault =
  | 'too-few-asked'
  | 'threshold-too-low'
  | 'only-one-could-be-meant'
  | 'asked-confidentially'

/** What a round may say of itself before the first question (S-28). */
export type RoundPromise =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'confidential'; readonly because: PromiseFault }

/** Who is asked: how many in all and in each slice of the declared breakdown, if there is one. */
export interface Asked {
  readonly people: number
  readonly bySlice: ReadonlyMap<string, number>
  readonly threshold: number
  readonly asksLivedExperience: boolean
}

/**
 * A round is anonymous only where it can be: its threshold is high enough, at least that many are asked, and no slice of the breakdown is a
 * single person, who would be known by their slice alone. Everything else is confidential, by itself.
 */
export function promiseOf({ people, bySlice, threshold, asksLivedExperience }: Asked): RoundPromise {
  const confidential = (because: PromiseFault) => ({ kind: 'confidential', because }) as const
  if (threshold < leastThreshold({ asksLivedExperience, leavesTheTeam: false }))
    return confidential('threshold-too-low')
  if (people < threshold) return confidential('too-few-asked')
  if ([...bySlice.values()].some(count => count === 1)) return confidential('only-one-could-be-meant')
  return { kind: 'anonymous' }
}
