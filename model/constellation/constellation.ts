import type { Action } from './action'
import type { LeftFinding } from './left-finding'
import type { Party } from './party'
import type { Reflection } from './reflection'
import type { Relationship } from './relationship'

/** One map with what was said and decided about it. Every list is ordered by id, which is the order of making. Every relationship's ends are parties of the same constellation. */
export interface Constellation {
  readonly parties: readonly Party[]
  readonly relationships: readonly Relationship[]
  readonly reflections: readonly Reflection[]
  readonly actions: readonly Action[]
  readonly leftFindings: readonly LeftFinding[]
}

export const emptyConstellation: Constellation = {
  parties: [],
  relationships: [],
  reflections: [],
  actions: [],
  leftFindings: [],
}

/** The most a constellation holds; far beyond what a person can read, near enough to keep a server well. */
export const constellationLimits = {
  parties: 5000,
  relationships: 15_000,
  reflections: 5000,
  actions: 5000,
  leftFindings: 5000,
} as const
