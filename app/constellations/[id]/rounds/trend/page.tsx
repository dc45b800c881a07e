import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { ChoiceOfLinks } from '@/components/check/choice-of-links'
import { wordsIn } from '@/model/edition/words-in'
import { type Query, valueIn } from '../../check/query'
import { ConstellationHeader } from '../../constellation-header'
import { allRoundsAddress, trendAddress } from '../[round]/results/addresses'
import { readTrend } from './read-trend'
import { TrendView } from './trend-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resultsPage.trend'))('title') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query }

/** What rounds of one questionnaire show over time. */
export default async function TrendPage({ params, searchParams }: Props) {
  const { constellation } = await constellationOr404((await params).id)
  const { id, name } = constellation
  const [t, page, language] = await Promise.all([
    getTranslations('resultsPage.trend'),
    getTranslations('resultsPage'),
    getLocale(),
  ])
  const read = await readTrend(id, await valueIn(searchParams, 'instrument'))
  const last = read?.rounds.at(-1)
  return (
    <>
      <ConstellationHeader id={id} name={name} current="results" />
      <main
        id="main"
        className="mx-auto grid w-full max-w-7xl *:max-w-5xl grid-cols-[minmax(0,1fr)] content-start gap-10 px-4 py-8"
      >
        <div className="grid gap-2">
          <p className="print:hidden">
            <Link href={allRoundsAddress(id)} prefetch={false} className="inline-flex min-h-11 items-center">
              {page('back')}
            </Link>
          </p>
          <h1 className="text-3xl">{t('title')}</h1>
          <p className="max-w-prose text-quiet">{t('lead')}</p>
        </div>
        {read && read.questionnaires.length > 1 ? (
          <ChoiceOfLinks
            label={t('choice')}
            choices={read.questionnaires.map(({ instrument }) => ({
              href: trendAddress(id, instrument.id),
              name: wordsIn(instrument.title, language).text,
              isCurrent: instrument.id === last?.instrument.id,
            }))}
          />
        ) : null}
        {read && last && read.rounds.length > 1 ? (
          <TrendView read={read} last={last} />
        ) : (
          <p className="max-w-prose">{t('empty')}</p>
        )}
      </main>
    </>
  )
}
