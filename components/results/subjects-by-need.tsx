import { useTranslations } from 'next-intl'
import type { RingHealth } from '@/model/report/health-ring'
import type { SubjectNeed } from '@/model/results/needs-shown'
import { HealthRing } from '../charts/health-ring'
import { SubjectCard } from '../check/subject-card'
import { standingWords } from './standing-words'

type Props = {
  readonly subjects: readonly SubjectNeed[]
  readonly ringOf: (subject: string) => RingHealth | undefined
  readonly nameOf: (subject: string) => string
  readonly hrefOf: (subject: string) => string
  readonly isHealthCheck: boolean
}

/** Each subject of the round with its ring, the one most in need first. */
export function SubjectsByNeed({ subjects, ringOf, nameOf, hrefOf, isHealthCheck }: Props) {
  const t = useTranslations('results')
  const states = useTranslations('resultsPage.safetyIs')
  return (
    <ol className="grid gap-3 md:grid-cols-2!">
      {subjects.map(({ subject, safety, themes }) => (
        <li key={subject} className="grid">
          <SubjectCard
            href={hrefOf(subject)}
            name={nameOf(subject)}
            about={safety === null ? standingWords(t, themes, isHealthCheck) : states(safety)}
            picture={safety === null ? null : <HealthRing health={ringOf(subject)} size={56} />}
          />
        </li>
      ))}
    </ol>
  )
}
