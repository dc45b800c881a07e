'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { Perspective } from '@/model/edition/perspective'
import { services } from '@/server/services'
import { carryDraftOver, discardDraft, saveStep, sendCheck } from './actions'
import { checkAddress, stepAddress, subjectResultsAddress } from './addresses'
import { problemNews } from './check-news'
import { reviewStep, stepAfter, stepBefore } from './steps'

// The same actions for plain forms, which show what came of it by where they lead.

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

/** A page that the browser kept would show answers as they were before: drop what it kept, then go. */
function go(address: string): never {
  revalidatePath('/constellations/[id]', 'layout')
  redirect(address)
}

const stepOf = (form: FormData, step: string, query: Record<string, string> = {}) =>
  stepAddress(text(form, 'id'), text(form, 'subject'), text(form, 'perspective') as Perspective, {
    step,
    ...query,
  })

function afterStep(form: FormData): string {
  const { edition } = services()
  const [step, next] = [text(form, 'step'), text(form, 'next')]
  if (next === 'leave') return checkAddress(text(form, 'id'), { news: 'saved' })
  return stepOf(form, next === 'back' ? (stepBefore(edition, step) ?? step) : stepAfter(edition, step))
}

export async function submitStep(form: FormData): Promise<void> {
  const result = await saveStep(form)
  const id = text(form, 'id')
  if (!result.ok) go(checkAddress(id, { news: problemNews(result.problem) }))
  go(result.value === 'saved' ? afterStep(form) : checkAddress(id, { news: result.value }))
}

export async function submitCheck(form: FormData): Promise<void> {
  const result = await sendCheck(form)
  const id = text(form, 'id')
  if (!result.ok) go(checkAddress(id, { news: problemNews(result.problem) }))
  const { value } = result
  if (value === 'sent' || value === 'already')
    go(subjectResultsAddress(id, text(form, 'subject'), { news: value, round: text(form, 'round') }))
  if (value === 'changed' || value === 'nothing-answered') go(stepOf(form, reviewStep, { news: value }))
  go(checkAddress(id, { news: value }))
}

export async function submitDiscard(form: FormData): Promise<void> {
  const result = await discardDraft(form)
  go(checkAddress(text(form, 'id'), { news: result.ok ? 'discarded' : problemNews(result.problem) }))
}

export async function submitCarryOver(form: FormData): Promise<void> {
  const result = await carryDraftOver(form)
  go(checkAddress(text(form, 'id'), { news: result.ok ? result.value : problemNews(result.problem) }))
}
