import type { useTranslations } from 'next-intl'
import type { Released } from '@/model/health/release-question'

/** What was released of a question as one line: its counts, or how many answered, or that there were not enough. */
export function shownWords(
  t: ReturnType<typeof useTranslations<'results'>>,
  shown: Released,
  optionName: (option: string) => string,
): string {
  if (shown.kind === 'not-enough') return t('notEnough')
  if (shown.kind === 'answered') return t('answeredOnly', { answered: shown.answered })
  if (shown.kind === 'band') return shown.someNotYet ? t('someNotYet') : ''
  return Object.entries(shown.counts)
    .filter(([, count]) => count > 0)
    .map(([option, count]) => `${optionName(option)}: ${count}`)
    .join(' · ')
}
