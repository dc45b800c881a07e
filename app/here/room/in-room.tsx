import type { ReactNode } from 'react'
import { EndedPage } from '@/components/participant/room/ended-page'
import { RoomFoot } from '@/components/participant/room/room-foot'
import { LobbyPage, SoonPage } from '@/components/participant/room/way-in-pages'
import { supportLines } from '@/content/guidance/support-lines'
import { idleTimes } from '@/model/participant/sitting'
import type { RoomView } from '@/model/workshop/room-view'
import type { Guest } from '@/server/database/guests'
import { seatById } from '@/server/database/seats'
import { keepSitting } from '@/server/guests/guest-session'
import { signOf } from '@/server/workshop/room-marks'
import { seeRoom } from '@/server/workshop/see-room'
import { leaveSeat } from '@/server/workshop/tend-door'
import { type Answer, outside } from '../answer'
import type { Form } from '../form'
import { doInRoom } from './do-in-room'
import type { RoomDeps, Seated, Told } from './seated'
import { stagePage } from './stage-page'

const ended = ({ language }: Guest, how: 'removed' | 'stood' | 'over'): Answer => ({
  ...outside(language, <EndedPage how={how} lines={supportLines} language={language} />),
  idle: idleTimes({ isSlow: false }),
})

/** What somebody is told whose workshop has ended. */
export const over = (guest: Guest): Answer => ended(guest, 'over')

interface Drawn {
  readonly page: ReactNode
  readonly isWriting: boolean
}

async function drawn(
  seated: Seated,
  view: Exclude<RoomView, { is: 'removed' | 'over' }>,
  told: Told,
  deps: RoomDeps,
): Promise<Drawn> {
  const { sitting } = seated.guest
  const waits = { idle: idleTimes(sitting), isSlow: sitting.isSlow }
  if (view.is === 'in') return stagePage(seated, view, told, deps)
  if (view.is === 'not-begun')
    return { page: <SoonPage name={view.name} workshop={view.workshop} {...waits} />, isWriting: false }
  const name = (await seatById(deps.database, seated.seatId))?.name ?? ''
  return { page: <LobbyPage name={name} {...waits} />, isWriting: false }
}

/** Where somebody with a seat is: everything on it comes from what their seat may be shown (S-43). */
export async function showRoom(seated: Seated, deps: RoomDeps, told: Told = {}): Promise<Answer> {
  const { guest, seatId } = seated
  const view = await seeRoom(deps, seatId)
  if (view.is === 'over') return over(guest)
  if (view.is === 'removed') return { ...ended(guest, 'removed'), token: 'keep' }
  const { sitting, language } = guest
  const idle = idleTimes(sitting)
  const { page, isWriting } = await drawn(seated, view, told, deps)
  return {
    is: 'page',
    language,
    page,
    foot: <RoomFoot {...{ idle, language }} isSlow={sitting.isSlow} lines={supportLines} hasSeat />,
    idle,
    isWriting,
    sign: signOf(view),
    token: 'keep',
    isWhereTheyAre: told.outcome === undefined && told.draft === undefined && told.saysNothing !== true,
    isAnyones: false,
  }
}

/** Does what somebody with a seat asks, as far as the room is there. */
export async function actInRoom(seated: Seated, form: Form, deps: RoomDeps): Promise<Answer> {
  const view = await seeRoom(deps, seated.seatId)
  if (form.act === 'stand' && view.is !== 'removed') {
    await leaveSeat(deps, seated.seatId)
    return ended(seated.guest, 'stood')
  }
  const language = form.act === 'language' ? form.language : seated.guest.language
  const isSlow = form.act === 'time' ? form.slow === 'yes' : seated.guest.sitting.isSlow
  const guest = await keepSitting(deps, seated.guest, { ...seated.guest.sitting, isSlow }, language)
  const here = { ...seated, guest }
  if (view.is !== 'in') return showRoom(here, deps)
  const done = await doInRoom(here, view, form, deps)
  return showRoom({ ...here, guest: done.guest }, deps, done.told)
}
