'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canWritePlans, isAuthor } from '@/model/access/own-plan'
import type { Actor } from '@/model/access/role'
import { isForOneself, sectionInFields } from '@/model/plans/own-plan'
import { personIn } from '@/server/database/memberships'
import {
  beginPlanOf,
  deletePlan,
  planOfAuthor,
  savePlanPart,
  showParts,
  takePartBack,
} from '@/server/database/own-plans'
import { instrumentById } from '@/server/instruments/instruments-for'
import { Problem } from '@/server/problem'
import { randomId } from '@/server/random-id'
import { services } from '@/server/services'

// Nothing here is written into the audit log: that somebody keeps a plan is theirs alone to tell.

const id = z.string().max(64)
const fields = z.record(z.string(), z.string())
const own = (input: { readonly id?: string | undefined }, actor: Actor) =>
  planOfAuthor(services().database, input.id ?? '', actor)

/** Begins a plan with a questionnaire as it is now, and gives it; or says that its author has as many as there can be. */
export const beginPlan = action({
  parse: z.object({ instrument: id }),
  find: async (input, { workspaceId }) => {
    const { database, edition } = services()
    const instrument = await instrumentById(database, edition, workspaceId, input.instrument)
    return instrument && isForOneself(instrument) ? { workspaceId, instrument } : undefined
  },
  can: canWritePlans,
  act: async (_input, { workspaceId, instrument }, actor) => {
    const { database, now } = services()
    const at = now()
    const plan = { id: randomId(at), accountId: actor.accountId, workspaceId, instrument, answers: {} }
    return (await beginPlanOf(database, { ...plan, madeAt: at, updatedAt: at })) ? plan : 'full'
  },
})

/** Saves one section of one's own plan; gives the plan as it was, with the section that was saved. */
export const savePart = action({
  parse: fields,
  find: own,
  can: isAuthor,
  act: async (input, plan) => {
    const section = plan.instrument.sections.find(one => one.id === input.section)
    if (!section) throw new Problem('gone')
    const { database, now } = services()
    await savePlanPart(database, plan.id, sectionInFields(section, input), now())
    return { plan, section }
  },
})

/** Shows sections of one's own plan to somebody of the workspace. */
export const showPlanParts = action({
  parse: fields,
  find: own,
  can: isAuthor,
  act: async (input, plan, actor) => {
    const { database } = services()
    const person = await personIn(database, actor.workspaceId, input.to ?? '')
    const isOffered = plan.instrument.privacy === 'shared'
    if (!person || !isOffered || person.accountId === actor.accountId) throw new Problem('gone')
    const chosen = plan.instrument.sections.map(one => one.id).filter(one => input[`part.${one}`] === 'yes')
    if (chosen.length === 0) throw new Problem('badInput')
    await showParts(database, plan, chosen, person.accountId)
  },
})

export const takeBack = action({
  parse: z.object({ id, section: id, to: id }),
  find: own,
  can: isAuthor,
  act: ({ section, to }, plan) => takePartBack(services().database, plan.id, { section, to }),
})

export const erasePlan = action({
  parse: z.object({ id, sure: z.literal('yes') }),
  find: own,
  can: isAuthor,
  act: (_input, plan) => deletePlan(services().database, plan.id),
})
