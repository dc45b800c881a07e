import { z } from 'zod'
import { perspectives } from './perspective'

const id = z.string().regex(/^[a-z][a-z0-9-]{1,62}$/, 'an id is lower-case letters, digits and hyphens')

/** Words in each language they exist in; English always does. */
export const wordsSchema = z.strictObject({
  en: z.string().trim().min(1),
  cy: z.string().trim().min(1).optional(),
})
export type Words = z.infer<typeof wordsSchema>

export const elementSchema = z.strictObject({
  id,
  name: wordsSchema,
  wording: z.record(z.enum(perspectives), wordsSchema),
  grounding: z.array(id).min(1),
})
export type Element = z.infer<typeof elementSchema>

export const themeSchema = z.strictObject({
  id,
  name: wordsSchema,
  concept: wordsSchema,
  elements: z.array(elementSchema).min(3).max(8),
})
export type Theme = z.infer<typeof themeSchema>

/** Where an element comes from: facts only. `year` is left out where the publisher gives none. */
export const sourceSchema = z.strictObject({
  id,
  title: z.string().min(1),
  publisher: z.string().min(1),
  year: z.number().int().min(1900).max(2100).optional(),
})
export type Source = z.infer<typeof sourceSchema>

/** One versioned wording of the Model: the foundation, five themes, and where each element comes from. `unreviewed` names the languages whose words a fluent speaker has not yet checked. */
export const editionSchema = z.strictObject({
  id,
  version: z.number().int().positive(),
  name: wordsSchema,
  unreviewed: z.array(wordsSchema.keyof()).optional(),
  note: z.strictObject({ is: wordsSchema, isNot: wordsSchema, replace: wordsSchema }),
  sources: z.array(sourceSchema).min(1),
  foundation: themeSchema,
  themes: z.array(themeSchema).length(5),
})
export type Edition = z.infer<typeof editionSchema>
