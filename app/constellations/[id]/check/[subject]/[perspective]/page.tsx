import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { canAnswerCheck } from '@/model/access/check'
import { perspectives } from '@/model/edition/perspective'
import { draftOf } from '@/server/database/drafts'
import { roundsOf } from '@/server/database/rounds'
import { services } from '@/server/services'
import { ConstellationHeader } from '../../../constellation-header'
import { checkAddress } from '../../addresses'
import { nameSubjects } from '../../name-subjects'
import { News } from '../../news'
import { type Query, valueIn } from '../../query'
import { reviewStep, stepsOf } from '../../steps'
import { SubjectGone } from '../../subject-gone'
import { isOnMap, subjectInAddress } from '../../subject-in-address'
import { CheckProgress } from './check-progress'
import type { Checking } from './checking'
import { ReviewForm } from './review-form'
import { ThemeForm } from './theme-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('check'))('title') }
}

type Props = {
  readonly params: Promise<{ id: string; subject: string; perspective: string }>
  readonly searchParams: Query
}

/** One page of a check: Safety, a theme, or the look over all of it. */
export default async function StepPage({ params, searchParams }: Props) {
  const place = await params
  const subject = subjectInAddress(place.subject) ?? notFound()
  const perspective = perspectives.find(one => one === place.perspective) ?? notFound()
  const { actor, constellation } = await constellationOr404(place.id)
  const { id, name } = constellation
  if (!canAnswerCheck(actor, constellation)) redirect(checkAddress(id))
  const { database, edition, live } = services()
  const [map, rounds, words] = await Promise.all([
    live.read(id),
    roundsOf(database, id),
    getTranslations('check'),
  ])
  const open = rounds.find(({ closedAt }) => closedAt === null)
  if (!open && rounds.length > 0) redirect(checkAddress(id))
  const key = { accountId: actor.accountId, roundId: open?.id ?? '', subject, perspective }
  const draft = open && (await draftOf(database, key))
  const checking: Checking = { id, subject, perspective, round: key.roundId, draft }
  const asked = await valueIn(searchParams, 'step')
  const step = stepsOf(edition).find(one => one === asked) ?? edition.foundation.id
  const nameOf = await nameSubjects(map)
  return (
    <>
      <ConstellationHeader id={id} name={name} current="check" />
      <main
        id="main"
        className="mx-auto grid w-full max-w-7xl *:max-w-4xl grid-cols-[minmax(0,1fr)] content-start gap-6 px-4 py-6"
      >
        {isOnMap(map, subject) ? (
          <>
            <News news={await valueIn(searchParams, 'news')} />
            <p className="text-quiet">
              <strong className="text-ink">{nameOf(subject)}</strong>{' '}
              {words('asPerspective', { perspective: words(`perspectives.${perspective}`) })}
            </p>
            <CheckProgress checking={checking} current={step} />
            {step === reviewStep ? (
              <ReviewForm checking={checking} />
            ) : (
              <ThemeForm key={step} checking={checking} step={step} />
            )}
          </>
        ) : (
          <>
            <SubjectGone />
            <p>
              <a href={checkAddress(id)} className="underline">
                {words('perspective.back')}
              </a>
            </p>
          </>
        )}
      </main>
    </>
  )
}
