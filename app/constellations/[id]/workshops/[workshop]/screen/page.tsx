import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { FollowRoom } from '@/components/workshop/follow-room'
import { screenView } from '@/model/workshop/screen-view'
import { stageOf } from '@/model/workshop/workshop'
import { dotsOf } from '@/server/database/ballots'
import { notesOf } from '@/server/database/notes'
import { services } from '@/server/services'
import { workshopAddress, workshopPartAddress } from '../../addresses'
import { workshopOr404 } from '../../workshop-or-404'
import { Arriving } from './arriving'
import { OnStage } from './on-stage'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workshop.screen'))('title') }
}

type Props = { readonly params: Promise<{ id: string; workshop: string }> }

// A map changes without the room changing.
const lookAgain = 20_000

/** The projector's page: what everyone may see, large, and nothing else, not even whose account it is. */
export default async function ScreenPage({ params }: Props) {
  const { constellation, workshop, maySteer } = await workshopOr404(await params)
  if (!maySteer || workshop.state === 'prepared') notFound()
  const { database, now } = services()
  const stage = stageOf(workshop.plan.sheet, workshop.room)?.id ?? ''
  const [notes, dots, words, messages] = await Promise.all([
    notesOf(database, workshop.id, stage),
    dotsOf(database, workshop.id),
    getTranslations('workshop.screen'),
    getMessages(),
  ])
  const view = screenView(workshop, { notes, sums: dots.get(stage) ?? new Map() })
  const { clock, follow } = messages.workshop
  return (
    <main id="main" data-projector className="grid h-dvh w-full overflow-auto bg-paper p-[2.5vw]">
      <noscript>
        <meta httpEquiv="refresh" content="10" />
      </noscript>
      <Link
        href={workshopAddress(constellation.id, workshop.id)}
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:bg-sheet focus:p-3"
      >
        {words('toDesk')}
      </Link>
      <NextIntlClientProvider messages={{ workshop: { clock, follow } }}>
        {view.is === 'over' ? (
          <h1 className="m-auto text-[clamp(2rem,5vw,6rem)]">{words('over')}</h1>
        ) : view.is === 'not-begun' ? (
          <Arriving name={view.name} workshop={workshop} />
        ) : (
          <OnStage view={view} workshop={workshop} now={now()} />
        )}
        {workshop.state === 'running' ? (
          <FollowRoom
            from={workshopPartAddress(constellation.id, workshop.id, 'news')}
            every={lookAgain}
            isQuiet
          />
        ) : null}
      </NextIntlClientProvider>
    </main>
  )
}
