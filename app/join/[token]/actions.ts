'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentActor } from '@/app/edge/current-actor'
import { keepSession, visit } from '@/app/edge/visit'
import { answerTo } from '@/app/sign-in/answer-to'
import type { EntryAnswer } from '@/app/sign-in/entry-answer'
import { textsOf } from '@/app/sign-in/texts-of'
import { emailAddress } from '@/server/identity/email-address'
import { join } from '@/server/identity/join'
import { joinAs } from '@/server/identity/join-as'
import { services } from '@/server/services'

const text = z.string().max(1000).default('')
const shape = z.object({
  token: text,
  name: text,
  password: text.pipe(z.string().min(1)),
  email: emailAddress,
})

/** Joins by a link with an account of one's own or a new one, and goes home. For whoever holds the link, once. */
export async function joinBy(_before: unknown, form: unknown): Promise<EntryAnswer> {
  const written = textsOf(form)
  const parsed = shape.safeParse(written)
  if (!parsed.success) {
    const isEmail = parsed.error.issues.some(issue => issue.path[0] === 'email')
    return answerTo({ ok: false, fault: isEmail ? 'bad-email' : 'no-password' }, written)
  }
  const { token, name, ...credentials } = parsed.data
  const outcome = await join(name, { ...credentials, ...(await visit()) }, token, services())
  if (!outcome.ok) return answerTo(outcome, written)
  await keepSession(outcome.token, outcome.browser)
  redirect('/')
}

/** Joins by a link as the person who is signed in, and goes home; where the link can no longer be used, its page says so. */
export async function joinHere(form: unknown): Promise<void> {
  const actor = await currentActor()
  const token = textsOf(form).token ?? ''
  if (!actor) redirect('/sign-in')
  const session = await joinAs(actor.accountId, token, (await visit()).before, services())
  if (!session) redirect(`/join/${encodeURIComponent(token)}`)
  await keepSession(session)
  redirect('/')
}
