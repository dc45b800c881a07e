import { getTranslations } from 'next-intl/server'
import { HealthRing } from '@/components/charts/health-ring'
import { SubjectCard } from '@/components/check/subject-card'
import { judgeAll } from '@/model/health/judge-constellation'
import type { CheckedRound } from '@/server/health/checked-rounds'
import { services } from '@/server/services'
import { subjectResultsAddress } from '../check/addresses'
import { byNeed } from './by-need'

type Props = {
  readonly id: string
  readonly round: CheckedRound
  readonly nameOf: (key: string) => string
}

/** Every subject checked in the round with its ring, those in most need first. */
export async function PartByPart({ id, round, nameOf }: Props) {
  const [t, common] = await Promise.all([getTranslations('check.results'), getTranslations('common')])
  const subjects = byNeed(judgeAll(services().edition, round.responses).values())
  return (
    <section aria-labelledby="subjects" className="grid gap-4">
      <h2 id="subjects" className="text-xl">
        {t('subjects')}
      </h2>
      <p className="text-quiet">{t('subjectsLead')}</p>
      <ul className="grid gap-3 md:grid-cols-2">
        {subjects.map(health => (
          <li key={health.subject} className="grid">
            <SubjectCard
              href={subjectResultsAddress(id, health.subject, { round: round.id })}
              name={nameOf(health.subject)}
              about={`${common(`safetyStates.${health.safety}`)} · ${t('responsesShort', { count: health.responses })}`}
              picture={<HealthRing health={health} size={56} />}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
