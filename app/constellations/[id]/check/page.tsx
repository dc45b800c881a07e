import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { DraftCard } from '@/components/check/draft-card'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { canAnswerCheck } from '@/model/access/check'
import { draftsOf } from '@/server/database/drafts'
import { checkedRounds } from '@/server/health/checked-rounds'
import { healthNow } from '@/server/health/health-now'
import { services } from '@/server/services'
import { ConstellationHeader } from '../constellation-header'
import { roundsAddress } from '../rounds/addresses'
import { resultsAddress } from './addresses'
import { submitCarryOver, submitDiscard } from './forms'
import { nameSubjects } from './name-subjects'
import { News } from './news'
import { type Query, valueIn } from './query'
import { shownDrafts } from './shown-drafts'
import { SubjectChoice } from './subject-choice'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('check'))('title') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Query }

/** The check's first page: what was begun, and what can be checked. */
export default async function CheckPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const { database, edition, live, now } = services()
  const { id, name } = constellation
  const [map, rounds, drafts, words] = await Promise.all([
    live.read(id),
    checkedRounds(database, id),
    draftsOf(database, actor.accountId, id),
    getTranslations('check'),
  ])
  const nameOf = await nameSubjects(map)
  const open = rounds.find(({ closedAt }) => closedAt === null)
  const mayAnswer = canAnswerCheck(actor, constellation)
  const canBegin = mayAnswer && (open !== undefined || rounds.length === 0)
  const shown = mayAnswer ? await shownDrafts(drafts, { id, map, rounds, nameOf }) : []
  return (
    <>
      <ConstellationHeader id={id} name={name} current="check" />
      <main
        id="main"
        className="mx-auto grid w-full max-w-7xl *:max-w-4xl grid-cols-[minmax(0,1fr)] content-start gap-8 px-4 py-8"
      >
        <div className="grid gap-3">
          <News news={await valueIn(searchParams, 'news')} />
          <h1 className="text-3xl">{words('choose.title')}</h1>
          <p className="max-w-prose">{words('choose.lead')}</p>
          <p className="max-w-prose text-quiet">
            {words('choose.together')}{' '}
            <Link href={roundsAddress(id)} className="underline">
              {words('choose.toRounds')}
            </Link>
          </p>
          {open ? <p className="text-sm text-quiet">{words('choose.round', { round: open.name })}</p> : null}
        </div>
        {canBegin ? null : (
          <Notice>
            <p className="mb-2">
              {mayAnswer
                ? words('choose.closed', { round: rounds.at(-1)?.name ?? '' })
                : words('choose.viewer')}
            </p>
            <ButtonLink href={resultsAddress(id)}>{words('choose.toResults')}</ButtonLink>
          </Notice>
        )}
        {shown.length > 0 ? (
          <section aria-labelledby="drafts" className="grid gap-3">
            <h2 id="drafts" className="text-xl">
              {words('choose.drafts')}
            </h2>
            <p className="text-quiet">{words('choose.draftsLead')}</p>
            {shown.map(draft => (
              <DraftCard
                key={Object.values(draft.fields).join(' ')}
                draft={draft}
                discard={submitDiscard}
                carryOver={submitCarryOver}
              />
            ))}
          </section>
        ) : null}
        {canBegin ? (
          <SubjectChoice
            id={id}
            map={map}
            health={(await healthNow(database, edition, id, now())).bySubject}
            nameOf={nameOf}
            find={((await valueIn(searchParams, 'find')) ?? '').trim().slice(0, 120)}
          />
        ) : null}
      </main>
    </>
  )
}
