import { createTranslator } from 'next-intl'
import type { ReactNode } from 'react'
import { partyName } from '@/components/check/subject-name'
import { AddForm, ConnectForm } from '@/components/participant/room/add-forms'
import { BackToStage, LookHere, MapPicture, MapWords } from '@/components/participant/room/map-pages'
import { messagesIn } from '@/content/messages/messages-in'
import type { Party } from '@/model/constellation/party'
import { subjectFromKey } from '@/model/constellation/subject'
import type { Language } from '@/model/edition/words-in'
import { toInlineSvg } from '@/model/exchange/write-svg'
import type { AsideKind } from '@/model/participant/sitting'
import type { MapInRoom } from '@/model/workshop/map-in-room'
import { randomId } from '@/server/random-id'
import { seeMap } from '@/server/workshop/see-map'
import type { Draft, InRoom, RoomDeps, Seated } from './seated'

/** More than this is no picture for a phone, and long to fetch on a slow line. */
const mostInPicture = 80
const pixelsForOne = 0.7

const pageInk = { ink: 'currentColor', paper: 'var(--sheet)', quiet: 'var(--quiet)' } as const

interface Spot {
  readonly lit: ReadonlySet<string>
  /** Whom a picture of it shows: its ends, or a party with those it is connected to. */
  readonly around: ReadonlySet<string>
}

/** What of a map is lit, and what is about it; undefined where the room looks at all of it. */
function spotOf({ parties, relationships }: MapInRoom, lit: string | null): Spot | undefined {
  const subject = lit === null ? undefined : subjectFromKey(lit)
  if (!subject || subject.kind === 'constellation') return undefined
  const tie = relationships.find(({ id }) => id === subject.id)
  if (tie) return { lit: new Set([tie.id, tie.from, tie.to]), around: new Set([tie.from, tie.to]) }
  if (!parties.some(({ id }) => id === subject.id)) return undefined
  const own = relationships.filter(({ from, to }) => from === subject.id || to === subject.id)
  const around = new Set([subject.id, ...own.flatMap(({ from, to }) => [from, to])])
  return { lit: new Set([...around, ...own.map(({ id }) => id)]), around }
}

function pictureOf(map: MapInRoom, spot: Spot | undefined, language: Language): string | undefined {
  if (map.parties.length > mostInPicture) return undefined
  const words = { locale: language, messages: messagesIn(language) }
  const common = createTranslator({ ...words, namespace: 'common' }) as Parameters<
    typeof partyName
  >[0]['common']
  const title = createTranslator({ ...words, namespace: 'participant' })('room.map.pictureOf')
  const nameOf = (party: Party) => partyName({ common }, party)
  const around = spot ? map.parties.filter(({ id }) => spot.around.has(id)) : map.parties
  return toInlineSvg(map, { title, nameOf, lit: spot?.lit, ink: pageInk }, around, pixelsForOne)
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

function formFor({ view: { stage }, to, draft }: Beside, map: MapInRoom, deps: RoomDeps): ReactNode {
  const once = draft?.once || randomId(deps.now())
  if (to === 'connect') {
    const { from = '', other = '', state = 'holding' } = draft ?? {}
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
  const { lit, mayAddToMap: canAdd, doing } = view
  const spot = spotOf(map, lit)
  const back = doing.is === 'look' && (to === 'map' || to === 'picture') ? null : <BackToStage />
  const isForm = to === 'add' || to === 'connect'
  const shown = isForm ? (
    formFor(beside, map, deps)
  ) : to === 'picture' ? (
    <MapPicture
      {...{ map, lit, canAdd }}
      svg={pictureOf(map, spot, seated.guest.language)}
      isWhole={spot === undefined}
    />
  ) : (
    <MapWords {...{ map, lit, canAdd }} />
  )
  return (
    <>
      {shown}
      {back}
    </>
  )
}

/** What the room is led to look at, said in words at stages that do not show the map. */
export async function litPage({ seatId }: Seated, { lit, mayLookAtMap }: InRoom, deps: RoomDeps) {
  if (lit === null || !mayLookAtMap) return null
  const map = await seeMap(deps, seatId)
  return map ? <LookHere map={map} lit={lit} /> : null
}
