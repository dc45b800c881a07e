import type { Language } from '@/model/edition/words-in'
import { britishLocale } from './british-locale'

/** A moment (milliseconds) as a day, such as 14 March 2026. */
export const dayWords = (at: number, language: Language, timeZone = 'Europe/London'): string =>
  new Intl.DateTimeFormat(britishLocale[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).format(at)
