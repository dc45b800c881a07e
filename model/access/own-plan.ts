import { type Actor, isAtLeast, type Owned } from './role'

type Authored = Owned & { readonly accountId: string }

export const canWritePlans = (actor: Actor, workspace: Owned) => isAtLeast(actor, 'viewer', workspace)

/** No role opens a plan: only being its author does, in the workspace it stands in. */
export const isAuthor = (actor: Actor, plan: Authored) =>
  actor.accountId === plan.accountId && actor.workspaceId === plan.workspaceId
