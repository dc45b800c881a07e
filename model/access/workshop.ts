import { type Actor, isAtLeast, type Owned } from './role'

export const canPrepareWorkshop = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'facilitator', constellation)

export const canJoinWorkshop = (actor: Actor, constellation: Owned) =>
  isAtLeast(actor, 'viewer', constellation)

/** A workshop as far as it says who steers it. */
export interface Steered extends Owned {
  readonly plan: { readonly facilitators: readonly string[] }
}

/** Those named as its facilitators steer a workshop, while they are at least members of its workspace; owners always may. */
export const canSteerWorkshop = (actor: Actor, workshop: Steered) =>
  isAtLeast(actor, 'owner', workshop) ||
  (isAtLeast(actor, 'member', workshop) && workshop.plan.facilitators.includes(actor.accountId))

/** What was said becomes an action or a reflection: after the end by everyone who may edit the map, before it by those who steer. */
export const canKeepFromWorkshop = (actor: Actor, workshop: Steered & { readonly state: string }) =>
  isAtLeast(actor, 'member', workshop) && (workshop.state === 'ended' || canSteerWorkshop(actor, workshop))
