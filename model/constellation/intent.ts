import * as z from 'zod/mini'
import { actionSchema } from './action'
import { leftFindingSchema } from './left-finding'
import { partySchema } from './party'
import { positionSchema } from './position'
import { reflectionSchema } from './reflection'
import { relationshipSchema } from './relationship'

const id = z.string().check(z.minLength(1), z.maxLength(64))

/** Everything a person can do to a constellation. Ids and times are arguments, made by whoever speaks the intent. */
export const intentSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('add-party'), party: partySchema }),
  z.strictObject({
    do: z.literal('change-party'),
    id,
    change: z.partial(z.omit(partySchema, { id: true, position: true })),
  }),
  z.strictObject({
    do: z.literal('place-within'),
    parties: z.array(id),
    /** The party they become parts of; empty for nobody. */
    within: z.string().check(z.maxLength(64)),
    /** Added first, where they become parts of somebody new. */
    holder: z.optional(partySchema),
  }),
  z.strictObject({ do: z.literal('move-parties'), positions: z.record(id, positionSchema) }),
  z.strictObject({ do: z.literal('order-parties'), orders: z.record(id, z.number()) }),
  z.strictObject({ do: z.literal('connect'), relationship: relationshipSchema }),
  z.strictObject({
    do: z.literal('change-relationship'),
    id,
    change: z.partial(z.omit(relationshipSchema, { id: true, from: true, to: true })),
  }),
  z.strictObject({ do: z.literal('delete'), parties: z.array(id), relationships: z.array(id) }),
  z.strictObject({ do: z.literal('add-reflection'), reflection: reflectionSchema }),
  z.strictObject({ do: z.literal('change-reflection'), id, text: reflectionSchema.shape.text }),
  z.strictObject({ do: z.literal('delete-reflection'), id }),
  z.strictObject({ do: z.literal('add-action'), action: actionSchema }),
  z.strictObject({
    do: z.literal('change-action'),
    id,
    change: z.partial(z.omit(actionSchema, { id: true, at: true })),
  }),
  z.strictObject({ do: z.literal('delete-action'), id }),
  z.strictObject({ do: z.literal('leave-finding'), left: leftFindingSchema }),
  z.strictObject({ do: z.literal('take-up-finding'), id: leftFindingSchema.shape.id }),
])
export type Intent = z.infer<typeof intentSchema>
