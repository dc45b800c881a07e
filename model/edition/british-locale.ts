import type { Language } from './words-in'

/** How days and lists are written in each language: the British way. */
export const britishLocale: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' }
