import { type Actor, isAtLeast, type Owned } from './role'

export const canSeeConstellation = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'viewer', constellation)
export const canMakeConstellation = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'member', workspace)
export const canEditConstellation = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'member', constellation)
export const canArchiveConstellation = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'facilitator', constellation)
export const canDeleteConstellation = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'facilitator', constellation)
export const canExportConstellation = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'viewer', constellation)
