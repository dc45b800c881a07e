import type { ReactNode } from 'react'
import { withGiven } from '@/model/participant/answer'
import { answerKey } from '@/model/participant/sitting'
import { type AnsweringGuest, openFor } from '../answering-guest'
import { namingFor } from '../naming'
import { pageOf } from '../page-of'
import type { Draft, RoomDeps, Seated, Told } from './seated'

/** The questions of a seat's check; in a room everyone has read the page before joining, so they begin with what is promised. */
export async function openCheck({ guest }: Seated, invitee: string, deps: RoomDeps) {
  const { at } = guest.sitting
  const begun = at === 'before' || at === 'again' ? 'promise' : at
  return openFor({ ...guest, sitting: { ...guest.sitting, at: begun } }, invitee, deps)
}

/** What was chosen and not yet sent, on the page it was chosen on: shown again, and not kept. */
function withDraft(answering: AnsweringGuest, draft: Draft | undefined): AnsweringGuest {
  const { sitting } = answering.guest
  const screen = typeof sitting.at === 'number' ? answering.screens[sitting.at] : undefined
  if (screen?.kind !== 'question' || draft === undefined || draft.at !== sitting.at) return answering
  const key = answerKey(screen.subject, screen.question.id)
  return {
    ...answering,
    sheet: withGiven(answering.sheet, screen, { options: draft.option, words: draft.words }),
    guest: { ...answering.guest, sitting: { ...sitting, own: [...sitting.own, key] } },
  }
}

/** A page of the check, and whether something can be written or chosen on it. */
export async function checkPage(
  answering: AnsweringGuest,
  { draft, saysNothing = false }: Told,
  deps: RoomDeps,
): Promise<{ readonly page: ReactNode; readonly hasForm: boolean; readonly isWriting: boolean }> {
  const { sitting, language } = answering.guest
  const naming = { ...(await namingFor(answering.round, language, deps)), day: () => null }
  const screen = typeof sitting.at === 'number' ? answering.screens[sitting.at] : undefined
  const isQuestion = screen?.kind === 'question'
  return {
    page: pageOf(withDraft(answering, draft), naming, saysNothing),
    hasForm: isQuestion,
    isWriting: isQuestion && screen.question.kind === 'text',
  }
}
