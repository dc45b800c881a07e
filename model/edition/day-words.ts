import { britishLocale } from './british-locale'
import type { Language } from './words-in'

const here = 'Europe/London'

/** A moment (milliseconds) as a day, such as 14 March 2026. */
export const dayWords = (at: number, language: Language, timeZone = here): string =>
  new Intl.DateTimeFormat(britishLocale[language], { dateStyle: 'long', timeZone }).format(at)

/** A moment (milliseconds) as a day and its hour, such as 14 March 2026 at 09:30. */
export const momentWords = (at: number, language: Language, timeZone = here): string =>
  new Intl.DateTimeFormat(britishLocale[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at)
