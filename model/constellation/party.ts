import * as z from 'zod/mini'
import { plainText } from './plain-text'
import { positionSchema } from './position'
import { sizeSchema } from './size'

/** The seven kinds of party the Model names. */
export const partyKinds = [
  'service-user',
  'team-member',
  'team',
  'organisation',
  'stakeholder',
  'partner',
  'other',
] as const
export type PartyKind = (typeof partyKinds)[number]

export const partyNameLimit = 120
export const noteLimit = 4000

/** A party is a role in the constellation, never a named person. Every field stands alone, so that concurrent edits always merge into a valid party. */
export const partySchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  kind: z.enum(partyKinds),
  name: plainText(partyNameLimit),
  size: sizeSchema,
  position: positionSchema,
  note: plainText(noteLimit),
})
export type Party = z.infer<typeof partySchema>
