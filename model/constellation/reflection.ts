import * as z from 'zod/mini'
import { plainText } from './plain-text'

export const reflectionLimit = 4000

/** What people say: `about` is a subject's key (`constellation`, `party:…`, `relationship:…`) or `theme:…` with a theme's id; `prompt` the id of the prompt it answers, or empty. `at` is milliseconds. */
export const reflectionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  about: z.string().check(z.regex(/^(constellation|(party|relationship|theme):[\w-]{1,64})$/)),
  prompt: z.string().check(z.maxLength(64)),
  text: plainText(reflectionLimit),
  at: z.int().check(z.nonnegative()),
})
export type Reflection = z.infer<typeof reflectionSchema>
