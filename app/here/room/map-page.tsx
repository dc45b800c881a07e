import { createTranslator } from 'next-intl'
import type { ReactNode } from 'react'
import { partyName } from '@/components/check/subject-name'
import { AddForm, ConnectForm } from '@/components/participant/room/add-forms'
import { BackToStage, LookHere, MapPicture, MapWords } from '@/components/participant/room/map-pages'
import { messagesIn } from '@/content/messages/messages-in'
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

function litIn({ relationships }: MapInRoom, lit: string | null): ReadonlySet<string> | undefined {
  const subject = lit === null ? undefined : subjectFromKey(lit)
  if (!subject || subject.kind === 'constellation') return undefined
  const tie = relationships.find(({ id }) => id === subject.id)
  return new Set(tie ? [tie.id, tie.from, tie.to] : [subject.id])
}

function pictureOf(map: MapInRoom, lit: string | null, language: Language): string | undefined {
  if (map.parties.length > mostInPicture) return undefined
  const words = { locale: language, messages: messagesIn(language) }
  const common = createTranslator({ ...words, namespace: 'common' }) as Parameters<
    typeof partyName
  >[0]['common']
  const title = createTranslator({ ...words, namespace: 'participant' })('room.map.pictureOf')
  const options = { title, nameOf: (party: Parameters<typeof partyName>[1]) => partyName({ common }, party) }
  return toInlineSvg(map, { ...options, lit: litIn(map, lit), ink: pageInk }, pixelsForOne)
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
  const back = doing.is === 'look' && (to === 'map' || to === 'picture') ? null : <BackToStage />
  const isForm = to === 'add' || to === 'connect'
  const shown = isForm ? (
    formFor(beside, map, deps)
  ) : to === 'picture' ? (
    <MapPicture {...{ map, lit, canAdd }} svg={pictureOf(map, lit, seated.guest.language)} />
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
