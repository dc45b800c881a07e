import type { Party, PartyKind } from '../constellation/party'
import type { Relationship } from '../constellation/relationship'
import type { Box } from '../report/place-label'
import type { Places } from './places'

/** The ways a map can be arranged. */
export const arrangements = ['constellation', 'rings', 'lanes'] as const
export type Arrangement = (typeof arrangements)[number]

/** A map to be arranged: lists ordered by id, every party with its place now and its footprint. */
export interface Task {
  readonly parties: readonly Pick<Party, 'id' | 'kind' | 'within'>[]
  readonly relationships: readonly Pick<Relationship, 'from' | 'to'>[]
  readonly now: Places
  readonly footprints: ReadonlyMap<string, Box>
  /** Who may not be moved. */
  readonly still: ReadonlySet<string>
}

/** From 0 to 1: how much of the work is done. */
export type Told = (share: number) => void

/** Tells the part of a work that lies between two shares of the whole. */
export const within =
  (told: Told, from: number, to: number): Told =>
  share =>
    told(from + share * (to - from))

/** Where lanes stand from left to right: from the people a service is for, through who meets them, to who stands around it. */
export const laneOrder: readonly PartyKind[] = [
  'service-user',
  'team-member',
  'team',
  'organisation',
  'partner',
  'stakeholder',
  'other',
]
