import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { CommentResults } from '@/components/check/comment-results'
import { editionNames } from '@/components/check/edition-names'
import { ButtonLink } from '@/components/ui/button-link'
import { canAnswerCheck } from '@/model/access/check'
import { checkedRounds } from '@/server/health/checked-rounds'
import { services } from '@/server/services'
import { resultsAddress, subjectAddress, subjectResultsAddress } from '../../check/addresses'
import { nameSubjects } from '../../check/name-subjects'
import { News } from '../../check/news'
import { type Query, valueIn } from '../../check/query'
import { isOnMap, subjectInAddress } from '../../check/subject-in-address'
import { ConstellationHeader } from '../../constellation-header'
import { chooseRound, roundsAbout } from '../chosen-round'
import { commentsOf } from '../comments-of'
import { ResultsView } from '../results-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('check.results'))('title') }
}

type Props = {
  readonly params: Promise<{ id: string; subject: string }>
  readonly searchParams: Query
}

/** What the checks of one relationship, one party, or the whole as such show. */
export default async function SubjectResultsPage({ params, searchParams }: Props) {
  const place = await params
  const subject = subjectInAddress(place.subject) ?? notFound()
  const { actor, constellation } = await constellationOr404(place.id)
  const { database, edition, live } = services()
  const { id, name } = constellation
  const [map, all, t, language] = await Promise.all([
    live.read(id),
    checkedRounds(database, id),
    getTranslations('check.results'),
    getLocale(),
  ])
  const rounds = roundsAbout(all, subject)
  const { round, ...rest } = chooseRound(edition, rounds, {
    round: await valueIn(searchParams, 'round'),
    against: await valueIn(searchParams, 'against'),
  })
  const isCheckable = canAnswerCheck(actor, constellation) && isOnMap(map, subject)
  const subjectName = (await nameSubjects(map))(subject)
  const empty = <p>{round ? t('emptySubject', { round: round.name }) : t('empty')}</p>
  return (
    <>
      <ConstellationHeader id={id} name={name} current="results" />
      <main
        id="main"
        className="mx-auto grid w-full max-w-7xl *:max-w-5xl grid-cols-[minmax(0,1fr)] content-start gap-10 px-4 py-8"
      >
        <div className="grid gap-4">
          <News news={await valueIn(searchParams, 'news')} />
          <p>
            <a href={resultsAddress(id)} className="inline-flex min-h-11 items-center underline">
              {t('backToAll')}
            </a>
          </p>
          <h1 className="text-xl">{subjectName}</h1>
        </div>
        {round ? (
          <ResultsView
            rounds={rounds}
            chosen={{ round, ...rest }}
            subjectName={subjectName}
            hrefOf={query => subjectResultsAddress(id, subject, query)}
            empty={empty}
          >
            <CommentResults
              comments={commentsOf(edition, round.responses)}
              names={editionNames(edition, language)}
            />
          </ResultsView>
        ) : (
          empty
        )}
        {isCheckable ? (
          <p>
            <ButtonLink href={subjectAddress(id, subject)}>{t('checkThis')}</ButtonLink>
          </p>
        ) : null}
      </main>
    </>
  )
}
