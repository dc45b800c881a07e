import * as z from 'zod/mini'
import { plainText } from './plain-text'

export const leaveReasonLimit = 600

/** As many as a constellation has relationships. */
const mostEvidence = 15_000

/** A finding that a team knows and leaves as it is, with the reason: `id` is the finding's key, so that two who leave the same one leave it once. `evidence` are the relationships that were known, of a finding that gathers many; `at` is milliseconds. */
export const leftFindingSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(160)),
  reason: plainText(leaveReasonLimit),
  at: z.int().check(z.nonnegative()),
  evidence: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(mostEvidence)),
  ),
})
export type LeftFinding = z.infer<typeof leftFindingSchema>
