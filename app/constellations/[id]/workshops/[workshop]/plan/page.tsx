import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { canPrepareWorkshop } from '@/model/access/workshop'
import { workshopAddress } from '../../addresses'
import { Frame } from '../../frame'
import type { Search } from '../../news'
import { PreparePage } from '../../prepare-page'
import { workshopOr404 } from '../../workshop-or-404'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workshop.prepare'))('titleAgain') }
}

type Props = {
  readonly params: Promise<{ id: string; workshop: string }>
  readonly searchParams: Promise<Search>
}

/** Where what is prepared is changed, until the workshop begins. */
export default async function ChangeWorkshopPage({ params, searchParams }: Props) {
  const { actor, constellation, workshop } = await workshopOr404(await params)
  const back = workshopAddress(constellation.id, workshop.id)
  if (!canPrepareWorkshop(actor, constellation) || workshop.state !== 'prepared') redirect(back)
  const words = await getTranslations('workshop.prepare')
  return (
    <Frame
      constellation={constellation}
      title={words('titleAgain')}
      back={{ href: back, name: workshop.plan.name }}
      said={await searchParams}
    >
      <PreparePage constellation={constellation} actor={actor} workshop={workshop} />
    </Frame>
  )
}
