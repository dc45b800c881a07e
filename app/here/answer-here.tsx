import type { ReactNode } from 'react'
import { DonePage, type Ending, HiddenPage } from '@/components/participant/closing-pages'
import { EnterPage } from '@/components/participant/enter-page'
import { Foot } from '@/components/participant/foot'
import { supportLines } from '@/content/guidance/support-lines'
import { messagesIn } from '@/content/messages/messages-in'
import type { Language } from '@/model/edition/words-in'
import { idleTimes } from '@/model/participant/sitting'
import type { Guest } from '@/server/database/guests'
import { takeSheet } from '@/server/database/sheets'
import { endSentSitting, endSitting, guestOfToken, keepSitting } from '@/server/guests/guest-session'
import { type JoinedByCode, joinByCode } from '@/server/guests/join-by-code'
import { sendSheet } from '@/server/rounds/answering'
import type { Services } from '@/server/services'
import { type AnsweringGuest, openFor } from './answering-guest'
import type { Act, Form } from './form'
import { namingFor } from './naming'
import { pageOf } from './page-of'
import { type StepForm, takeStep } from './take-step'

/** Who asks: the token their browser holds and the address they come from. */
export interface Asking {
  readonly token: string | undefined
  readonly address: string
  /** Our script asks, which only wants to know that a sitting goes on. */
  readonly isByScript: boolean
}

/** A page to show, with what becomes of the browser's token: kept as it is, a new one, or none. */
export interface Answer {
  readonly is: 'page'
  readonly language: Language
  readonly page: ReactNode
  readonly idle: { readonly hide: number; readonly end: number } | null
  /** Somebody writes in own words here, which asking again would lose. */
  readonly isWriting: boolean
  readonly token: 'keep' | 'none' | { readonly new: string }
  /** The same address shows the same again, so that a form may lead there. */
  readonly isWhereTheyAre: boolean
}
/** What comes of asking: a page, the end of a sitting, that it goes on, or that nothing was understood. */
export type Answered = Answer | { readonly is: 'left' | 'kept' | 'not-understood' }

type Deps = Pick<Services, 'database' | 'secret' | 'now' | 'live'>

const outside = (language: Language, page: ReactNode): Answer => ({
  is: 'page',
  language,
  page,
  idle: null,
  isWriting: false,
  token: 'none',
  isWhereTheyAre: false,
})

function entry(language: Language, fault?: Exclude<JoinedByCode, { ok: true }>): Answer {
  const shown =
    fault && (fault.fault === 'wait' ? { is: fault.fault, seconds: fault.seconds } : { is: fault.fault })
  return outside(language, <EnterPage fault={shown} other={messagesIn('cy').participant.enter} />)
}

const ending = (language: Language, how: Ending): Answer => ({
  ...outside(language, <DonePage ending={how} lines={supportLines} language={language} />),
  idle: idleTimes({ isSlow: false }),
})

/** Where a guest is, whole, with help and settings below. */
async function inside(answering: AnsweringGuest, deps: Deps, saysNothing = false): Promise<Answer> {
  const { guest, round, screens } = answering
  const { sitting, language } = guest
  const idle = idleTimes(sitting)
  const screen = typeof sitting.at === 'number' ? screens[sitting.at] : undefined
  const page = pageOf(answering, await namingFor(round, language, deps), saysNothing)
  const foot = <Foot idle={idle} isSlow={sitting.isSlow} lines={supportLines} language={language} />
  return {
    is: 'page',
    language,
    page: (
      <>
        {page}
        {foot}
      </>
    ),
    idle,
    isWriting: screen?.kind === 'question' && screen.question.kind === 'text',
    token: 'keep',
    isWhereTheyAre: !saysNothing,
  }
}

/** Whoever cannot go on is told why, and their sitting ends. */
async function closed(guest: Guest, is: 'answered' | 'not-open', deps: Deps): Promise<Answer> {
  await endSitting(deps, guest)
  return ending(guest.language, is === 'answered' ? 'used' : 'over')
}

/** The page at the one address there is: where somebody is by their session alone, else the field for a code. */
export async function showHere({ token }: Pick<Asking, 'token'>, deps: Deps): Promise<Answer> {
  const guest = await guestOfToken(deps, token)
  if (!guest?.inviteeId) return entry('en')
  const opened = await openFor(guest, guest.inviteeId, deps)
  if (typeof opened === 'string') return closed(guest, opened, deps)
  const shown = await inside(opened, deps)
  // Where no script hides a page, it asks for itself again, and finds that nothing happened meanwhile.
  const isIdle = deps.now() - guest.seenAt > idleTimes(guest.sitting).hide - 5_000
  return isIdle ? { ...shown, page: <HiddenPage />, isWriting: false } : shown
}

async function enter(
  { code, language }: Act<'enter'>,
  { token, address }: Asking,
  deps: Deps,
): Promise<Answer> {
  const joined = await joinByCode({ code, language, address, before: token }, deps)
  if (!joined.ok) return entry(language, joined)
  return { ...(await showHere({ token: joined.token }, deps)), token: { new: joined.token } }
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

async function step(guest: Guest, inviteeId: string, form: Inside, deps: Deps): Promise<Answer> {
  const opened = await openFor(guest, inviteeId, deps)
  if (typeof opened === 'string') return closed(guest, opened, deps)
  if (form.act === 'send') return send(opened, deps)
  if (form.act === 'leave') return leave(opened, deps)
  const moved = await takeStep(opened, form, deps)
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
  if (!guest) return entry('en')
  if (!guest.inviteeId) return form.act === 'send' ? ending(guest.language, 'sent') : entry('en')
  if (form.act === 'stay' && asking.isByScript) {
    await keepSitting(deps, guest, guest.sitting)
    return { is: 'kept' }
  }
  return step(guest, guest.inviteeId, form, deps)
}
