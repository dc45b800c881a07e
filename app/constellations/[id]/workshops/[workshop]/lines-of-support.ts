import { supportLines } from '@/content/guidance/support-lines'
import { type Language, wordsIn } from '@/model/edition/words-in'

/** The lines of the support card in a language. */
export const linesOfSupport = (language: Language) =>
  supportLines.map(({ id, name, for: whom, number }) => ({
    id,
    name: wordsIn(name, language).text,
    whom: wordsIn(whom, language).text,
    number,
  }))
