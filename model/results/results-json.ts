import { z } from 'zod'
import { roundKinds } from '../health/response'
import { daySchema } from '../rounds/day'
import { breakdownSchema } from '../rounds/round-plan'
import { longForm } from './long-form'
import type { ReleasedRound } from './round-results'

/** Where every server publishes the shape of the file. */
export const resultsSchemaPath = '/schema/round-results.json'

const valueSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('count'), answer: z.string(), value: z.number().int().nonnegative() }),
  z.strictObject({ is: z.literal('band'), value: z.enum(['high', 'mixed', 'low', 'few-could-say']) }),
  z.strictObject({ is: z.literal('some-not-yet'), value: z.enum(['yes', 'no']) }),
  z.strictObject({ is: z.literal('answered') }),
  z.strictObject({ is: z.literal('not-enough') }),
])

const rowSchema = z.strictObject({
  batch: z.number().int().nonnegative(),
  subject: z.string(),
  section: z.string(),
  question: z.string(),
  option: z.string().nullable(),
  slice: z.string().nullable(),
  n: z.number().int().positive().nullable(),
  value: valueSchema,
})

const releaseSchema = z.strictObject({
  batch: z.number().int().nonnegative(),
  asked: z.number().int().nonnegative(),
  answered: z.number().int().positive().nullable(),
  onPaper: z.boolean(),
})

/** The numbers of one round as a file, version 1. `n` and `answered` are null where there are not enough answers to say; `slice` is null for everyone. */
export const resultsFileSchema = z.strictObject({
  format: z.literal('meaningful-connections/round-results'),
  version: z.literal(1),
  round: z.strictObject({
    name: z.string(),
    kind: z.enum(roundKinds),
    closedOn: daySchema,
    questionnaire: z.strictObject({ id: z.string(), version: z.number().int().positive() }),
    threshold: z.number().int(),
    breakdown: breakdownSchema,
  }),
  releases: z.array(releaseSchema),
  rows: z.array(rowSchema),
})

const dayOf = (at: number | null) => new Date(at ?? 0).toISOString().slice(0, 10)

/** A round's releases as they are, as the text of a JSON file. */
export function resultsAsJson(round: ReleasedRound): string {
  const { plan, instrument, closedAt, releases } = round
  const file: z.infer<typeof resultsFileSchema> = {
    format: 'meaningful-connections/round-results',
    version: 1,
    round: {
      name: plan.name,
      kind: plan.kind,
      closedOn: dayOf(closedAt),
      questionnaire: { id: instrument.id, version: instrument.version },
      threshold: plan.threshold,
      breakdown: plan.breakdown,
    },
    releases: releases.map(({ batch, asked, answered, hasPaper }) => ({
      batch,
      asked,
      answered,
      onPaper: hasPaper,
    })),
    rows: longForm(round).map(({ roundId: _, ...row }) => row as z.infer<typeof rowSchema>),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The shape of the file as a JSON Schema (draft 2020-12), made from what reads it. */
export const resultsJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(resultsFileSchema, { io: 'input', unrepresentable: 'any' }),
  $id: 'meaningful-connections/round-results',
  title: 'What a round showed',
})
