import type { Edition } from '@/model/edition/edition'
import { elementById } from '@/model/edition/element-by-id'
import { themeById } from '@/model/edition/theme-by-id'
import { type Language, wordsIn } from '@/model/edition/words-in'

/** Names of themes and core elements by their ids; an id that the edition does not have names itself. */
export interface EditionNames {
  readonly theme: (id: string) => string
  readonly element: (id: string) => string
  /** A theme's place among the five, or the foundation. */
  readonly position: (themeId: string) => number | 'foundation'
}

export function editionNames(edition: Edition, language: Language): EditionNames {
  const inWords = (named: ReturnType<typeof themeById> | ReturnType<typeof elementById>, id: string) =>
    named ? wordsIn(named.name, language).text : id
  return {
    theme: id => inWords(themeById(edition, id), id),
    element: id => inWords(elementById(edition, id), id),
    position: id => {
      const place = edition.themes.findIndex(theme => theme.id === id)
      return place < 0 ? 'foundation' : place
    },
  }
}
