import type { useTranslations } from 'next-intl'

/** A level in words: out of 100, or why there is none to show. */
export function levelWords(
  t: ReturnType<typeof useTranslations<'check.results'>>,
  level: number | null,
  standsBack: boolean,
): string {
  if (standsBack) return t('stoodBack')
  return level === null ? t('noLevel') : t('levelValue', { level: Math.round(level * 100) })
}
