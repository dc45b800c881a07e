import { z } from 'zod'
import { wordsSchema } from '../edition/edition'
import { perspectives } from '../edition/perspective'
import { privacies } from './privacy'

const id = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, 'an id is lower-case letters, digits and hyphens')

/** Words that may differ by where one stands: one for all, or one for each perspective. */
export const askedSchema = z.union([
  z.strictObject({ all: wordsSchema }),
  z.strictObject({ by: z.record(z.enum(perspectives), wordsSchema) }),
])

/** One thing that can be ticked. `level` (0 to 1) says where it stands on a scale; null where it says nothing about that. */
export const optionSchema = z.strictObject({
  id,
  text: wordsSchema,
  level: z.number().min(0).max(1).nullable(),
})
export type Option = z.infer<typeof optionSchema>

const options = z.array(optionSchema).min(2).max(12)

/** `scale`: one of options that stand on a scale; `choice`: one of options; `choices`: any of them; `text`: own words. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scale'), id, text: askedSchema, options }),
  z.strictObject({ kind: z.literal('choice'), id, text: askedSchema, options }),
  z.strictObject({ kind: z.literal('choices'), id, text: askedSchema, options }),
  z.strictObject({ kind: z.literal('text'), id, text: askedSchema }),
])
export type Question = z.infer<typeof questionSchema>

/** Questions that belong together, and why they are asked. */
export const sectionSchema = z.strictObject({
  id,
  title: wordsSchema,
  why: wordsSchema,
  questions: z.array(questionSchema).min(1).max(20),
})
export type Section = z.infer<typeof sectionSchema>

/** A questionnaire as data. `about` says whether it is asked of each chosen subject of a constellation, or once. `minutes` is how long it takes. */
export const instrumentSchema = z.strictObject({
  id,
  version: z.number().int().positive(),
  title: wordsSchema,
  purpose: wordsSchema,
  privacy: z.enum(privacies),
  about: z.enum(['subjects', 'nothing']),
  minutes: z.number().int().min(1).max(120),
  sections: z.array(sectionSchema).min(1).max(20),
})
export type Instrument = z.infer<typeof instrumentSchema>

/** Every question of an instrument, in order. */
export const everyQuestion = ({ sections }: Instrument): readonly Question[] =>
  sections.flatMap(({ questions }) => questions)

/** Whether a round may ask it: what is its author's alone is never collected. */
export const isForRounds = ({ privacy }: Pick<Instrument, 'privacy'>): boolean =>
  privacy === 'anonymous' || privacy === 'confidential'
