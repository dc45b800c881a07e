import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { canPlanRounds } from '@/model/access/rounds'
import { roundsAddress } from '../addresses'
import { Frame, type Search } from '../frame'
import { PlanPage } from '../plan-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds.plan'))('title') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Search> }

/** Where a round is planned. */
export default async function NewRoundPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  if (!canPlanRounds(actor, constellation)) redirect(roundsAddress(constellation.id))
  const words = await getTranslations('rounds')
  return (
    <Frame
      constellation={constellation}
      title={words('plan.title')}
      back={{ href: roundsAddress(constellation.id), name: words('back') }}
      said={await searchParams}
    >
      <PlanPage constellation={constellation} round={undefined} />
    </Frame>
  )
}
