import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Method } from '@/components/results/method'
import { dayWords } from '@/model/edition/day-words'
import { wordsIn } from '@/model/edition/words-in'
import type { RoundRead } from '@/server/results/read-round-results'
import { services } from '@/server/services'
import { HowMany } from './how-many'

type Props = { readonly read: RoundRead; readonly isHealthCheck: boolean }

/** How a round's numbers came about, with its facts. */
export async function RoundMethod({ read, isHealthCheck }: Props) {
  const { round, results, before, batches } = read
  const { plan, promise } = round
  const [t, language] = await Promise.all([getTranslations('resultsPage.facts'), getLocale()])
  return (
    <Method
      plan={plan}
      isHealthCheck={isHealthCheck}
      hasBefore={before !== undefined}
      isLate={batches.length > 0}
      facts={[
        ...(await questionnaireFacts(read, isHealthCheck)),
        { name: t('opened'), value: round.openedAt === null ? '' : dayWords(round.openedAt, language) },
        { name: t('closed'), value: round.closedAt === null ? '' : dayWords(round.closedAt, language) },
        { name: t('asked'), value: <HowMany results={results} /> },
        { name: t('threshold'), value: t('thresholdValue', { threshold: plan.threshold }) },
        {
          name: t('breakdown'),
          value: t(`breakdownBy.${plan.breakdown.by}`, {
            groups: 'groups' in plan.breakdown ? plan.breakdown.groups.join(', ') : '',
          }),
        },
        { name: t('promise'), value: promise ? t(`promises.${promise.kind}`) : '' },
      ].filter(({ value }) => value !== '')}
    />
  )
}

async function questionnaireFacts({ round: { instrument, plan } }: RoundRead, isHealthCheck: boolean) {
  const [t, kinds, language] = await Promise.all([
    getTranslations('resultsPage.facts'),
    getTranslations('common.roundKinds'),
    getLocale(),
  ])
  const { edition } = services()
  const title = wordsIn(instrument.title, language).text
  const about = (
    <>
      {wordsIn(edition.note.is, language).text}{' '}
      <Link href="/model" className="underline">
        {t('moreAbout')}
      </Link>
    </>
  )
  return [
    { name: t('questionnaire'), value: t('version', { title, version: instrument.version }) },
    ...(isHealthCheck && instrument.version === edition.version
      ? [{ name: t('edition'), value: about }]
      : []),
    { name: t('kind'), value: kinds(plan.kind) },
  ]
}
