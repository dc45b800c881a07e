import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { dayWords } from '@/model/edition/day-words'
import { closedRounds } from '@/server/results/released-rounds'
import { services } from '@/server/services'
import { roundResultsAddress, trendAddress } from '../rounds/[round]/results/addresses'

/** The rounds people were asked in one by one, the last closed first, each with the way to its results. */
export async function AskedRoundsHere({ id }: { readonly id: string }) {
  const rounds = await closedRounds(services().database, id)
  if (rounds.length === 0) return null
  const [t, language] = await Promise.all([getTranslations('resultsPage.here'), getLocale()])
  return (
    <section aria-labelledby="asked-rounds" className="grid gap-3">
      <h2 id="asked-rounds" className="text-xl">
        {t('title')}
      </h2>
      <p className="max-w-prose text-quiet">{t('lead')}</p>
      <ul className="grid gap-1">
        {rounds.toReversed().map(({ id: round, plan, closedAt }) => (
          <li key={round}>
            <Link
              href={roundResultsAddress(id, round)}
              className="inline-flex min-h-11 items-center wrap-anywhere"
            >
              {t('round', { name: plan.name, day: dayWords(closedAt ?? 0, language) })}
            </Link>
          </li>
        ))}
      </ul>
      {rounds.length > 1 ? (
        <p>
          <Link href={trendAddress(id)} className="inline-flex min-h-11 items-center">
            {t('trend')}
          </Link>
        </p>
      ) : null}
    </section>
  )
}
