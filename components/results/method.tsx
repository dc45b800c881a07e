import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { RoundPlan } from '@/model/rounds/round-plan'

type Props = {
  readonly plan: Pick<RoundPlan, 'threshold' | 'breakdown'>
  readonly isHealthCheck: boolean
  readonly hasBefore: boolean
  readonly isLate: boolean
  /** What is known of the round: which questionnaire, when, how many. */
  readonly facts: readonly { readonly name: string; readonly value: ReactNode }[]
}

/** How the numbers came about: the facts of the round, then each rule it was shown under. */
export function Method({ plan: { threshold, breakdown }, isHealthCheck, hasBefore, isLate, facts }: Props) {
  const t = useTranslations('results.method')
  const parts = [
    t('counts'),
    t('threshold', { threshold }),
    breakdown.by === 'nothing' ? null : t('slices', { threshold }),
    t('bands'),
    isHealthCheck ? t('safety') : null,
    breakdown.by === 'nothing' ? null : t('gaps'),
    hasBefore ? t('change') : null,
    hasBefore ? t('people', { threshold }) : null,
    isLate ? t('late') : null,
  ]
  return (
    <section aria-labelledby="method" className="grid gap-4 border-t border-line pt-8">
      <h2 id="method" className="text-xl">
        {t('title')}
      </h2>
      <dl className="grid max-w-prose gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]!">
        {facts.map(({ name, value }) => (
          <div key={name} className="grid sm:contents">
            <dt className="font-bold">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="grid max-w-prose gap-3 text-sm">
        {parts.map(part => (part === null ? null : <p key={part}>{part}</p>))}
      </div>
    </section>
  )
}
