import { type Edition, type Element, editionSchema, type Theme } from '@/model/edition/edition'

/** An element with words for every perspective. */
export function anElement(id: string): Element {
  const words = { en: `Words of ${id}` }
  const wording = { 'service-user': words, 'team-member': words, team: words, organisation: words }
  return { id, name: words, wording, grounding: ['source'] }
}

/** A theme of three elements, `<id>-1` to `<id>-3`, unless others are given. */
export const aTheme = (id: string, elementIds = [`${id}-1`, `${id}-2`, `${id}-3`]): Theme => ({
  id,
  name: { en: id },
  concept: { en: `Why ${id} matters` },
  elements: elementIds.map(anElement),
})

/** A sound small edition: Safety and five themes of three elements each. */
export const anEdition = (given: Partial<Edition> = {}): Edition =>
  editionSchema.parse({
    id: 'small',
    version: 1,
    name: { en: 'A small edition' },
    note: { is: { en: 'for tests' }, isNot: { en: 'the Model' }, replace: { en: 'by a real one' } },
    sources: [{ id: 'source', title: 'A source', publisher: 'A publisher', year: 2022 }],
    foundation: aTheme('safety'),
    themes: ['trust', 'choice', 'collaboration', 'empowerment', 'culture'].map(id => aTheme(id)),
    ...given,
  })

/** Every element's id, Safety first. */
export const elementIds = (edition: Edition): readonly string[] =>
  [edition.foundation, ...edition.themes].flatMap(({ elements }) => elements.map(({ id }) => id))
