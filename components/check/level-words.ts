import type { useTranslations } from 'next-intl'

/** A level in words: out of 100, or why there is none to show. */
export function levelWords(
  t: ReturnType<typeof useTranslations<'health'>>,
  level: number | null,
  standsBack: boolean,
): string {
  if (standsBack) return t('standsBack')
  return level === null ? t('noLevel') : t('level', { level: Math.round(level * 100) })
}
