import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { canPlanRounds } from '@/model/access/rounds'
import { roundAddress } from '../../addresses'
import { Frame, type Search } from '../../frame'
import { PlanPage } from '../../plan-page'
import { roundOr404 } from '../../round-or-404'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds.plan'))('titleAgain') }
}

type Props = {
  readonly params: Promise<{ id: string; round: string }>
  readonly searchParams: Promise<Search>
}

/** Where a planned round is changed. */
export default async function ChangePlanPage({ params, searchParams }: Props) {
  const { actor, constellation, round } = await roundOr404(await params)
  const back = roundAddress(constellation.id, round.id)
  if (!canPlanRounds(actor, constellation) || round.state !== 'planned') redirect(back)
  const words = await getTranslations('rounds.plan')
  return (
    <Frame
      constellation={constellation}
      title={words('titleAgain')}
      back={{ href: back, name: round.plan.name }}
      said={await searchParams}
    >
      <PlanPage constellation={constellation} round={round} />
    </Frame>
  )
}
