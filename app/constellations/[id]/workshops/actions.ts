'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canPrepareWorkshop, canSteerWorkshop } from '@/model/access/workshop'
import { readWorkshopPlan, type WorkshopFaults } from '@/model/workshop/plan-fields'
import { peopleOf } from '@/server/database/memberships'
import { isOn } from '@/server/rounds/open-round'
import { services } from '@/server/services'
import {
  beginWorkshop,
  dropWorkshop,
  prepareAgain,
  prepareWorkshop,
} from '@/server/workshop/prepare-workshop'
import { tellOf } from '@/server/workshop/tell-of'
import { constellationOf, idSchema, workshopFields, workshopOf } from './found'
import { runSheetsHere } from './run-sheets-here'

/** What came of writing a plan: the workshop it is of, what is wrong with it, or that the workshop has begun or gone meanwhile. */
export type PlanSaved =
  | { readonly is: 'saved'; readonly workshop: string }
  | { readonly is: 'faults'; readonly faults: WorkshopFaults }
  | { readonly is: 'not-prepared' }

/** Prepares a workshop, or changes what is prepared (`workshop` empty for a new one). */
export const savePlan = action({
  parse: z.object({ id: idSchema, workshop: z.string().max(64) }).catchall(z.string()),
  find: constellationOf,
  can: canPrepareWorkshop,
  act: async ({ id, workshop, ...fields }, { workspaceId }, actor): Promise<PlanSaved> => {
    const { database, live, now } = services()
    const before = workshop === '' ? undefined : await workshopOf({ id, workshop })
    if (workshop !== '' && before?.state !== 'prepared') return { is: 'not-prepared' }
    const [sheets, people, map] = await Promise.all([
      runSheetsHere(database, workspaceId, before?.plan.sheet),
      peopleOf(database, workspaceId),
      live.read(id),
    ])
    const mayHelp = people.filter(({ role }) => role !== 'viewer').map(({ accountId }) => accountId)
    const self = before?.plan.facilitators[0] ?? actor.accountId
    const read = readWorkshopPlan(fields, { sheets, people: mayHelp, self, isThere: isOn(map) })
    if ('faults' in read) return { is: 'faults', faults: read.faults }
    if (!before) return { is: 'saved', workshop: await prepareWorkshop({ database, now }, id, read.plan) }
    const isSaved = await prepareAgain({ database }, before.id, read.plan)
    return isSaved ? { is: 'saved', workshop: before.id } : { is: 'not-prepared' }
  },
})

/** Begins a prepared workshop, where no other runs on its constellation. */
export const beginIt = action({
  parse: z.strictObject(workshopFields),
  find: workshopOf,
  can: canSteerWorkshop,
  act: async (_input, workshop) => {
    const beginning = await beginWorkshop(services(), workshop.id)
    if (beginning === 'begun') tellOf(services(), workshop)
    return beginning
  },
})

/** Deletes a workshop that never began, or the record of one that is over. */
export const deleteIt = action({
  parse: z.strictObject({ ...workshopFields, sure: z.literal('yes') }),
  find: workshopOf,
  can: canPrepareWorkshop,
  act: (_input, { id }) => dropWorkshop(services(), id),
})
