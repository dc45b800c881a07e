import { useTranslations } from 'next-intl'
import type { RoundPromise } from '@/model/health/promise'

/** What those who are asked have a right to know before the first question. `until` is a day in words. */
export interface ToldFirst {
  readonly promise: RoundPromise
  readonly minutes: number
  readonly threshold: number
  readonly by: 'nothing' | 'perspective' | 'group'
  readonly until: string
}

/** The promise and why it is so, how long it takes, what happens with the answers: the same words wherever they stand. */
export function ToldFirstList({ promise, minutes, threshold, by, until }: ToldFirst) {
  const t = useTranslations('rounds.told')
  const why = promise.kind === 'confidential' ? t(`why.${promise.because}`, { threshold }) : ''
  return (
    <ul className="grid max-w-prose list-disc gap-2 pl-5">
      <li>
        <strong>{t(`${promise.kind}.title`)}</strong> {t(`${promise.kind}.text`)} {why}
      </li>
      <li>{t('howLong', { minutes })}</li>
      <li>{t('skip')}</li>
      <li>{t('result', { threshold })}</li>
      {by === 'nothing' ? null : <li>{t(`breakdown.${by}`, { threshold })}</li>}
      <li>{t('words')}</li>
      <li>{t('kept')}</li>
      <li>{t('noWayBack')}</li>
      {until ? <li>{t('until', { day: until })}</li> : null}
    </ul>
  )
}
