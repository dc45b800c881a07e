import type { RoundPromise } from '../health/promise'
import type { Instrument } from '../instrument/instrument'
import type { RoundPlan } from './round-plan'

/** Planned, open, or closed; what was answered is first shown when it is closed, all at once. */
export const roundStates = ['planned', 'open', 'closed'] as const
export type RoundState = (typeof roundStates)[number]

/**
 * A round that asks people one by one and shows one result at the end. The instrument is kept as it was when the round opened, and so is the promise;
 * before that they are what they would be now. Times are milliseconds.
 */
export interface AskedRound {
  readonly id: string
  readonly workspaceId: string
  readonly constellationId: string
  readonly plan: RoundPlan
  readonly instrument: Instrument
  readonly state: RoundState
  readonly promise: RoundPromise | null
  readonly openedAt: number | null
  readonly closedAt: number | null
  /** How often results were released: answers that come in now are of this batch. */
  readonly batch: number
  /** When those who had not answered were last reminded. */
  readonly remindedAt: number | null
}

/** A round without its questionnaire, which is long; whose it is its plan says. */
export type RoundInBrief = Omit<AskedRound, 'instrument'>
