import { z } from 'zod'
import { wordsSchema } from '../edition/edition'
import { activities } from './activity'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/)

/** The most minutes one stage is planned for, and the most dots one person has. */
export const longestStage = 240
export const mostDots = 10

/** One stage: what everyone is asked, questions to talk about, and what the facilitator may say, which nobody else sees. `dots`: how many each person has in a vote. */
export const stageSchema = z.strictObject({
  id,
  activity: z.enum(activities),
  title: wordsSchema,
  minutes: z.number().int().min(1).max(longestStage),
  ask: wordsSchema,
  prompts: z.array(wordsSchema).max(8),
  say: wordsSchema.optional(),
  dots: z.number().int().min(1).max(mostDots).optional(),
})
export type Stage = z.infer<typeof stageSchema>

/** How a workshop is meant to go, stage by stage; `line` says in one sentence whom it is for. */
export const runSheetSchema = z.strictObject({
  id,
  title: wordsSchema,
  line: wordsSchema,
  stages: z.array(stageSchema).min(1).max(20),
})
export type RunSheet = z.infer<typeof runSheetSchema>

/** Why a run sheet cannot be used. */
export const runSheetFaults = ['same-stage-twice', 'two-checks', 'leaves-abruptly'] as const
export type RunSheetFault = (typeof runSheetFaults)[number]

/** What has to be mended in a run sheet: its stages have ids of their own, the check is asked once, and the last stage is one to leave well with, not a check or a vote. */
export function faultsOfRunSheet({ stages }: RunSheet): readonly RunSheetFault[] {
  const last = stages.at(-1)?.activity
  const found: Readonly<Record<RunSheetFault, boolean>> = {
    'same-stage-twice': new Set(stages.map(stage => stage.id)).size < stages.length,
    'two-checks': stages.filter(({ activity }) => activity === 'check').length > 1,
    'leaves-abruptly': last === 'check' || last === 'vote',
  }
  return runSheetFaults.filter(fault => found[fault])
}
