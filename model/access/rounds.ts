import { type Actor, isAtLeast, type Owned } from './role'

export const canPlanRounds = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'facilitator', constellation)

/** Who is asked, of the workspace the round belongs to. */
export interface Asked extends Owned {
  readonly accountId: string | null
}

export const canAnswerRound = (actor: Actor, asked: Asked) =>
  isAtLeast(actor, 'viewer', asked) && actor.accountId === asked.accountId
