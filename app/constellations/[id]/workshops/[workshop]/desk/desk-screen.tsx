import Link from 'next/link'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { FollowRoom } from '@/components/workshop/follow-room'
import { stageOf, type Workshop } from '@/model/workshop/workshop'
import { services } from '@/server/services'
import { seeDesk } from '@/server/workshop/see-desk'
import { workshopPartAddress, workshopsAddress } from '../../addresses'
import { News, type Search } from '../../news'
import { Beginning } from './beginning'
import { Door } from './door'
import { Ending } from './ending'
import { Lobby } from './lobby'
import { MapSteering } from './map-steering'
import { People } from './people'
import { StageList } from './stage-list'
import { StageNow } from './stage-now'
import { Support } from './support'
import { TimeBar } from './time-bar'

// Who answers tells the room nothing: how many have is asked for now and then.
const lookAgain = 5_000

type Props = { readonly workshop: Workshop; readonly said: Search }

/** The facilitator's desk: where the room is and how much time is left, what comes next, who is there, and what can be done now. */
export async function DeskScreen({ workshop, said }: Props) {
  const { id, constellationId, plan, room } = workshop
  const [desk, words, messages] = await Promise.all([
    seeDesk(services(), workshop),
    getTranslations('workshop.desk'),
    getMessages(),
  ])
  const stage = stageOf(plan.sheet, room)
  const isAnswered = stage?.activity === 'check' && !room.revealed.includes(stage.id)
  const inside = desk.seats.filter(({ state }) => state === 'in')
  return (
    <NextIntlClientProvider
      messages={{ workshop: { clock: messages.workshop.clock, follow: messages.workshop.follow } }}
    >
      <main id="main" className="mx-auto grid w-full max-w-[96rem] content-start gap-4 px-4 pb-10">
        <header className="flex flex-wrap items-center justify-between gap-x-6 pt-2">
          <div className="flex min-w-0 flex-wrap items-center gap-x-6">
            <Link href={workshopsAddress(constellationId)} className="inline-flex min-h-11 items-center">
              {words('back')}
            </Link>
            <h1 className="text-xl wrap-anywhere">{plan.name}</h1>
          </div>
          <div className="flex flex-wrap items-center gap-x-6">
            <a
              href={workshopPartAddress(constellationId, id, 'screen')}
              target="_blank"
              rel="noreferrer"
              title={words('screenHint')}
              className="inline-flex min-h-11 items-center"
            >
              {words('screen')}
            </a>
            <FollowRoom
              from={workshopPartAddress(constellationId, id, 'news')}
              {...(isAnswered ? { every: lookAgain } : {})}
            />
          </div>
        </header>
        {/* What was said when it began is no longer so once the door opened. */}
        <News said={said.news === 'begun' && workshop.room.isDoorOpen ? {} : said} />
        <TimeBar workshop={workshop} seats={desk.seats} now={services().now()} />
        <div className="grid items-start gap-4 lg:grid-cols-[14rem_minmax(0,1fr)_22rem]">
          <StageList workshop={workshop} />
          <div className="grid gap-4">
            {stage ? (
              <StageNow workshop={workshop} stage={stage} desk={desk} />
            ) : (
              <Beginning workshop={workshop} inside={inside.length} />
            )}
          </div>
          <div className="grid gap-4">
            <Lobby workshop={workshop} seats={desk.seats} />
            {stage ? null : <Door workshop={workshop} />}
            <People workshop={workshop} seats={desk.seats} />
            <MapSteering workshop={workshop} />
            {stage ? <Door workshop={workshop} /> : null}
            <Support />
            <Ending workshop={workshop} />
          </div>
        </div>
      </main>
    </NextIntlClientProvider>
  )
}
