import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { FollowRoom } from '@/components/workshop/follow-room'
import type { Language } from '@/model/edition/words-in'
import { stageOf, type Workshop } from '@/model/workshop/workshop'
import { accountById } from '@/server/database/accounts'
import { seatOfAccount } from '@/server/database/seats'
import { services } from '@/server/services'
import { seeRoom } from '@/server/workshop/see-room'
import { namesToChoose } from '@/server/workshop/take-seat'
import { roomNewsAddress, workshopAddress } from '../../addresses'
import { Frame } from '../../frame'
import type { Search } from '../../news'
import { workshopOr404 } from '../../workshop-or-404'
import { InRoom } from './in-room'
import { JoinForm } from './join-form'
import { OwnSupport } from './own-support'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('room'))('title') }
}

type Props = {
  readonly params: Promise<{ id: string; workshop: string }>
  readonly searchParams: Promise<Search>
}

/** That somebody passed is no news at the next stage. */
const ofThisStage = ({ plan, room }: Workshop, said: Search): Search =>
  said.news === 'passed' && said.at !== stageOf(plan.sheet, room)?.id ? {} : said

/** A workshop for somebody with an account who takes part: joining it, and what there is to do at its stage. */
export default async function RoomPage({ params, searchParams }: Props) {
  const { actor, constellation, workshop, maySteer } = await workshopOr404(await params)
  const { database, now } = services()
  const [t, messages] = await Promise.all([getTranslations('room'), getMessages()])
  const language = (await getLocale()) as Language
  const desk = workshopAddress(constellation.id, workshop.id)
  if (workshop.state === 'ended') redirect(desk)
  const seat = await seatOfAccount(database, workshop.id, actor.accountId)
  const frame = { constellation, title: workshop.plan.name, said: ofThisStage(workshop, await searchParams) }
  const back = { href: `/constellations/${constellation.id}`, name: t('toMap') }
  if (workshop.state === 'prepared')
    return (
      <Frame {...frame} back={back}>
        <p>{t('notYet')}</p>
      </Frame>
    )
  return (
    <NextIntlClientProvider
      messages={{
        room: messages.room,
        workshop: { clock: messages.workshop.clock, follow: messages.workshop.follow },
      }}
    >
      <Frame {...frame} back={back}>
        <FollowRoom from={roomNewsAddress(constellation.id, workshop.id)} />
        {seat ? (
          <InRoom
            workshop={workshop}
            view={await seeRoom({ database, now }, seat.id)}
            language={language}
            now={now()}
          />
        ) : (
          <JoinForm
            workshop={workshop}
            own={(await accountById(database, actor.accountId))?.name ?? ''}
            names={await namesToChoose({ database }, workshop.id, 4)}
          />
        )}
        <OwnSupport language={language} />
        {maySteer ? (
          <p>
            <Link href={desk} className="inline-flex min-h-11 items-center">
              {t('toDesk')}
            </Link>
          </p>
        ) : null}
      </Frame>
    </NextIntlClientProvider>
  )
}
