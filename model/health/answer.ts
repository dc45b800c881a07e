import { z } from 'zod'

/** What one can say to a core element. */
export const answers = ['in-place', 'partly', 'not-yet', 'dont-know', 'not-applicable'] as const
export type Answer = (typeof answers)[number]
export const answerSchema = z.enum(answers)

export const commentLimit = 1000
