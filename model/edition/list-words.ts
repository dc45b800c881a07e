import { britishLocale } from './british-locale'
import type { Language } from './words-in'

/** Before a vowel, and before a number that is said with one first, Welsh for “and” is “ac”, otherwise “a”. */
const takesAc = /^[“(]?(?:[aeiouwyàáâäèéêëìíîïòóôöùúûüẁẃŵẅỳýŷÿ]|8|(?:1|11)(?!\d))/iu

function inWelsh(parts: readonly { readonly type: string; readonly value: string }[]): string {
  return parts
    .map(({ type, value }, at) => {
      if (type !== 'literal' || at !== parts.length - 2) return value
      return takesAc.test(parts[at + 1]?.value ?? '') ? ' ac ' : ' a '
    })
    .join('')
}

/** Puts items into a list in words: “one, two and three”. */
export function listWords(language: Language): (items: readonly string[]) => string {
  const lists = new Intl.ListFormat(britishLocale[language], { type: 'conjunction' })
  return items => (language === 'cy' ? inWelsh(lists.formatToParts(items)) : lists.format(items))
}
