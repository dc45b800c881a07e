import * as z from 'zod/mini'
import { positionSchema } from '../constellation/position'

export const presenceSelectionLimit = 50

/** What others see of a person who has a constellation open: who, in which hue (degrees), where they point and what they have selected. The server writes the name. */
export const presenceSchema = z.strictObject({
  user: z.strictObject({
    id: z.string().check(z.minLength(1), z.maxLength(64)),
    name: z.string().check(z.maxLength(200)),
    hue: z.number().check(z.minimum(0), z.maximum(360)),
  }),
  cursor: z.optional(positionSchema),
  selection: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(64))).check(z.maxLength(presenceSelectionLimit)),
  ),
})
export type Presence = z.infer<typeof presenceSchema>
