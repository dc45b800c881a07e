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

/** What a party is on a person's way through the services: where they first make contact, or what they came for. */
export const waypoints = ['none', 'first-contact', 'sought'] as const

/**
 * A party is a role in the constellation, never a named person. Every field stands alone, so that concurrent edits always merge into a valid party.
 * `within` is the id of the party it is a part of, or empty; read it through `holders`, which settles circles. `order` is its place in the outline, 0 where nobody chose one.
 */
export const partySchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  kind: z.enum(partyKinds),
  name: plainText(partyNameLimit),
  size: sizeSchema,
  position: positionSchema,
  note: plainText(noteLimit),
  within: z.optional(z.string().check(z.maxLength(64))),
  isPinned: z.optional(z.boolean()),
  order: z.optional(z.number()),
  waypoint: z.optional(z.enum(waypoints)),
})
export type Party = z.infer<typeof partySchema>
