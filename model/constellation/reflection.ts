import * as z from 'zod'
import { plainText } from './plain-text'

export const reflectionLimit = 4000

/** What people say: `about` is a subject's key (`constellation`, `party:…`, `relationship:…`) or `theme:…` with a theme's id; `prompt` the id of the prompt it answers, or empty. `at` is milliseconds. */
export const reflectionSchema = z.strictObject({
  id: z.string().min(1).max(64),
  about: z.string().regex(/^(constellation|(party|relationship|theme):[\w-]{1,64})$/),
  prompt: z.string().max(64),
  text: plainText(reflectionLimit),
  at: z.number().int().nonnegative(),
})
export type Reflection = z.infer<typeof reflectionSchema>
