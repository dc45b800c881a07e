import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { subjectNames } from '@/components/check/subject-name'
import { wordsIn } from '@/model/edition/words-in'
import { services } from '@/server/services'

interface Choice {
  readonly key: string
  readonly name: string
}

const order = new Intl.Collator(['en-GB', 'cy'], { numeric: true })
const byName = (one: Choice, other: Choice) => order.compare(one.name, other.name)

/** What notes can be pinned to and eyes led to, by name: the whole, themes, relationships, parties. Read once a request. */
export const pinNames = cache(async (constellationId: string) => {
  const { live, edition } = services()
  const [map, common, check, language] = await Promise.all([
    live.read(constellationId),
    getTranslations('common'),
    getTranslations('check'),
    getLocale(),
  ])
  const subject = subjectNames({ common, check }, map)
  const themes: readonly Choice[] = [edition.foundation, ...edition.themes].map(({ id, name }) => ({
    key: `theme:${id}`,
    name: wordsIn(name, language).text,
  }))
  const named = (kind: string, items: readonly { readonly id: string }[]): readonly Choice[] =>
    items.map(({ id }) => ({ key: `${kind}:${id}`, name: subject(`${kind}:${id}`) })).toSorted(byName)
  const relationships = named('relationship', map.relationships)
  const parties = named('party', map.parties)
  const themeNames = new Map(themes.map(({ key, name }) => [key, name]))
  return {
    nameOf: (key: string) => themeNames.get(key) ?? subject(key),
    relationships,
    parties,
    choices: [
      { key: 'constellation', name: subject('constellation') },
      ...themes,
      ...relationships,
      ...parties,
    ] as readonly Choice[],
  }
})
