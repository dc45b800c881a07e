import type { Language } from '@/model/edition/words-in'
import type { Workshop } from '@/model/workshop/workshop'
import { inviteeByCode } from '../database/invitees'
import type { ThrottleDeps } from '../identity/throttle'
import { openSheet } from '../rounds/answering'
import { hashOfCode } from '../rounds/codes'
import { workshopOfCode } from '../workshop/take-seat'
import { beginSitting, type SittingFor } from './guest-session'
import { leaveToGuess } from './leave-to-guess'

/** What somebody brings who types a code. `address` is the socket's; `before` the token this browser holds. */
export interface Typed {
  readonly code: string
  readonly language: Language
  readonly address: string
  readonly before: string | undefined
}

/** A sitting's token, or why there is none: a code that is wrong, over or for an account gets one answer, a used one is told so, and so is the code of a workshop whose door is closed. */
export type JoinedByCode =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly fault: 'wrong' | 'used' | 'door-closed' }
  | { readonly ok: false; readonly fault: 'wait'; readonly seconds: number }

type Opens = SittingFor | 'wrong' | 'used' | 'door-closed'

async function opensSheet(inviteeId: string, deps: ThrottleDeps): Promise<Opens> {
  const { is } = await openSheet(deps, inviteeId)
  if (is === 'answered') return 'used'
  return is === 'open' ? { invitee: inviteeId } : 'wrong'
}

const opensDoor = ({ id, room }: Workshop): Opens => (room.isDoorOpen ? { workshop: id } : 'door-closed')

/** Looks at a code, throttled, and begins a sitting: of somebody who is asked, or who comes to a workshop. What cannot be a code is not counted as a guess. */
export async function joinByCode(
  { code, language, address, before }: Typed,
  deps: ThrottleDeps,
): Promise<JoinedByCode> {
  const hash = hashOfCode(deps.secret, code)
  if (!hash) return { ok: false, fault: 'wrong' }
  const leave = await leaveToGuess(address, deps)
  if (!leave.ok) return { ok: false, fault: 'wait', seconds: leave.seconds }
  const invitee = await inviteeByCode(deps.database, hash)
  const workshop = invitee ? undefined : await workshopOfCode(deps, code)
  if (!invitee && !workshop) return { ok: false, fault: 'wrong' }
  await leave.right()
  const opens = workshop ? opensDoor(workshop) : invitee ? await opensSheet(invitee.id, deps) : 'wrong'
  if (typeof opens === 'string') return { ok: false, fault: opens }
  return { ok: true, token: await beginSitting(deps, opens, language, before) }
}
