import { type Actor, isAtLeast, type Owned } from './role'

export const canSeeWorkspace = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'viewer', workspace)
export const canSeePeople = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'facilitator', workspace)
export const canInvite = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'owner', workspace)
export const canChangeRoles = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'owner', workspace)
export const canLoadExample = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'owner', workspace)
export const canRenameWorkspace = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'owner', workspace)
