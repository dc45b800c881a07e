import type { ReactNode } from 'react'
import { BeforePage } from '@/components/participant/opening-pages'
import { RoomFoot } from '@/components/participant/room/room-foot'
import { BackPage, type NamesFault, NamesPage } from '@/components/participant/room/way-in-pages'
import { colours, creatures } from '@/content/guidance/pseudonyms'
import { supportLines } from '@/content/guidance/support-lines'
import { idleTimes } from '@/model/participant/sitting'
import type { Guest } from '@/server/database/guests'
import { endSitting, keepSitting, sitDown } from '@/server/guests/guest-session'
import type { Services } from '@/server/services'
import { returnToSeat } from '@/server/workshop/return-to-seat'
import { namesToChoose, takeSeat } from '@/server/workshop/take-seat'
import { type Answer, entry } from '../answer'
import type { Act, Form } from '../form'
import { showRoom } from './in-room'

type Deps = Pick<Services, 'database' | 'now' | 'live' | 'rooms' | 'edition'>

interface Choosing {
  readonly name?: string | undefined
  readonly perspective?: Act<'sit'>['perspective']
  readonly fault?: NamesFault
  readonly back?: Pick<Act<'return'>, 'colour' | 'creature'>
}

const pageFor = ({ sitting, language }: Guest, { name, perspective, fault, back }: Choosing): ReactNode =>
  sitting.names.length === 0 ? (
    <BeforePage to="workshop" lines={supportLines} language={language} />
  ) : (
    <>
      <NamesPage names={sitting.names} chosen={{ name, perspective }} fault={fault} />
      <BackPage colours={colours} creatures={creatures} chosen={back} />
    </>
  )

/** Where somebody is who has typed a workshop's code and has no seat yet: the page before joining, or a name to choose. */
export function showWayIn(guest: Guest, choosing: Choosing = {}): Answer {
  const { sitting, language } = guest
  const idle = idleTimes(sitting)
  return {
    is: 'page',
    language,
    page: pageFor(guest, choosing),
    foot: (
      <RoomFoot
        {...{ idle, language }}
        isSlow={sitting.isSlow}
        lines={sitting.names.length === 0 ? [] : supportLines}
      />
    ),
    idle,
    isWriting: false,
    sign: null,
    token: 'keep',
    isWhereTheyAre: choosing.fault === undefined && choosing.perspective === undefined,
    isAnyones: false,
  }
}

async function draw(guest: Guest, workshop: string, deps: Deps): Promise<Guest> {
  const names = [...(await namesToChoose(deps, workshop))]
  return keepSitting(deps, guest, { ...guest.sitting, names })
}

async function sit(guest: Guest, workshop: string, { name, perspective }: Act<'sit'>, deps: Deps) {
  const hasChosen = guest.sitting.names.includes(name) && perspective !== undefined
  if (!hasChosen) return showWayIn(guest, { name, perspective, fault: 'choose' })
  const seating = await takeSeat(deps, workshop, { name, perspective }, guest)
  if (seating.is === 'seated') {
    const seated = await sitDown(deps, guest, seating.seat.id)
    return showRoom({ guest: seated, seatId: seating.seat.id }, deps)
  }
  if (seating.is === 'name-taken')
    return showWayIn(await draw(guest, workshop, deps), { perspective, fault: 'name-taken' })
  await endSitting(deps, guest)
  return entry(guest.language, { is: seating.is === 'full' ? 'full' : 'door-closed' })
}

async function comeBack(guest: Guest, workshop: string, { colour, creature }: Act<'return'>, deps: Deps) {
  const returning = await returnToSeat(deps, workshop, `${colour} ${creature}`, guest)
  if (returning.is === 'back') {
    const seated = await sitDown(deps, guest, returning.seat.id, true)
    return showRoom({ guest: seated, seatId: returning.seat.id }, deps)
  }
  if (returning.is === 'no-such-seat')
    return showWayIn(guest, { fault: 'no-such-seat', back: { colour, creature } })
  await endSitting(deps, guest)
  return entry(guest.language, { is: 'door-closed' })
}

/** Does what somebody asks on their way into a workshop. */
export async function findWayIn(guest: Guest, workshop: string, form: Form, deps: Deps): Promise<Answer> {
  switch (form.act) {
    case 'on':
      return showWayIn(await draw(guest, workshop, deps))
    case 'names':
      return showWayIn(await draw(guest, workshop, deps), { perspective: form.perspective })
    case 'sit':
      return sit(guest, workshop, form, deps)
    case 'return':
      return comeBack(guest, workshop, form, deps)
    case 'language':
      return showWayIn(await keepSitting(deps, guest, guest.sitting, form.language))
    case 'time':
      return showWayIn(await keepSitting(deps, guest, { ...guest.sitting, isSlow: form.slow === 'yes' }))
    default:
      return showWayIn(await keepSitting(deps, guest, guest.sitting))
  }
}
