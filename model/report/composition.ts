import * as z from 'zod/mini'
import { plainText } from '../constellation/plain-text'
import { audiences, outlineFor, type SectionId, sectionIds } from './audience'

export const introLimit = 1200

const versionEnd = z.string().check(z.minLength(1), z.maxLength(64))

/** One section as somebody put it: in its place, perhaps left out, perhaps introduced with own words. */
export const composedSectionSchema = z.strictObject({
  id: z.enum(sectionIds),
  isLeftOut: z.boolean(),
  intro: plainText(introLimit),
})
export type ComposedSection = z.infer<typeof composedSectionSchema>

/**
 * How a report is put together. `map` is the id of the version it shows, or `now`; `against` the earlier one it is set against, or `nothing`; `standpoint` the id of
 * the party it is also shown from, or empty.
 */
export const compositionSchema = z.strictObject({
  audience: z.enum(audiences),
  sections: z.array(composedSectionSchema).check(z.maxLength(sectionIds.length)),
  map: versionEnd,
  against: versionEnd,
  standpoint: z.string().check(z.maxLength(64)),
})
export type Composition = z.infer<typeof compositionSchema>

/** An audience's report before anybody has changed anything. */
export const compositionFor = (
  audience: Composition['audience'],
  ends: Partial<Pick<Composition, 'map' | 'against'>> = {},
): Composition => ({
  audience,
  sections: outlineFor[audience].sections.map(id => ({ id, isLeftOut: false, intro: '' })),
  map: 'now',
  against: 'nothing',
  standpoint: '',
  ...ends,
})

/** Moves a section one place up or down; at either end it stays. */
export function moveSection(composition: Composition, id: SectionId, by: -1 | 1): Composition {
  const from = composition.sections.findIndex(section => section.id === id)
  const moved = composition.sections[from]
  const other = composition.sections[from + by]
  if (!moved || !other) return composition
  const sections = composition.sections.with(from, other).with(from + by, moved)
  return { ...composition, sections }
}

/** Changes what is said of one section. */
export const changeSection = (
  composition: Composition,
  id: SectionId,
  change: Partial<Omit<ComposedSection, 'id'>>,
): Composition => ({
  ...composition,
  sections: composition.sections.map(section => (section.id === id ? { ...section, ...change } : section)),
})
