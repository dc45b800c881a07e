import { getLocale, getTranslations } from 'next-intl/server'
import { dayWords } from '@/model/edition/day-words'
import type { Round } from '@/model/health/response'

/** What a round of checking together is called in a list: its name, and whether it is open or since when it is closed. */
export async function nameTogether(): Promise<(round: Round) => string> {
  const [t, language] = await Promise.all([getTranslations('check.results'), getLocale()])
  return ({ name, closedAt }) =>
    closedAt === null
      ? t('roundOpen', { name })
      : t('roundClosed', { name, day: dayWords(closedAt, language) })
}
