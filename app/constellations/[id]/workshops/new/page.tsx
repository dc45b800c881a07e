import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { canPrepareWorkshop } from '@/model/access/workshop'
import { workshopsAddress } from '../addresses'
import { Frame } from '../frame'
import type { Search } from '../news'
import { PreparePage } from '../prepare-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workshop.prepare'))('title') }
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<Search> }

/** Where a workshop is prepared. */
export default async function NewWorkshopPage({ params, searchParams }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const back = workshopsAddress(constellation.id)
  if (!canPrepareWorkshop(actor, constellation)) redirect(back)
  const words = await getTranslations('workshop')
  return (
    <Frame
      constellation={constellation}
      title={words('prepare.title')}
      back={{ href: back, name: words('back') }}
      said={await searchParams}
    >
      <p className="max-w-prose">{words('prepare.lead')}</p>
      <PreparePage constellation={constellation} actor={actor} workshop={undefined} />
    </Frame>
  )
}
