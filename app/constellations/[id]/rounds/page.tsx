import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { ButtonLink } from '@/components/ui/button-link'
import { canPlanRounds } from '@/model/access/rounds'
import { askedRoundsOf } from '@/server/database/asked-rounds'
import { myInvitations } from '@/server/rounds/my-invitations'
import { services } from '@/server/services'
import { checkAddress } from '../check/addresses'
import { newRoundAddress, roundPartAddress } from './addresses'
import { CheckedTogether } from './checked-together'
import { Frame, type Search } from './frame'
import { RoundCard } from './round-card'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds'))('title') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Search> }

/** The asked rounds of a constellation: planned, open, closed, each with its next step. */
export default async function RoundsPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const { database } = services()
  const [all, mine, words] = await Promise.all([
    askedRoundsOf(database, constellation.id),
    myInvitations(database, actor, constellation.id),
    getTranslations('rounds'),
  ])
  const mayPlan = canPlanRounds(actor, constellation)
  const rounds = all.filter(({ state }) => mayPlan || state !== 'planned').toReversed()
  return (
    <Frame constellation={constellation} title={words('title')} said={await searchParams}>
      <div className="grid max-w-prose gap-3">
        <p>{words('lead')}</p>
        <p className="text-quiet">
          {words('together')}{' '}
          <Link href={checkAddress(constellation.id)} className="underline">
            {words('toTogether')}
          </Link>
        </p>
      </div>
      {mine.map(({ round }) => (
        <section
          key={round.id}
          aria-labelledby={`asked-${round.id}`}
          className="grid justify-items-start gap-3 rounded-card border-2 border-accent bg-sheet p-6"
        >
          <h2 id={`asked-${round.id}`} className="text-xl wrap-anywhere">
            {words('youAreAsked', { name: round.plan.name })}
          </h2>
          <ButtonLink
            href={roundPartAddress(constellation.id, round.id, 'answer')}
            look="primary"
            prefetch={false}
          >
            {words('answer')}
          </ButtonLink>
        </section>
      ))}
      {mayPlan && rounds.length > 0 ? (
        <p>
          <ButtonLink href={newRoundAddress(constellation.id)} look={mine.length > 0 ? 'plain' : 'primary'}>
            {words('planOne')}
          </ButtonLink>
        </p>
      ) : null}
      {rounds.length === 0 ? (
        <section aria-labelledby="empty" className="grid justify-items-start gap-4 border-t border-line pt-6">
          <h2 id="empty" className="text-xl">
            {words('emptyTitle')}
          </h2>
          <p className="max-w-prose">{words('empty')}</p>
          {mayPlan ? (
            <ButtonLink href={newRoundAddress(constellation.id)} look="primary">
              {words('planFirst')}
            </ButtonLink>
          ) : (
            <p className="text-quiet">{words('emptyOther')}</p>
          )}
        </section>
      ) : (
        <ul className="grid gap-4">
          {rounds.map(round => (
            <RoundCard key={round.id} round={round} mayPlan={mayPlan} />
          ))}
        </ul>
      )}
      <CheckedTogether id={constellation.id} />
    </Frame>
  )
}
