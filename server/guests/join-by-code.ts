import type { Language } from '@/model/edition/words-in'
import { inviteeByCode } from '../database/invitees'
import type { ThrottleDeps } from '../identity/throttle'
import { openSheet } from '../rounds/answering'
import { hashOfCode } from '../rounds/codes'
import { beginSitting } from './guest-session'
import { leaveToGuess } from './leave-to-guess'

/** What somebody brings who types a code. `address` is the socket's; `before` the token this browser holds. */
export interface Typed {
  readonly code: string
  readonly language: Language
  readonly address: string
  readonly before: string | undefined
}

/** A sitting's token, or why there is none: a code that is wrong, over or for an account gets one answer, a used one is told so. */
export type JoinedByCode =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly fault: 'wrong' | 'used' }
  | { readonly ok: false; readonly fault: 'wait'; readonly seconds: number }

/** Looks at a code, throttled, and begins a sitting. What cannot be a code is not counted as a guess. */
export async function joinByCode(
  { code, language, address, before }: Typed,
  deps: ThrottleDeps,
): Promise<JoinedByCode> {
  const hash = hashOfCode(deps.secret, code)
  if (!hash) return { ok: false, fault: 'wrong' }
  const leave = await leaveToGuess(address, deps)
  if (!leave.ok) return { ok: false, fault: 'wait', seconds: leave.seconds }
  const invitee = await inviteeByCode(deps.database, hash)
  if (!invitee) return { ok: false, fault: 'wrong' }
  await leave.right()
  const { is } = await openSheet(deps, invitee.id)
  if (is === 'answered') return { ok: false, fault: 'used' }
  if (is !== 'open') return { ok: false, fault: 'wrong' }
  return { ok: true, token: await beginSitting(deps, invitee.id, language, before) }
}
