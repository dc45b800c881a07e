import type { Outcome } from '@/components/participant/room/notice'
import { isNewId } from '@/model/constellation/new-id'
import type { AsideKind, Sitting } from '@/model/participant/sitting'
import { pointingOf } from '@/model/workshop/pointed'
import type { Guest } from '@/server/database/guests'
import { seatById } from '@/server/database/seats'
import { takeSheet } from '@/server/database/sheets'
import { keepSitting } from '@/server/guests/guest-session'
import { sendSheet } from '@/server/rounds/answering'
import { type Adding, type Addition, addToMap } from '@/server/workshop/add-to-map'
import { placeDots, write } from '@/server/workshop/take-part'
import { raiseHand, rest } from '@/server/workshop/tend-door'
import type { Act, Form } from '../form'
import { type StepForm, stepActs, takeStep } from '../take-step'
import { openCheck } from './check-page'
import type { Draft, InRoom, RoomDeps, Seated, Told } from './seated'

/** What was done, and what is told of it. */
interface Done {
  readonly guest: Guest
  readonly told: Told
}

const isStep = (form: Form): form is StepForm => stepActs.some(act => act === form.act)

const isEmpty = ({ words, option, dots, from, other }: Draft) =>
  words === '' && option.length === 0 && dots.length === 0 && from === '' && other === ''

/** What stood in the form when something else was pressed is shown again. */
const keeping = (draft: Draft): Told => (isEmpty(draft) ? {} : { draft })

/** Where something was not taken it stands in its form again; where it seems to name somebody, it is asked about once. */
const refused = (outcome: Outcome, draft: Draft): Told => ({
  outcome,
  draft: { ...draft, sure: outcome === 'names-somebody' ? 'yes' : draft.sure },
})

async function toldOfWriting({ seatId }: Seated, view: InRoom, draft: Draft, deps: RoomDeps): Promise<Told> {
  const { stage, words: text, once, sure } = draft
  const { is } = await write(deps, seatId, {
    stage,
    text,
    isSure: sure === 'yes',
    ...(once === '' ? {} : { once }),
  })
  if (is === 'taken') return { outcome: view.stage.activity === 'word' ? 'word' : 'written' }
  return refused(is, draft)
}

async function toldOfDots({ seatId }: Seated, draft: Draft, deps: RoomDeps): Promise<Told> {
  const placed = draft.option.flatMap((id, place) => {
    const dots = draft.dots[place] ?? 0
    return dots > 0 ? [[id, dots] as const] : []
  })
  const { is } = await placeDots(deps, seatId, draft.stage, Object.fromEntries(placed))
  return is === 'taken' ? { outcome: 'placed' } : refused(is, draft)
}

/** Dots that were placed in this sitting are shown again. */
async function placed(seated: Seated, draft: Draft, deps: RoomDeps): Promise<Done> {
  const { guest } = seated
  const told = await toldOfDots(seated, draft, deps)
  if (told.outcome !== 'placed' || !guest.sitting.isBack) return { guest, told }
  return { guest: await keepSitting(deps, guest, { ...guest.sitting, isBack: false }), told }
}

const additionIn = (act: 'add-party' | 'connect', draft: Draft): Addition | undefined => {
  const { once: id, words, kind, size, from, other: to, state } = draft
  const name = words.trim()
  if (!isNewId(id)) return undefined
  if (act === 'connect') return { add: 'relationship', id, from, to, state }
  return name === '' ? undefined : { add: 'party', id, kind, name, size }
}

const outcomeOf = (is: Exclude<Adding['is'], 'added'>): Outcome => {
  switch (is) {
    case 'moved-on':
    case 'not-readable':
    case 'muted':
    case 'names-somebody':
    case 'too-much':
    case 'too-many-dots':
    case 'not-saved':
      return is
    default:
      return 'not-on-map'
  }
}

async function addition(
  { guest, seatId }: Seated,
  { act, ...draft }: Act<'add-party' | 'connect'>,
  deps: RoomDeps,
): Promise<Done> {
  const what = additionIn(act, draft)
  if (!what) return { guest, told: refused('not-readable', draft) }
  const { is } = await addToMap(deps, seatId, draft.stage, what, draft.sure === 'yes')
  if (is !== 'added') return { guest, told: refused(outcomeOf(is), draft) }
  const after = guest.sitting.aside?.after ?? 'map'
  const sitting: Sitting = { ...guest.sitting, aside: { stage: draft.stage, to: after, on: '', after } }
  return { guest: await keepSitting(deps, guest, sitting), told: { outcome: 'added' } }
}

async function atHand({ seatId }: Seated, act: string, deps: RoomDeps): Promise<void> {
  const seat = await seatById(deps.database, seatId)
  if (!seat) return
  if (act === 'hand-up' || act === 'hand-down')
    await raiseHand(deps, seat.workshopId, seatId, act === 'hand-up')
  else if (act !== 'pass') await rest(deps, seat.workshopId, seatId, act === 'pause')
}

/** Passing on the whole check throws away what was answered; the questions can still be begun again. */
async function passOnCheck({ guest }: Seated, invitee: string, deps: RoomDeps): Promise<Done> {
  await takeSheet(deps.database, invitee)
  await deps.database.forgetDeleted()
  const sitting: Sitting = { ...guest.sitting, at: 'promise', own: [], isChanging: false, warned: null }
  return { guest: await keepSitting(deps, guest, sitting), told: { outcome: 'passed' } }
}

async function sendCheck({ guest }: Seated, invitee: string, deps: RoomDeps): Promise<Done> {
  const sent = await sendSheet(deps, invitee)
  if (sent === 'not-open') return { guest, told: { outcome: 'moved-on' } }
  if (sent !== 'nothing-answered') return { guest, told: {} }
  const looking: Sitting = { ...guest.sitting, at: 'review' }
  return { guest: await keepSitting(deps, guest, looking), told: { saysNothing: true } }
}

const asking: readonly Form['act'][] = ['stay', 'language', 'time']

/** A step in the check, where the room is at it; else the room has moved on. */
async function stepInCheck(seated: Seated, { doing }: InRoom, form: Form, deps: RoomDeps): Promise<Done> {
  const { guest } = seated
  if (asking.includes(form.act) || doing.is === 'answered') return { guest, told: {} }
  if (doing.is !== 'answer') return { guest, told: { outcome: 'moved-on' } }
  if (form.act === 'leave') return passOnCheck(seated, doing.invitee, deps)
  if (form.act === 'send') return sendCheck(seated, doing.invitee, deps)
  const opened = isStep(form) ? await openCheck(seated, doing.invitee, deps) : 'not-open'
  if (typeof opened === 'string' || !isStep(form)) return { guest, told: { outcome: 'moved-on' } }
  return { guest: await takeStep(opened, form, deps), told: {} }
}

/** The map as it was looked at last: in words or as a picture. */
const mapBefore = ({ aside }: Sitting, to: AsideKind) =>
  to === 'map' || to === 'picture' ? to : (aside?.after ?? 'map')

/** Somebody turns to something beside the stage, or on from what the room is led to. */
function lookingAt(sitting: Sitting, view: InRoom, { to, on }: Act<'aside'>): Sitting {
  if (to === 'all') return { ...sitting, past: pointingOf(view) }
  return {
    ...sitting,
    aside: to === 'stage' ? null : { stage: view.stage.id, to, on, after: mapBefore(sitting, to) },
  }
}

/** Whether words or dots stand in a form that were not sent. */
function isUnsent({ words, option, dots }: Draft, { guest }: Seated, { doing }: InRoom): boolean {
  if (words.trim() !== '') return true
  const kept = doing.is === 'vote' && !guest.sitting.isBack ? doing.ballot : {}
  return option.some((id, place) => (dots[place] ?? 0) !== (kept[id] ?? 0))
}

const seen = { 'see-map': 'map', 'see-picture': 'picture', 'see-add': 'add' } as const

/** Somebody turns to the map from a form: with something unsent in it they stay, and nothing is lost. */
async function turnToMap(seated: Seated, view: InRoom, form: Act<keyof typeof seen>, deps: RoomDeps) {
  const { guest } = seated
  if (isUnsent(form, seated, view)) return { guest, told: refused('unsent', form) }
  const to = seen[form.act]
  const aside = { stage: view.stage.id, to, on: '', after: mapBefore(guest.sitting, to) }
  return { guest: await keepSitting(deps, guest, { ...guest.sitting, aside }), told: {} }
}

/** Does one thing from a seat in a room. */
export async function doInRoom(seated: Seated, view: InRoom, form: Form, deps: RoomDeps): Promise<Done> {
  const { guest } = seated
  switch (form.act) {
    case 'write':
      return { guest, told: await toldOfWriting(seated, view, form, deps) }
    case 'dots':
      return placed(seated, form, deps)
    case 'add-party':
    case 'connect':
      return addition(seated, form, deps)
    case 'aside':
      return { guest: await keepSitting(deps, guest, lookingAt(guest.sitting, view, form)), told: {} }
    case 'see-map':
    case 'see-picture':
    case 'see-add':
      return turnToMap(seated, view, form, deps)
    case 'where': {
      const isElsewhere = form.stage !== view.stage.id && form.words.trim() !== ''
      return { guest, told: isElsewhere ? refused('moved-on', form) : keeping(form) }
    }
    case 'pass':
    case 'pause':
    case 'back-again':
    case 'hand-up':
    case 'hand-down': {
      await atHand(seated, form.act, deps)
      const told = keeping(form)
      return { guest, told: form.act === 'pass' ? { ...told, outcome: 'passed' } : told }
    }
    default:
      return stepInCheck(seated, view, form, deps)
  }
}
