import { z } from 'zod'
import { subjectFromKey } from '../constellation/subject'
import { perspectives } from '../edition/perspective'
import { roundKinds } from '../health/response'
import { daySchema } from './day'
import { mostSubjects } from './most-subjects'
import { peopleSince } from './people-since'

/** How the results may be broken down: not at all, by perspective, or by one set of groups named beforehand (S-23). */
export const breakdownSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('nothing') }),
  z.strictObject({ by: z.literal('perspective') }),
  z.strictObject({ by: z.literal('group'), groups: z.array(z.string().trim().min(1).max(60)).min(2).max(8) }),
])
export type Breakdown = z.infer<typeof breakdownSchema>

/**
 * What a round will ask, of whom and until when; everything may change until it opens, afterwards only `until`, and only to a later day.
 * `subjects` are subject keys, empty where the instrument is about nothing. `isCoarse`: bands only, so that it can be asked again while people come and go.
 * `after` is the earlier round it is held beside. `isInRoom` where it is the check of a workshop, which opens, shows and ends it.
 */
export const roundPlanSchema = z.strictObject({
  kind: z.enum(roundKinds),
  name: z.string().trim().min(1).max(80),
  instrument: z.string(),
  subjects: z.array(z.string().refine(key => subjectFromKey(key) !== undefined)).max(mostSubjects),
  perspectives: z.array(z.enum(perspectives)).min(1),
  breakdown: breakdownSchema,
  threshold: z.number().int().min(5).max(100),
  isCoarse: z.boolean(),
  until: daySchema,
  after: z
    .strictObject({ round: z.string(), people: z.enum(peopleSince) })
    .nullable()
    .default(null),
  isInRoom: z.literal(true).optional(),
})
export type RoundPlan = z.infer<typeof roundPlanSchema>

/** Whether answers are taken after the close: not where everyone in a room saw what was shown. */
export const takesLate = ({ isInRoom }: Pick<RoundPlan, 'isInRoom'>): boolean => isInRoom !== true
