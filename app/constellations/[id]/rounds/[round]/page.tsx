import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { canPlanRounds } from '@/model/access/rounds'
import { inviteesOf } from '@/server/database/invitees'
import { services } from '@/server/services'
import { roundsAddress } from '../addresses'
import { Frame, type Search } from '../frame'
import { roundOr404 } from '../round-or-404'
import { AfterClose } from './after-close'
import { BeforeOpening } from './before-opening'
import { InARoom } from './in-a-room'
import { RoundSummary } from './round-summary'
import { WhileOpen } from './while-open'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds'))('one') }
}

type Props = {
  readonly params: Promise<{ id: string; round: string }>
  readonly searchParams: Promise<Search>
}

/** One asked round: what it asks, how it stands, and what can be done with it now. */
export default async function RoundPage({ params, searchParams }: Props) {
  const { actor, constellation, round } = await roundOr404(await params)
  const words = await getTranslations('rounds')
  const mayPlan = canPlanRounds(actor, constellation)
  const asked = await inviteesOf(services().database, round.id)
  const Open = round.plan.isInRoom ? InARoom : WhileOpen
  return (
    <Frame
      constellation={constellation}
      title={round.plan.name}
      back={{ href: roundsAddress(constellation.id), name: words('back') }}
      said={await searchParams}
    >
      <RoundSummary round={round} asked={asked} actor={actor} />
      {mayPlan && round.state === 'planned' ? <BeforeOpening round={round} asked={asked} /> : null}
      {mayPlan && round.state === 'open' ? <Open round={round} asked={asked} /> : null}
      {round.state === 'closed' ? <AfterClose round={round} mayPlan={mayPlan} /> : null}
    </Frame>
  )
}
