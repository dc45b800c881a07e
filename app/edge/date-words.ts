import { getLocale } from 'next-intl/server'

/** Writes a time (milliseconds) as a day, and with `timeStyle` the hour, as Britain writes it: 5 January 2026. */
export async function dateWords(timeStyle?: 'short'): Promise<(at: number) => string> {
  const locale = await getLocale()
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeStyle,
    timeZone: 'Europe/London',
  })
  return at => format.format(at)
}
