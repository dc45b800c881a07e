'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { sheetSteps } from '@/model/rounds/sheet-steps'
import { askedRoundById } from '@/server/database/asked-rounds'
import { services } from '@/server/services'
import { roundPartAddress, roundsAddress } from '../../addresses'
import { saveStep, sendMine } from './actions'
import { reviewStep } from './review-step'

// The same actions for plain forms, which show what came of it by where they lead.

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

function go(address: string): never {
  revalidatePath('/constellations/[id]', 'layout')
  redirect(address)
}

const here = (form: FormData, query: Record<string, string | undefined> = {}) =>
  roundPartAddress(text(form, 'id'), text(form, 'round'), 'answer', query)

async function afterStep(form: FormData): Promise<string> {
  const [step, next] = [text(form, 'step'), text(form, 'next')]
  if (next === 'leave') return roundsAddress(text(form, 'id'), { news: 'saved' })
  const round = await askedRoundById(services().database, text(form, 'round'))
  const ids = round ? sheetSteps(round.instrument, round.plan.subjects).map(({ id }) => id) : []
  const place = ids.indexOf(step)
  return here(form, { step: ids[next === 'back' ? Math.max(0, place - 1) : place + 1] ?? reviewStep })
}

export async function submitStep(form: FormData): Promise<void> {
  const result = await saveStep(form)
  if (!result.ok) go(here(form, { step: text(form, 'step'), problem: result.problem }))
  if (result.value === 'too-long') go(here(form, { step: text(form, 'step'), news: 'too-long' }))
  go(result.value === 'saved' ? await afterStep(form) : here(form))
}

export async function submitSheet(form: FormData): Promise<void> {
  const result = await sendMine(form)
  if (!result.ok) go(here(form, { problem: result.problem }))
  if (result.value === 'nothing-answered') go(here(form, { step: reviewStep, news: result.value }))
  go(here(form, { news: result.value === 'not-open' ? undefined : result.value }))
}
