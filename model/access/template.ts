import { type Actor, isAtLeast, type Owned } from './role'

export const canStartFromTemplate = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'member', workspace)
export const canSaveTemplate = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'member', constellation)
export const canChangeTemplate = (actor: Actor, template: Owned) => isAtLeast(actor, 'facilitator', template)
