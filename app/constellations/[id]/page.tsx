import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'
import { constellationOr404 } from '@/app/edge/constellation-or-404'
import { templateNote } from '@/app/templates/template-note'
import { WithMapNote } from '@/components/templates/map-note'
import { canEditConstellation } from '@/model/access/constellation'
import { accountById } from '@/server/database/accounts'
import { services } from '@/server/services'
import { workshopNow } from '@/server/workshop/workshop-now'
import { ConstellationHeader } from './constellation-header'
import { guidanceIn } from './map/guidance-in'
import { MapLoader } from './map/map-loader'
import { wordsOnMap } from './versions/words-on-map'

type Props = { readonly params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { constellation } = await constellationOr404((await params).id)
  return { title: constellation.name }
}

/** The constellation as a live map; only the words it needs travel to the browser. */
export default async function ConstellationPage({ params }: Props) {
  const { actor, constellation } = await constellationOr404((await params).id)
  const account = await accountById(services().database, actor.accountId)
  const {
    atSize,
    canvas,
    common,
    errors,
    findings,
    outline,
    layout,
    room,
    standpoint,
    talk,
    versions,
    workshop,
  } = await getMessages()
  const guidance = guidanceIn(await getLocale())
  const { id, name } = constellation
  return (
    <>
      <ConstellationHeader id={id} name={name} current="map" />
      <main id="main" className="mx-auto flex w-full max-w-[120rem] flex-1 flex-col px-3 py-3 sm:px-4">
        <h1 className="sr-only">{name}</h1>
        <NextIntlClientProvider
          messages={{
            ...{ atSize, canvas, common, findings, outline, layout, room, standpoint },
            errors: { refusals: errors.refusals },
            talk: { actions: talk.actions },
            versions: wordsOnMap(versions),
            workshop: { clock: workshop.clock },
          }}
        >
          <WithMapNote note={await templateNote(constellation)}>
            <MapLoader
              constellationId={id}
              user={{ id: actor.accountId, name: account?.name ?? '' }}
              mayEdit={canEditConstellation(actor, constellation)}
              room={(await workshopNow(services(), actor, id)) ?? undefined}
              guidance={guidance}
            />
          </WithMapNote>
        </NextIntlClientProvider>
      </main>
    </>
  )
}
