/** What a person may be in a workspace, from most to least. */
export const roles = ['owner', 'facilitator', 'member', 'viewer'] as const
export type Role = (typeof roles)[number]

/** Who acts: an account in one workspace, with its role there. */
export interface Actor {
  readonly accountId: string
  readonly workspaceId: string
  readonly role: Role
}

/** Something that belongs to a workspace. */
export interface Owned {
  readonly workspaceId: string
}

/** True where the subject is of the actor's workspace and the actor's role is at least `least`. */
export const isAtLeast = (actor: Actor, least: Role, subject: Owned): boolean =>
  actor.workspaceId === subject.workspaceId && roles.indexOf(actor.role) <= roles.indexOf(least)
