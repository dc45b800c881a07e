import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { ButtonLink } from '@/components/ui/button-link'
import { canAnswerCheck, canRunRounds } from '@/model/access/check'
import { checkedRounds } from '@/server/health/checked-rounds'
import { services } from '@/server/services'
import { checkAddress, resultsAddress } from '../check/addresses'
import { nameSubjects } from '../check/name-subjects'
import { News } from '../check/news'
import { type Query, valueIn } from '../check/query'
import { ConstellationHeader } from '../constellation-header'
import { AskedRoundsHere } from './asked-rounds-here'
import { chooseRound } from './chosen-round'
import { PartByPart } from './part-by-part'
import { ResultsView } from './results-view'
import { RoundsDesk } from './rounds-desk'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('check.results'))('title') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query }

/** What the checks show about the whole constellation. */
export default async function ResultsPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const { database, edition, live } = services()
  const { id, name } = constellation
  const [map, rounds, t] = await Promise.all([
    live.read(id),
    checkedRounds(database, id),
    getTranslations('check.results'),
  ])
  const nameOf = await nameSubjects(map)
  const { round, ...rest } = chooseRound(edition, rounds, {
    round: await valueIn(searchParams, 'round'),
    against: await valueIn(searchParams, 'against'),
  })
  const mayAnswer = canAnswerCheck(actor, constellation)
  const empty = (
    <div className="grid justify-items-start gap-3">
      <h2 className="text-xl">{t('emptyTitle')}</h2>
      <p className="max-w-prose">{round ? t('roundEmpty', { round: round.name }) : t('empty')}</p>
      {mayAnswer ? (
        <ButtonLink href={checkAddress(id)} look="primary">
          {round ? t('checkMore') : t('emptyStart')}
        </ButtonLink>
      ) : null}
    </div>
  )
  return (
    <>
      <ConstellationHeader id={id} name={name} current="results" />
      <main
        id="main"
        className="mx-auto grid w-full max-w-7xl *:max-w-5xl grid-cols-[minmax(0,1fr)] content-start gap-10 px-4 py-8"
      >
        <div className="grid gap-4">
          <News news={await valueIn(searchParams, 'news')} />
          <h1 className="text-lg text-quiet">{t('title')}</h1>
        </div>
        {round ? (
          <ResultsView
            rounds={rounds}
            chosen={{ round, ...rest }}
            subjectName={undefined}
            hrefOf={query => resultsAddress(id, query)}
            empty={empty}
          >
            <PartByPart id={id} round={round} nameOf={nameOf} />
          </ResultsView>
        ) : (
          empty
        )}
        <AskedRoundsHere id={id} />
        {canRunRounds(actor, constellation) ? <RoundsDesk id={id} rounds={rounds} /> : null}
      </main>
    </>
  )
}
