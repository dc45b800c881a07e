import { type Actor, isAtLeast, type Owned } from './role'

export const canSeeVersions = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'viewer', constellation)
export const canKeepVersions = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'member', constellation)
export const canRestoreVersions = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'facilitator', constellation)
export const canDeleteVersions = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'facilitator', constellation)
export const canEraseDeleted = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'facilitator', constellation)
