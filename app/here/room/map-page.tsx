import { createTranslator } from 'next-intl'
import type { ReactNode } from 'react'
import { partyName } from '@/components/check/subject-name'
import { AddForm, ConnectForm } from '@/components/participant/room/add-forms'
import {
  BackToStage,
  type DrawnMap,
  LookHere,
  MapPicture,
  MapWords,
} from '@/components/participant/room/map-pages'
import { messagesIn } from '@/content/messages/messages-in'
import type { Party } from '@/model/constellation/party'
import type { Language } from '@/model/edition/words-in'
import { frameOf, toInlineSvg } from '@/model/exchange/write-svg'
import type { AsideKind } from '@/model/participant/sitting'
import type { MapInRoom } from '@/model/workshop/map-in-room'
import { type Pointed, pointedIn, pointingOf, spotOn } from '@/model/workshop/pointed'
import type { Guest } from '@/server/database/guests'
import { randomId } from '@/server/random-id'
import { seeMap } from '@/server/workshop/see-map'
import type { Draft, InRoom, RoomDeps, Seated } from './seated'

/** More than this is no picture for a phone, and long to fetch on a slow line. */
const mostInPicture = 80
const pixelsForOne = 0.7

const pageInk = { ink: 'currentColor', paper: 'var(--sheet)', quiet: 'var(--quiet)' } as const

/** The map drawn whole, where that is not too much, else what the room is led to. */
function drawnFor(
  map: MapInRoom,
  pointed: Pointed | undefined,
  led: string,
  language: Language,
): DrawnMap | undefined {
  const spot = pointed && spotOn(map, pointed.at)
  const near = spot && map.parties.filter(({ id }) => spot.around.has(id))
  const shown = map.parties.length <= mostInPicture ? map : near && partOf(map, near)
  if (!shown || shown.parties.length > mostInPicture) return undefined
  const around = near && !pointed?.isPast ? near : shown.parties
  const words = { locale: language, messages: messagesIn(language) }
  const common = createTranslator({ ...words, namespace: 'common' }) as Parameters<
    typeof partyName
  >[0]['common']
  const title = createTranslator({ ...words, namespace: 'participant' })('room.map.pictureOf')
  const nameOf = (party: Party) => partyName({ common }, party)
  const options = { title, nameOf, lit: spot?.lit, ink: pageInk, isKeyed: true }
  const boxAbout = (parties: readonly Party[]) => {
    const { x, y, width, height } = frameOf(parties)
    return [x, y, width, height].map(Math.round).join(' ')
  }
  return {
    svg: toInlineSvg(shown, options, around, pixelsForOne),
    all: boxAbout(shown.parties),
    look: around === near ? boxAbout(near) : undefined,
    led,
  }
}

const partOf = ({ relationships }: MapInRoom, parties: readonly Party[]): MapInRoom => {
  const there = new Set(parties.map(({ id }) => id))
  return { parties, relationships: relationships.filter(({ from, to }) => there.has(from) && there.has(to)) }
}

/** What somebody looks at now beside the stage, where the room lets them; at a stage that is for looking, the map itself. */
export function asideOf({ guest }: Seated, { stage, mayLookAtMap, mayAddToMap, doing }: InRoom) {
  const { aside } = guest.sitting
  const to = aside?.stage === stage.id ? aside.to : doing.is === 'look' ? 'map' : undefined
  if (to === undefined || !mayLookAtMap) return undefined
  return mayAddToMap || (to !== 'add' && to !== 'connect') ? to : 'map'
}

interface Beside {
  readonly view: InRoom
  readonly to: AsideKind
  readonly draft: Draft | undefined
}

function formFor(
  { view: { stage }, to, draft }: Beside,
  map: MapInRoom,
  { sitting }: Guest,
  deps: RoomDeps,
): ReactNode {
  const once = draft?.once || randomId(deps.now())
  if (to === 'connect') {
    const { from = sitting.aside?.on ?? '', other = '', state = 'holding' } = draft ?? {}
    return <ConnectForm stage={stage.id} map={map} draft={{ once, from, other, state }} />
  }
  const { words = '', kind = 'service-user', size = 'one', sure } = draft ?? {}
  return <AddForm stage={stage.id} draft={{ once, name: words, kind, size, isAskedAbout: sure === 'yes' }} />
}

/** The map in words or as a picture, or a form to add to it; nothing where the seat may not see it. */
export async function mapPage(seated: Seated, beside: Beside, deps: RoomDeps): Promise<ReactNode> {
  const map = await seeMap(deps, seated.seatId)
  if (!map) return null
  const { view, to } = beside
  const { mayAddToMap: canAdd, doing } = view
  const { past } = seated.guest.sitting
  const pointed = pointedIn(view, past)
  const back = doing.is === 'look' && (to === 'map' || to === 'picture') ? null : <BackToStage />
  const isForm = to === 'add' || to === 'connect'
  const shown = isForm ? (
    formFor(beside, map, seated.guest, deps)
  ) : to === 'picture' ? (
    <MapPicture
      {...{ map, pointed, canAdd }}
      drawn={drawnFor(map, pointed, `${pointingOf(view)} ${pointed?.isPast ?? ''}`, seated.guest.language)}
    />
  ) : (
    <MapWords {...{ map, pointed, canAdd }} />
  )
  return (
    <>
      {shown}
      {back}
    </>
  )
}

/** What the room is led to look at, said in words where the map is not shown, with the way there where everyone was called. */
export async function litPage(
  seated: Seated,
  view: InRoom,
  by: Pointed['by'],
  deps: RoomDeps,
  leadsOnBy?: string,
) {
  const pointed = pointedIn(view, seated.guest.sitting.past)
  if (pointed?.by !== by || !view.mayLookAtMap) return null
  const map = await seeMap(deps, seated.seatId)
  return map ? <LookHere map={map} pointed={pointed} leadsOnBy={leadsOnBy} /> : null
}
