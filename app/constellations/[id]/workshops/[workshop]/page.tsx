import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { canKeepFromWorkshop, canPrepareWorkshop } from '@/model/access/workshop'
import { workshopPartAddress, workshopsAddress } from '../addresses'
import { Frame } from '../frame'
import type { Search } from '../news'
import { workshopOr404 } from '../workshop-or-404'
import { DeskScreen } from './desk/desk-screen'
import { Prepared } from './prepared'
import { Record } from './record/record'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workshop'))('one') }
}

type Props = {
  readonly params: Promise<{ id: string; workshop: string }>
  readonly searchParams: Promise<Search>
}

/** One workshop: before it begins what is prepared, while it runs the desk of those who steer it, afterwards its record. */
export default async function WorkshopPage({ params, searchParams }: Props) {
  const { actor, constellation, workshop, maySteer } = await workshopOr404(await params)
  const words = await getTranslations('workshop')
  const said = await searchParams
  const list = workshopsAddress(constellation.id)
  const mayChange = canPrepareWorkshop(actor, constellation)
  if (workshop.state === 'running' && maySteer) return <DeskScreen workshop={workshop} said={said} />
  if (workshop.state === 'running') redirect(workshopPartAddress(constellation.id, workshop.id, 'room'))
  if (workshop.state === 'prepared' && !mayChange && !maySteer) redirect(list)
  return (
    <Frame
      constellation={constellation}
      title={workshop.plan.name}
      back={{ href: list, name: words('back') }}
      said={said}
    >
      {workshop.state === 'prepared' ? (
        <Prepared workshop={workshop} mayChange={mayChange} maySteer={maySteer} />
      ) : (
        <Record workshop={workshop} mayKeep={canKeepFromWorkshop(actor, workshop)} mayDelete={mayChange} />
      )}
    </Frame>
  )
}
