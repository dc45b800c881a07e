import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { instrumentNames } from '@/model/instrument/instrument-names'
import { readRoundResults } from '@/server/results/read-round-results'
import { services } from '@/server/services'
import { nameSubjects } from '../../../check/name-subjects'
import { type Query, valueIn } from '../../../check/query'
import { ConstellationHeader } from '../../../constellation-header'
import { allRoundsAddress, oneRoundAddress } from './addresses'
import { roundOr404 } from './round-or-404'
import { RoundResultsView } from './round-results-view'

type Props = { readonly params: Promise<{ id: string; round: string }>; readonly searchParams: Query }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resultsPage'))('title') }
}

/** What a round shows once it is closed. Nothing before: what came in so far could point at whoever answered last (S-23). */
export default async function RoundResultsPage({ params, searchParams }: Props) {
  const { constellation, round } = await roundOr404(await params)
  const [t, language] = await Promise.all([getTranslations('resultsPage'), getLocale()])
  const { database, edition, live } = services()
  const read = round.state === 'closed' ? await readRoundResults(database, round) : undefined
  const map = await live.read(constellation.id)
  return (
    <>
      <ConstellationHeader id={constellation.id} name={constellation.name} current="results" />
      <main
        id="main"
        className="mx-auto grid w-full max-w-7xl *:max-w-5xl grid-cols-[minmax(0,1fr)] content-start gap-10 px-4 py-8"
      >
        <div className="grid gap-2">
          <p className="print:hidden">
            <Link
              href={allRoundsAddress(constellation.id)}
              prefetch={false}
              className="inline-flex min-h-11 items-center"
            >
              {t('back')}
            </Link>
          </p>
          <h1 className="text-lg text-quiet wrap-anywhere">{t('titleOf', { round: round.plan.name })}</h1>
        </div>
        {read ? (
          <RoundResultsView
            read={read}
            map={map}
            nameOf={await nameSubjects(map)}
            names={instrumentNames(round.instrument, edition, language)}
            subject={await valueIn(searchParams, 'subject')}
          />
        ) : (
          <div className="grid justify-items-start gap-3">
            <h2 className="text-2xl">{t(round.state === 'planned' ? 'plannedTitle' : 'openTitle')}</h2>
            <p className="max-w-prose">{t(round.state === 'planned' ? 'planned' : 'open')}</p>
            <ButtonLink href={oneRoundAddress(constellation.id, round.id)} prefetch={false}>
              {t('toRound')}
            </ButtonLink>
          </div>
        )}
      </main>
    </>
  )
}
