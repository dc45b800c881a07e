import type { Perspective } from '../edition/perspective'

/** By account; by a single-use code, on a screen or a slip; by a code printed on a paper check. */
export const invitedBy = ['account', 'code', 'paper'] as const
export type InvitedBy = (typeof invitedBy)[number]

/** Someone who is asked. Never a name: an account's id, or nothing but a code. `slice` is the name of their slice of the breakdown. */
export interface Invitee {
  readonly id: string
  readonly roundId: string
  readonly by: InvitedBy
  readonly accountId: string | null
  readonly perspective: Perspective
  readonly group: string | null
  readonly hasAnswered: boolean
}
