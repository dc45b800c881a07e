import * as z from 'zod/mini'
import { channelSchema } from './channel'
import { noteLimit } from './party'
import { plainText } from './plain-text'
import { sizeSchema } from './size'

export const directions = ['mutual', 'forward', 'backward', 'none'] as const
export type Direction = (typeof directions)[number]

export const relationshipStates = ['holding', 'new', 'strained', 'paused', 'ended', 'wished-for'] as const
export type RelationshipState = (typeof relationshipStates)[number]

export const purposeLimit = 300

/** A link between two parties. `direction` says which way it runs: forward is from `from` to `to`. Sizes at the ends are the relationship's cardinality. */
export const relationshipSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  from: z.string().check(z.minLength(1), z.maxLength(64)),
  to: z.string().check(z.minLength(1), z.maxLength(64)),
  fromSize: sizeSchema,
  toSize: sizeSchema,
  direction: z.enum(directions),
  state: z.enum(relationshipStates),
  channels: z.array(channelSchema).check(z.maxLength(20)),
  purpose: plainText(purposeLimit),
  note: plainText(noteLimit),
})
export type Relationship = z.infer<typeof relationshipSchema>
