import { britishLocale } from './british-locale'
import type { Language } from './words-in'

const here = 'Europe/London'

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format takes a hundred times as long as using it.
function dayFormat(language: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(britishLocale[language], { dateStyle: 'long', timeZone })
  formats.set(key, format)
  return format
}

/** A moment (milliseconds) as a day, such as 14 March 2026. */
export const dayWords = (at: number, language: Language, timeZone = here): string =>
  dayFormat(language, timeZone).format(at)

/** A moment (milliseconds) as a day and its hour, such as 14 March 2026 at 09:30. */
export const momentWords = (at: number, language: Language, timeZone = here): string =>
  new Intl.DateTimeFormat(britishLocale[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at)
