import { type Actor, isAtLeast, type Owned } from './role'

export const canAnswerCheck = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'member', constellation)
export const canSeeResults = (actor: Actor, constellation: Owned) => isAtLeast(actor, 'viewer', constellation)
export const canRunRounds = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'facilitator', constellation)
