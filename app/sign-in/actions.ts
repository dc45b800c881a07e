'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentActor } from '@/app/edge/current-actor'
import { dropSession, keepSession, visit } from '@/app/edge/visit'
import { deleteSession } from '@/server/database/sessions'
import { emailAddress } from '@/server/identity/email-address'
import { signIn } from '@/server/identity/sign-in'
import { hashOf } from '@/server/identity/token'
import { services } from '@/server/services'
import { answerTo } from './answer-to'
import type { EntryAnswer } from './entry-answer'
import { textsOf } from './texts-of'

const shape = z.object({ email: emailAddress, password: z.string().min(1) })

/** Signs in, and goes home; or says at which field to look. For anyone. */
export async function enter(_before: unknown, form: unknown): Promise<EntryAnswer> {
  const written = textsOf(form)
  const parsed = shape.safeParse(written)
  if (!parsed.success) {
    const isEmail = parsed.error.issues[0]?.path[0] === 'email'
    return answerTo({ ok: false, fault: isEmail ? 'bad-email' : 'no-password' }, written)
  }
  const outcome = await signIn({ ...parsed.data, ...(await visit()) }, services())
  if (!outcome.ok) return answerTo(outcome, written)
  await keepSession(outcome.token, outcome.browser)
  redirect('/')
}

/** Ends this browser's session here and on the server, with what it has open. For anyone. */
export async function leave(): Promise<void> {
  const actor = await currentActor()
  const { before } = await visit()
  if (before) await deleteSession(services().database, hashOf(before))
  if (actor) services().live.closeConnectionsOf(actor.accountId, actor.workspaceId)
  await dropSession()
  redirect('/sign-in?left=yes')
}
