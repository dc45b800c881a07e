import type { Constellation } from '@/model/constellation/constellation'
import type { NamedTheme } from './talk-material'

export const aboutKinds = ['whole', 'themes', 'relationships', 'parties', 'gone'] as const
export type AboutKind = (typeof aboutKinds)[number]

/** One thing a reflection or an action can be about. */
export interface About {
  readonly key: string
  readonly name: string
  readonly kind: AboutKind
}

const order = new Intl.Collator(['en-GB', 'cy'], { numeric: true })
const byName = (one: About, other: About) => order.compare(one.name, other.name)

type Map = Pick<Constellation, 'parties' | 'relationships'>

/** Everything one can talk about: the whole, Safety and the themes, then what is on the map by name. */
export function aboutsOf(
  map: Map,
  themes: readonly NamedTheme[],
  nameOf: (key: string) => string,
): readonly About[] {
  const onMap = (kind: 'relationships' | 'parties', start: string) =>
    map[kind]
      .map(({ id }): About => ({ key: `${start}:${id}`, name: nameOf(`${start}:${id}`), kind }))
      .sort(byName)
  return [
    { key: 'constellation', name: nameOf('constellation'), kind: 'whole' },
    ...themes.map(({ id, name }): About => ({ key: `theme:${id}`, name, kind: 'themes' })),
    ...onMap('relationships', 'relationship'),
    ...onMap('parties', 'party'),
  ]
}

/** What a key is about; what is no longer there is named as gone. */
export const aboutBy =
  (abouts: readonly About[], nameOf: (key: string) => string) =>
  (key: string): About =>
    abouts.find(about => about.key === key) ?? {
      key,
      kind: 'gone',
      name: key.startsWith('theme:') ? key.slice('theme:'.length) : nameOf(key),
    }

/** Items under what they are about, in the order of the abouts, what is gone last; nothing where nothing was said. */
export function groupByAbout<Item extends { readonly about: string }>(
  items: readonly Item[],
  abouts: readonly About[],
  find: (key: string) => About,
): readonly { readonly about: About; readonly items: readonly Item[] }[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(item.about, [...(groups.get(item.about) ?? []), item])
  const places = new Map(abouts.map(({ key }, place) => [key, place]))
  const placeOf = (key: string) => places.get(key) ?? abouts.length
  return [...groups]
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([key, own]) => ({ about: find(key), items: own }))
}
