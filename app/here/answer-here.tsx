import { HiddenPage } from '@/components/participant/closing-pages'
import type { EnterFault } from '@/components/participant/enter-page'
import { Foot } from '@/components/participant/foot'
import { supportLines } from '@/content/guidance/support-lines'
import { shownOf } from '@/model/participant/answer'
import { idleTimes } from '@/model/participant/sitting'
import type { Guest } from '@/server/database/guests'
import { takeSheet } from '@/server/database/sheets'
import { endSentSitting, endSitting, guestOfToken, keepSitting } from '@/server/guests/guest-session'
import { type JoinedByCode, joinByCode } from '@/server/guests/join-by-code'
import { sendSheet } from '@/server/rounds/answering'
import type { Services } from '@/server/services'
import { type Answer, type Answered, type Asking, ending, entry, entryAgain, type MovedOn } from './answer'
import { type AnsweringGuest, openFor } from './answering-guest'
import type { Act, Form } from './form'
import { namingFor } from './naming'
import { pageOf } from './page-of'
import { actInRoom, over, showRoom } from './room/in-room'
import { findWayIn, showWayIn } from './room/way-in'
import { type StepForm, stepActs, takeStep } from './take-step'

type Deps = Pick<Services, 'database' | 'secret' | 'now' | 'live' | 'rooms' | 'edition'>

/** Whether everybody who comes to this place sees the same there: nothing that was answered, and nothing asked about it. */
function isAnyones({ guest: { sitting }, screens, sheet }: AnsweringGuest): boolean {
  if (sitting.at === 'before' || sitting.at === 'promise') return true
  const screen = typeof sitting.at === 'number' ? screens[sitting.at] : undefined
  if (!screen || sitting.warned !== null) return false
  return screen.kind !== 'question' || shownOf(sheet, sitting.own, screen).is === 'none'
}

/** Where a guest is, whole, with help and settings below. */
async function inside(answering: AnsweringGuest, deps: Deps, saysNothing = false): Promise<Answer> {
  const { guest, round, screens } = answering
  const { sitting, language } = guest
  const idle = idleTimes(sitting)
  const screen = typeof sitting.at === 'number' ? screens[sitting.at] : undefined
  const page = pageOf(answering, await namingFor(round, language, deps), saysNothing)
  return {
    is: 'page',
    language,
    page,
    foot: <Foot idle={idle} isSlow={sitting.isSlow} lines={supportLines} language={language} />,
    idle,
    isWriting: screen?.kind === 'question' && screen.question.kind === 'text',
    sign: null,
    token: 'keep',
    isWhereTheyAre: !saysNothing,
    isAnyones: isAnyones(answering),
  }
}

/** Whoever cannot go on is told why, and their sitting ends. */
async function closed(guest: Guest, is: 'answered' | 'not-open', deps: Deps): Promise<Answer> {
  await endSitting(deps, guest)
  return ending(guest.language, is === 'answered' ? 'used' : 'over')
}

const faultOf = (joined: Exclude<JoinedByCode, { ok: true }>): EnterFault =>
  joined.fault === 'wait' ? { is: joined.fault, seconds: joined.seconds } : { is: joined.fault }

/** Where a guest is: in a room or on the way there, or at their questions. */
async function whereabouts(guest: Guest, deps: Deps): Promise<Answer> {
  if (guest.sitting.isOver) return over(guest)
  if (guest.seatId !== null) return showRoom({ guest, seatId: guest.seatId }, deps)
  if (guest.sitting.workshop !== null) return showWayIn(guest)
  if (guest.inviteeId === null) return entry('en')
  const opened = await openFor(guest, guest.inviteeId, deps)
  return typeof opened === 'string' ? closed(guest, opened, deps) : inside(opened, deps)
}

/** The page at the one address there is: where somebody is by their session alone, else the field for a code. */
export async function showHere(
  { token, isByScript }: Pick<Asking, 'token' | 'isByScript'>,
  deps: Deps,
): Promise<Answer> {
  const guest = await guestOfToken(deps, token)
  if (!guest) return token === undefined ? entry('en') : entryAgain()
  const shown = await whereabouts(guest, deps)
  // Where no script hides a page, it asks for itself again, and finds that nothing happened meanwhile.
  const isIdle =
    !isByScript && shown.idle !== null && deps.now() - guest.seenAt > idleTimes(guest.sitting).hide - 5_000
  return isIdle && shown.token === 'keep'
    ? { ...shown, page: <HiddenPage />, foot: null, isWriting: false, sign: null }
    : shown
}

async function enter(
  { code, language }: Act<'enter'>,
  { token, address, isByScript }: Asking,
  deps: Deps,
): Promise<Answer | MovedOn> {
  const joined = await joinByCode({ code, language, address, before: token }, deps)
  if (!joined.ok) return entry(language, faultOf(joined))
  if (!isByScript) return { is: 'moved-on', token: { new: joined.token } }
  return { ...(await showHere({ token: joined.token, isByScript }, deps)), token: { new: joined.token } }
}

async function send(answering: AnsweringGuest, deps: Deps): Promise<Answer> {
  const { guest, inviteeId } = answering
  const sent = await sendSheet(deps, inviteeId)
  if (sent === 'nothing-answered') {
    const looking = await keepSitting(deps, guest, { ...guest.sitting, at: 'review' })
    return inside({ ...answering, guest: looking }, deps, true)
  }
  if (sent === 'not-open') return closed(guest, sent, deps)
  await endSentSitting(deps, guest)
  return ending(guest.language, 'sent')
}

/** Leaves without sending: what was answered is thrown away, the code stays good. */
async function leave({ guest, inviteeId }: AnsweringGuest, deps: Deps): Promise<Answer> {
  await takeSheet(deps.database, inviteeId)
  await endSitting(deps, guest)
  await deps.database.forgetDeleted()
  return ending(guest.language, 'left')
}

type Inside = StepForm | Act<'send' | 'leave'>

const ofQuestions: readonly Form['act'][] = [...stepActs, 'send', 'leave']
const isOfQuestions = (form: Form): form is Inside => ofQuestions.includes(form.act)

async function step(
  guest: Guest,
  inviteeId: string,
  form: Inside,
  { isByScript }: Asking,
  deps: Deps,
): Promise<Answer | MovedOn> {
  const opened = await openFor(guest, inviteeId, deps)
  // A second tap on Send that came while the first was under way.
  if (opened === 'answered' && form.act === 'send') return ending(guest.language, 'sent')
  if (typeof opened === 'string') return closed(guest, opened, deps)
  if (form.act === 'send') return send(opened, deps)
  if (form.act === 'leave') return leave(opened, deps)
  const moved = await takeStep(opened, form, deps)
  if (!isByScript) return { is: 'moved-on', token: 'keep' }
  const now = await openFor(moved, inviteeId, deps)
  return typeof now === 'string' ? closed(moved, now, deps) : inside(now, deps)
}

/** Does what a form asks (parse → authorise → act → present): a code opens a sitting, and a sitting may do what is its own, nothing else. */
export async function answerHere(form: Form | undefined, asking: Asking, deps: Deps): Promise<Answered> {
  if (!form) return { is: 'not-understood' }
  if (form.act === 'enter') return enter(form, asking, deps)
  const guest = await guestOfToken(deps, asking.token)
  if (form.act === 'exit') {
    if (guest) await endSitting(deps, guest)
    return { is: 'left' }
  }
  if (!guest) return entryAgain()
  if (guest.sitting.isOver) return over(guest)
  if (form.act === 'stay' && asking.isByScript) {
    await keepSitting(deps, guest, guest.sitting)
    return { is: 'kept' }
  }
  if (guest.seatId !== null) return actInRoom({ guest, seatId: guest.seatId }, form, deps)
  if (guest.sitting.workshop !== null) return findWayIn(guest, guest.sitting.workshop, form, deps)
  if (!guest.inviteeId) return form.act === 'send' ? ending(guest.language, 'sent') : entry('en')
  return isOfQuestions(form) ? step(guest, guest.inviteeId, form, asking, deps) : { is: 'not-understood' }
}
