import * as z from 'zod/mini'
import { constellationNameSchema } from '../constellation/constellation-name'
import { plainText } from '../constellation/plain-text'

export const templateLineLimit = 200
export const templateGuidanceLimit = 4000

/** What a person writes about a template of their own: its name, one line of what it shows, and guidance, which may be empty. */
export const templateWordsSchema = z.object({
  name: constellationNameSchema,
  line: plainText(templateLineLimit),
  guidance: plainText(templateGuidanceLimit),
})
export type TemplateWords = z.infer<typeof templateWordsSchema>
