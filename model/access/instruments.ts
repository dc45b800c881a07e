import { type Actor, isAtLeast, type Owned } from './role'

export const canSeeInstruments = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'viewer', workspace)
export const canWriteInstruments = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'owner', workspace)
