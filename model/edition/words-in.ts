import type { Words } from './edition'

/** Languages the program has words in; the first is complete. */
export const languages = ['en', 'cy'] as const
export type Language = (typeof languages)[number]

/** The words in a language, or the English ones, with which language was given. */
export function wordsIn(
  words: Words,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const text = words[language]
  return text === undefined ? { text: words.en, language: 'en' } : { text, language }
}
