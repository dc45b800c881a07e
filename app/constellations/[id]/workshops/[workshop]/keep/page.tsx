import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { KeepForms } from '@/components/workshop/keep-forms'
import { canKeepFromWorkshop } from '@/model/access/workshop'
import { workshopAddress } from '../../addresses'
import { Frame } from '../../frame'
import type { Search } from '../../news'
import { pinNames } from '../../pin-names'
import { whatWasSaid } from '../../what-was-said'
import { workshopOr404 } from '../../workshop-or-404'
import { submitAction, submitReflection } from './forms'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workshop.keep'))('title') }
}

type Props = {
  readonly params: Promise<{ id: string; workshop: string }>
  readonly searchParams: Promise<Search>
}

/** Where something that was said becomes an action or a reflection. */
export default async function KeepPage({ params, searchParams }: Props) {
  const { actor, constellation, workshop } = await workshopOr404(await params)
  const asked = await searchParams
  const from = typeof asked.from === 'string' ? asked.from : ''
  const said = await whatWasSaid(workshop, from)
  if (!said || !canKeepFromWorkshop(actor, workshop)) notFound()
  const [words, { workshop: messages, canvas }, { choices }] = await Promise.all([
    getTranslations('workshop.keep'),
    getMessages(),
    pinNames(constellation.id),
  ])
  return (
    <Frame
      constellation={constellation}
      title={words('title')}
      back={{ href: workshopAddress(constellation.id, workshop.id), name: workshop.plan.name }}
      said={asked}
    >
      <blockquote className="max-w-prose border-l-4 border-line pl-4 text-lg whitespace-pre-line wrap-anywhere">
        {said.text}
      </blockquote>
      <NextIntlClientProvider
        messages={{ workshop: { keep: messages.keep }, canvas: { personal: canvas.personal } }}
      >
        <KeepForms
          fields={{ id: constellation.id, workshop: workshop.id, from }}
          text={said.text}
          about={said.pin ?? 'constellation'}
          abouts={choices}
          makeAction={submitAction}
          keepReflection={submitReflection}
        />
      </NextIntlClientProvider>
    </Frame>
  )
}
