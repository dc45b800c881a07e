'use server'

import { z } from 'zod'
import { action } from '@/app/edge/action'
import type { Actor } from '@/model/access/role'
import { canKeepFromWorkshop } from '@/model/access/workshop'
import { actionSchema } from '@/model/constellation/action'
import type { Intent } from '@/model/constellation/intent'
import { reflectionSchema } from '@/model/constellation/reflection'
import { carryOut } from '@/model/shared-map/carry-out'
import { Problem } from '@/server/problem'
import { randomId } from '@/server/random-id'
import { services } from '@/server/services'
import { needOpenMap } from '@/server/workshop/need-open-map'
import { workshopFields, workshopOf } from '../../found'

const tidy = (text: string) => text.replaceAll('\r\n', '\n').trim()
const fields = { ...workshopFields, text: z.string().transform(tidy), about: z.string().default('') }

/** What keeps something from being written on the map. */
export type NotKept = 'text-missing' | 'too-long' | 'due-wrong' | 'about-wrong' | 'full'
export type Keeping = { readonly is: 'kept' } | { readonly is: NotKept }

const faultNames: Readonly<Record<string, NotKept>> = {
  text: 'too-long',
  owner: 'too-long',
  due: 'due-wrong',
  about: 'about-wrong',
}

async function written(actor: Actor, constellationId: string, intent: Intent): Promise<Keeping> {
  await needOpenMap(services().database, constellationId, actor)
  let refusal: unknown
  const reason = await services().live.edit(constellationId, doc => {
    refusal = carryOut(doc, intent, 'workshop')
  })
  if (reason !== undefined) throw new Problem('busy')
  return refusal === undefined ? { is: 'kept' } : { is: 'full' }
}

/** Makes an action of something that was said, on the live map, where everyone who has it open sees it. */
export const makeAction = action({
  parse: z.object({ ...fields, owner: z.string().transform(tidy), due: z.string() }),
  find: workshopOf,
  can: canKeepFromWorkshop,
  act: async ({ id, text, about, owner, due }, _workshop, actor): Promise<Keeping> => {
    if (text === '') return { is: 'text-missing' }
    const at = services().now()
    const made = { id: randomId(at), text, about, owner, due, status: 'to-do', at }
    const read = actionSchema.safeParse(made)
    if (read.success) return written(actor, id, { do: 'add-action', action: read.data })
    return { is: faultNames[String(read.error.issues[0]?.path[0])] ?? 'too-long' }
  },
})

/** Keeps something that was said as a reflection, on the live map. */
export const keepReflection = action({
  parse: z.object(fields),
  find: workshopOf,
  can: canKeepFromWorkshop,
  act: async ({ id, text, about }, _workshop, actor): Promise<Keeping> => {
    if (text === '') return { is: 'text-missing' }
    const at = services().now()
    const read = reflectionSchema.safeParse({ id: randomId(at), text, about, prompt: '', at })
    if (read.success) return written(actor, id, { do: 'add-reflection', reflection: read.data })
    return { is: faultNames[String(read.error.issues[0]?.path[0])] ?? 'too-long' }
  },
})
