'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import { canSteerWorkshop } from '@/model/access/workshop'
import { stepSchema } from '@/model/workshop/steer'
import { workshopById } from '@/server/database/workshops'
import { services } from '@/server/services'
import { steerWorkshop } from '@/server/workshop/steer-workshop'

const fromMap = stepSchema.refine(step => step.do === 'light' || step.do === 'gather')

/** Leads everyone's eye, from the map itself: to what is selected, or away from it. */
export const steerFromMap = action({
  parse: z.strictObject({ workshop: z.string().max(64), step: fromMap }),
  find: ({ workshop }) => workshopById(services().database, workshop),
  can: canSteerWorkshop,
  act: async ({ workshop, step }) => (await steerWorkshop(services(), workshop, step)).is,
})
