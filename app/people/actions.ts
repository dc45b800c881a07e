'use server'

import { headers } from 'next/headers'
import { z } from 'zod'
import { action } from '@/app/edge/action'
import { keepSession, visit } from '@/app/edge/visit'
import { type Actor, roles } from '@/model/access/role'
import { canChangeRoles, canInvite, canSeeWorkspace } from '@/model/access/workspace'
import { note } from '@/server/database/audit'
import { openInvitation, takeInvitation } from '@/server/database/invitations'
import { personIn } from '@/server/database/memberships'
import { changeRole, removeMember } from '@/server/identity/change-rights'
import { invite } from '@/server/identity/invite'
import { startSession } from '@/server/identity/start-session'
import { services } from '@/server/services'

const id = z.string().max(64)
const ownWorkspace = async (_input: unknown, actor: Actor) => ({ workspaceId: actor.workspaceId })
const inOwnWorkspace = ({ accountId }: { accountId: string }, actor: Actor) =>
  personIn(services().database, actor.workspaceId, accountId)

async function ownAddress(): Promise<string> {
  const { publicUrl, port } = services().env
  return publicUrl ?? `http://${(await headers()).get('host') ?? `localhost:${port}`}`
}

/** Makes an invitation's link. It is given back this once. */
export const makeInvitationLink = action({
  parse: z.object({ role: z.enum(roles) }),
  find: ownWorkspace,
  can: canInvite,
  act: async ({ role }, { workspaceId }, actor) => {
    const { database, now } = services()
    const made = await invite(services(), workspaceId, role)
    await note(database, actor, 'invite', made.id, now())
    return `${await ownAddress()}/join/${made.token}`
  },
})

/** Withdraws an invitation that was not used yet. */
export const withdrawInvitation = action({
  parse: z.object({ id: z.string().max(64) }),
  find: async ({ id: hash }, actor) => {
    const { database, now } = services()
    const found = await openInvitation(database, hash, now())
    return found?.workspaceId === actor.workspaceId ? found : undefined
  },
  can: canInvite,
  act: async ({ id: hash }) => {
    await takeInvitation(services().database, hash)
  },
})

/** Gives someone another role; `false` for the last owner. Whoever it is is signed out of the workspace at once. */
export const giveRole = action({
  parse: z.object({ accountId: id, role: z.enum(roles) }),
  find: inOwnWorkspace,
  can: canChangeRoles,
  act: async ({ role }, person, actor) => {
    if (person.role === role) return true
    const { database, now } = services()
    const isDone = await changeRole(services(), person, role)
    if (isDone) await note(database, actor, 'change-role', person.accountId, now())
    return isDone
  },
})

/** Takes someone out of the workspace; `false` for the last owner. */
export const takeOut = action({
  parse: z.object({ accountId: id }),
  find: inOwnWorkspace,
  can: canChangeRoles,
  act: async (_input, person, actor) => {
    const { database, now } = services()
    const isDone = await removeMember(services(), person)
    if (isDone) await note(database, actor, 'remove-member', person.accountId, now())
    return isDone
  },
})

/** Goes to another workspace one is in, with a new session there. */
export const goTo = action({
  parse: z.object({ workspaceId: id }),
  find: async (input, { accountId, workspaceId }) => {
    const there = await personIn(services().database, input.workspaceId, accountId)
    return there && { workspaceId, there }
  },
  can: (actor, { there }) => canSeeWorkspace({ ...actor, ...there }, there),
  act: async (_input, { there }) => {
    await keepSession(await startSession(services(), there, (await visit()).before))
  },
})
