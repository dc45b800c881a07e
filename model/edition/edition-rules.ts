import type { Edition } from './edition'
import { placeOf, quoted } from './edition-place'
import { everyTheme } from './every-theme'

interface Placed {
  readonly id: string
  readonly place: string
  readonly grounding: readonly string[]
}

/** Every theme and element, with the words that name its place. */
function everythingPlaced(edition: Edition): Placed[] {
  return everyTheme(edition).flatMap((theme, index) => {
    const path = index === 0 ? ['foundation'] : ['themes', index - 1]
    const placed = (part: { id: string; grounding?: string[] }, ...rest: PropertyKey[]) => ({
      id: part.id,
      place: placeOf(edition, [...path, ...rest]).place,
      grounding: part.grounding ?? [],
    })
    return [placed({ id: theme.id }), ...theme.elements.map((element, at) => placed(element, 'elements', at))]
  })
}

const lowered = (place: string) => place.charAt(0).toLowerCase() + place.slice(1)

function repeatedIds(everything: readonly Placed[]): string[] {
  const first = new Map<string, string>()
  return everything.flatMap(({ id, place }) => {
    const before = first.get(id)
    if (before === undefined) first.set(id, place)
    return before === undefined ? [] : [`${place}: the id is already used by ${lowered(before)}.`]
  })
}

function unknownGroundings(everything: readonly Placed[], known: ReadonlySet<string>): string[] {
  return everything.flatMap(({ place, grounding }) =>
    grounding
      .filter(id => !known.has(id))
      .map(id => `${place}: the grounding ${quoted(id)} is not a listed source.`),
  )
}

function repeatedSources(ids: readonly string[]): string[] {
  const repeated = ids.filter((id, place) => ids.indexOf(id) !== place)
  return repeated.map(id => `Source ${quoted(id)}: the id is already used by another source.`)
}

/** What must hold between the parts of an edition, which its schema cannot say: unique ids, known sources. Each fault is one sentence. */
export function ruleFaults(edition: Edition): string[] {
  const everything = everythingPlaced(edition)
  const sources = edition.sources.map(source => source.id)
  return [
    ...repeatedIds(everything),
    ...repeatedSources(sources),
    ...unknownGroundings(everything, new Set(sources)),
  ]
}
