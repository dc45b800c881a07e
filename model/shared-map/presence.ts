import * as z from 'zod'
import { positionSchema } from '../constellation/position'

export const presenceSelectionLimit = 50

/** What others see of a person who has a constellation open: who, in which hue (degrees), where they point and what they have selected. The server writes the name. */
export const presenceSchema = z.strictObject({
  user: z.strictObject({
    id: z.string().min(1).max(64),
    name: z.string().max(200),
    hue: z.number().min(0).max(360),
  }),
  cursor: positionSchema.optional(),
  selection: z.array(z.string().min(1).max(64)).max(presenceSelectionLimit).optional(),
})
export type Presence = z.infer<typeof presenceSchema>
