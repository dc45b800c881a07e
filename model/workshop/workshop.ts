import { z } from 'zod'
import { subjectFromKey } from '../constellation/subject'
import { mostSubjects } from '../rounds/most-subjects'
import { mostSeats } from './most-seats'
import { type RunSheet, runSheetSchema, type Stage } from './run-sheet'
import { voteSchema } from './vote'

/** Being prepared, under way, or over. */
export const workshopStates = ['prepared', 'running', 'ended'] as const
export type WorkshopState = (typeof workshopStates)[number]

const subject = z.string().refine(key => subjectFromKey(key) !== undefined)

/**
 * What is prepared: `facilitators` are accounts' ids; `about` is what the check asks about, as subject keys, with `threshold` answers needed before any is shown;
 * `onTheMap` lets participants see the map and suggest what is missing; `notes` are the facilitators' own and shown to nobody else.
 */
export const workshopPlanSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  sheet: runSheetSchema,
  facilitators: z.array(z.string()).min(1).max(8),
  about: z.array(subject).max(mostSubjects),
  threshold: z.number().int().min(5).max(100),
  onTheMap: z.boolean(),
  seats: z.number().int().min(1).max(mostSeats),
  notes: z.string().max(4000),
})
export type WorkshopPlan = z.infer<typeof workshopPlanSchema>

/** Time that runs until a moment, or what is left of it, in milliseconds. */
export const timerSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('running'), until: z.number() }),
  z.strictObject({ is: z.literal('stopped'), left: z.number() }),
])
export type Timer = z.infer<typeof timerSchema>

/**
 * How a room stands. `stage` is the place in the run sheet, -1 before the first. `lit` is what everyone's eye is led to, `gather` the last call to come and look:
 * a number that grows, and what to look at (nothing for the whole map); `isOn` until the next stage. `revealed` are stages whose words, notes or answers are shown. `showsPresence`:
 * whether those with an account see each other's cursors on the map. `round` is the asked round of the check, once it began.
 */
export const roomSchema = z.strictObject({
  stage: z.number().int().min(-1),
  timer: timerSchema,
  isDoorOpen: z.boolean(),
  isMapLocked: z.boolean(),
  showsPresence: z.boolean(),
  lit: subject.nullable(),
  gather: z.strictObject({ count: z.number().int(), at: z.array(subject), isOn: z.boolean().default(false) }),
  revealed: z.array(z.string()),
  votes: z.record(z.string(), voteSchema),
  round: z.string().nullable(),
})
export type Room = z.infer<typeof roomSchema>

/** A workshop over one constellation. Times are milliseconds. `door` is the chance its code is made from; null while it has none. */
export interface Workshop {
  readonly id: string
  readonly workspaceId: string
  readonly constellationId: string
  readonly state: WorkshopState
  readonly plan: WorkshopPlan
  readonly room: Room
  readonly door: string | null
  readonly madeAt: number
  readonly beganAt: number | null
  readonly endedAt: number | null
  readonly record: WorkshopRecord | null
}

/** What is kept when a workshop ends, besides its notes and sums of votes: how many took part, the version of the map, the round of the check. */
export const workshopRecordSchema = z.strictObject({
  people: z.number().int().nonnegative(),
  version: z.string().nullable(),
  round: z.string().nullable(),
})
export type WorkshopRecord = z.infer<typeof workshopRecordSchema>

export const firstRoom: Room = {
  stage: -1,
  timer: { is: 'stopped', left: 0 },
  isDoorOpen: false,
  isMapLocked: false,
  showsPresence: true,
  lit: null,
  gather: { count: 0, at: [], isOn: false },
  revealed: [],
  votes: {},
  round: null,
}

/** The stage a room is at; undefined before the first. */
export const stageOf = (sheet: RunSheet, { stage }: Pick<Room, 'stage'>): Stage | undefined =>
  sheet.stages[stage]
