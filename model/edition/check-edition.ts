import { type Edition, editionSchema } from './edition'
import { editionFault } from './edition-fault'
import { ruleFaults } from './edition-rules'

/**
 * The edition, or every fault that keeps the value from being one: each a sentence that names the theme, element or source
 * and what is wrong there. Faults between parts are looked for once the parts themselves are whole. Never throws.
 */
export function checkEdition(value: unknown): { readonly edition: Edition } | { readonly faults: string[] } {
  const read = editionSchema.safeParse(value)
  if (!read.success) return { faults: read.error.issues.map(issue => editionFault(value, issue)) }
  const faults = ruleFaults(read.data)
  return faults.length === 0 ? { edition: read.data } : { faults }
}
