'use server'

import { redirect } from 'next/navigation'
import type { ActionResult } from '@/app/edge/action'
import { giveRole, goTo, makeInvitationLink, takeOut, withdrawInvitation } from './actions'

// The same actions for plain forms, which show what came of it by where they lead.

function lead(result: ActionResult<boolean>, done: string): never {
  if (!result.ok) redirect(`/people?problem=${result.problem}`)
  redirect(result.value ? `/people?done=${done}` : '/people?problem=lastOwner')
}

export async function submitRole(form: FormData): Promise<void> {
  lead(await giveRole(form), 'changed')
}

export async function submitTakeOut(form: FormData): Promise<void> {
  lead(await takeOut(form), 'removed')
}

export async function submitWithdraw(form: FormData): Promise<void> {
  const result = await withdrawInvitation(form)
  redirect(result.ok ? '/people?done=withdrawn' : `/people?problem=${result.problem}`)
}

export async function submitGoTo(form: FormData): Promise<void> {
  const result = await goTo(form)
  redirect(result.ok ? '/' : `/people?problem=${result.problem}`)
}

/** The link cannot travel in an address, where it would stay: it comes back to the form itself. */
export async function submitInvitation(
  _before: unknown,
  form: FormData,
): Promise<{ readonly link?: string }> {
  const result = await makeInvitationLink(form)
  if (!result.ok) redirect(`/people?problem=${result.problem}`)
  return { link: result.value }
}
