import type { useTranslations } from 'next-intl'
import type { Standing } from '@/model/results/standing'

/** Where something stands, in words: a level out of 100, a band by its name, or that it could not be shown. `isHealthCheck`: the scale goes from not yet to in place. */
export function standingWords(
  t: ReturnType<typeof useTranslations<'results'>>,
  standing: Standing,
  isHealthCheck: boolean,
): string {
  if (standing.kind === 'level') return t('level', { level: Math.round(standing.level * 100) })
  if (standing.kind === 'not-known') return t('notKnown')
  const band = standing.kind === 'band' ? standing.band : standing.kind
  return isHealthCheck ? t(`bands.${band}`) : t(`scaleBands.${band}`)
}
