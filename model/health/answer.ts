import { z } from 'zod'
import type { Scale } from './tally'

/** What one can say to a core element. */
export const answers = ['in-place', 'partly', 'not-yet', 'dont-know', 'not-applicable'] as const
export type Answer = (typeof answers)[number]
export const answerSchema = z.enum(answers)

/** Where the answers stand; two of them say nothing about that. */
export const answerScale: Scale & Readonly<Record<Answer, number | null>> = {
  'in-place': 1,
  partly: 0.5,
  'not-yet': 0,
  'dont-know': null,
  'not-applicable': null,
}

export const commentLimit = 1000
